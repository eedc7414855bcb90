/** The directives we know, by form. `directives/` has a converter for each. */
export const textDirectives = ['key-figure', 'value', 'abbr'] as const;

export const leafDirectives = [
  'include',
  'contents',
  'recommendations',
  'figures',
  'chronology',
  'key-figures',
  'abbreviations',
  'bibliography',
  'page-break',
] as const;

export const containerDirectives = [
  'recommendation',
  'key-figures',
  'chronology',
  'summary',
  'lines-to-take',
  'background',
  'question',
  'quote',
  'biography',
  'agenda',
  'figures',
  'landscape',
  'only',
  'note',
  'tip',
  'important',
  'warning',
  'caution',
] as const;

export type TextDirectiveName = (typeof textDirectives)[number];
export type LeafDirectiveName = (typeof leafDirectives)[number];
export type ContainerDirectiveName = (typeof containerDirectives)[number];
