import type { Lexicon } from './lexicon.ts';
import { findPhrases } from './phrases.ts';
import { tokenize } from './tokens.ts';
import type { ProseBlock } from './types.ts';

/** A title of a section in which nothing is said: references, sources, metadata. */
export function isIdleTitle(title: string, lexicon: Lexicon): boolean {
  const tokens = tokenize(title).filter(({ type }) => type === 'word');
  return findPhrases(lexicon.idleHeadings, tokens).some(
    ({ from, to }) => from === 0 && to >= tokens.length - 2,
  );
}

/** The blocks under such a title. */
export function idleBlocks(blocks: readonly ProseBlock[], lexicon: Lexicon): ReadonlySet<number> {
  const known = new Map<string, boolean>();
  const idle = (title: string) => {
    const found = known.get(title) ?? isIdleTitle(title, lexicon);
    known.set(title, found);
    return found;
  };
  const found = blocks.map(({ headings }, index) =>
    headings.some(({ text }) => idle(text)) ? index : -1,
  );
  return new Set(found.filter((index) => index >= 0));
}
