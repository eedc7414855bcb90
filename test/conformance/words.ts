/** What differs between the words of the source and those of the tagged text. */
export interface Difference {
  /** Words of the source that the tagged text lacks where they should be, with what is around. */
  readonly lost: readonly string[];
  /** Words of the tagged text that the source lacks: page numbers, generated content. */
  readonly added: readonly string[];
}

/** Words as both sides have them: case and compatibility forms aside, hyphenation undone. */
export function wordsOf(text: string): string[] {
  return text
    .replace(/\u00ad/g, '')
    .normalize('NFKC')
    .toUpperCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter(Boolean);
}

/** How far ahead a word is looked for. */
const reach = 40;

/** Follows the words of the source through the tagged text: the order is the reading order. */
export function compareWords(source: readonly string[], tagged: readonly string[]): Difference {
  const lost: string[] = [];
  const added: string[] = [];
  let at = 0;
  source.forEach((word, i) => {
    const ahead = tagged.slice(at, at + reach).indexOf(word);
    if (ahead < 0) lost.push(`${source.slice(Math.max(i - 3, 0), i).join(' ')} [${word}]`);
    else {
      added.push(...tagged.slice(at, at + ahead));
      at += ahead + 1;
    }
  });
  return { lost, added: [...added, ...tagged.slice(at)] };
}
