/** What Handlebars calls; its own options come as the last argument. */
// biome-ignore lint/suspicious/noExplicitAny: that is how Handlebars types a helper's arguments
export type Helper = (...parameters: any[]) => unknown;

export type Helpers = Readonly<Record<string, Helper>>;

/** What helpers depend on besides their arguments. */
export interface HelperSettings {
  readonly lang: string;
  word(name: string): string;
}
