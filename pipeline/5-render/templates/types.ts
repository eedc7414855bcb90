/** The templates of a theme, compiled. */
export interface Templates {
  has(name: string): boolean;
  /** HTML by the template of this name; empty where it is missing or fails. Never throws. */
  print(name: string, data: object): string;
}

/** A template that was found to have no fault of its own, compiled ahead. */
export interface PreparedTemplate {
  /** What `Handlebars.template` takes. */
  readonly spec: TemplateSpecification;
  /** The partials that it names. */
  readonly partials: readonly string[];
}
