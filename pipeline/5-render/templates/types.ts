/** The templates of a theme, compiled. */
export interface Templates {
  has(name: string): boolean;
  /** HTML by the template of this name; empty where it is missing or fails. Never throws. */
  print(name: string, data: object): string;
}
