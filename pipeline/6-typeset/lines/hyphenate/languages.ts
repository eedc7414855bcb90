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

/** Patterns, and the fewest letters that the language's typographers leave on the next line. */
export interface Language {
  readonly file: string;
  readonly after: number;
}

/** A language that is not here is not hyphenated automatically. */
const languages: Readonly<Record<string, Language>> = {
  en: { file: 'en-gb', after: 3 },
  'en-us': { file: 'en-us', after: 3 },
  'en-ca': { file: 'en-us', after: 3 },
  fr: { file: 'fr', after: 3 },
  de: { file: 'de-1996', after: 2 },
  es: { file: 'es', after: 2 },
  it: { file: 'it', after: 2 },
  pt: { file: 'pt', after: 3 },
  nl: { file: 'nl', after: 2 },
  tr: { file: 'tr', after: 2 },
};

/** For a BCP 47 tag: the longest beginning of it that is known. */
export function languageFor(lang: string): Language | null {
  const parts = lang.toLowerCase().split('-');
  for (let length = parts.length; length > 0; length--) {
    const tag = parts.slice(0, length).join('-');
    if (Object.hasOwn(languages, tag)) return languages[tag]!;
  }
  return null;
}

const load = createRequire(import.meta.url);

/** Patterns are code of up to 0.7 MB: loaded when a language is first hyphenated. */
export function loadPatterns({ file }: Language): Patterns {
  return load(`hyphen/patterns/${file}.js`) as Patterns;
}
