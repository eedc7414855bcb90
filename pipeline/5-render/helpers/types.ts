/** What Handlebars calls; its own options come as the last argument. */
export type Helper = (...parameters: unknown[]) => unknown;

export type Helpers = Readonly<Record<string, Helper>>;

/** What helpers depend on besides their arguments. */
export interface HelperSettings {
  readonly lang: string;
  word(name: string): string;
}
