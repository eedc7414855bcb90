import type { Work, WorkName } from '../../2-parse/types.ts';

/** Words of the theme that citations print. */
export interface CitationWords {
  readonly lang: string;
  word(name: string): string;
}

/** Whose work it is: its authors, else its editors. */
export function creatorsOf({ authors, editors }: Work): readonly WorkName[] {
  return authors.length > 0 ? authors : editors;
}

/** In a text: `Smith`, `Smith and Jones`, `Smith et al.`; the title of a work that nobody signs. */
export function shortNames(work: Work, { lang, word }: CitationWords): string {
  const names = creatorsOf(work).map(({ family }) => family);
  if (names.length > 2) return `${names[0]}\u00a0${word('cite-others')}`;
  if (names.length > 0) return listOf(names, lang);
  return work.title ?? work.key;
}

/** In the list: the first name inverted, as it is sorted by. */
export function fullNames(names: readonly WorkName[], { lang }: CitationWords): string {
  const written = names.map(({ family, given }, index) => {
    if (given === null) return family;
    return index === 0 ? `${family}, ${given}` : `${given} ${family}`;
  });
  return listOf(written, lang);
}

function listOf(names: readonly string[], lang: string): string {
  return new Intl.ListFormat(lang, { type: 'conjunction' }).format(names);
}
