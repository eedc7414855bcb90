import { createRequire } from 'node:module';

/** A node of the pattern trie: an index of the levels table, children, or both. */
export type Node = number | Children | readonly [Children, number];
export interface Children {
  readonly [letter: string]: Node;
}

/** Levels, trie, and words whose hyphens are listed: the format of the `hyphen` package. */
export type Patterns = readonly [
  levels: readonly (readonly number[])[],
  trie: Children,
  exceptions?: Readonly<Record<string, readonly number[]>>,
];

/** A language without a file here is not hyphenated automatically. */
const files: Readonly<Record<string, string>> = {
  en: 'en-gb',
  'en-us': 'en-us',
  'en-ca': 'en-us',
  fr: 'fr',
  de: 'de-1996',
  es: 'es',
  it: 'it',
  pt: 'pt',
  nl: 'nl',
  tr: 'tr',
};

/** The name of the patterns for a BCP 47 tag: the longest beginning of it that is known. */
export function patternsName(lang: string): string | null {
  const parts = lang.toLowerCase().split('-');
  for (let length = parts.length; length > 0; length--) {
    const name = files[parts.slice(0, length).join('-')];
    if (name !== undefined) return name;
  }
  return null;
}

const load = createRequire(import.meta.url);

/** Patterns are code of up to 0.7 MB: loaded when a language is first hyphenated. */
export function loadPatterns(name: string): Patterns {
  return load(`hyphen/patterns/${name}.js`) as Patterns;
}
