import { findInProse } from '../../../pipeline/3-extract/prose/index.ts';
import type { ProseBlock, ProseFinds } from '../../../pipeline/3-extract/prose/types.ts';
import { wholeFile } from '../../../pipeline/source.ts';

/** A block of plain text as the blocks of a file `text.md` would be. */
export function block(text: string, more: Partial<ProseBlock> = {}): ProseBlock {
  const runs = [{ offset: 0, source: { ...wholeFile('text.md'), endLine: 99 } }];
  return {
    kind: 'paragraph',
    text,
    headings: [],
    item: null,
    lead: null,
    cell: null,
    runs,
    ...more,
  };
}

export function finds(lang: string | null, ...texts: (string | ProseBlock)[]): ProseFinds {
  const blocks = texts.map((text) => (typeof text === 'string' ? block(text) : text));
  return findInProse(blocks, { lang, date: '2025-11-10', authors: [] });
}

/** The items of one list, under a heading or after a lead-in. */
export function list(
  items: readonly string[],
  more: { heading?: string; leadIn?: string },
): ProseBlock[] {
  const headings = more.heading === undefined ? [] : [{ text: more.heading, depth: 2 }];
  return items.map((text, index) =>
    block(text, {
      headings,
      item: {
        list: 1,
        depth: 1,
        index,
        size: items.length,
        first: true,
        leadIn: more.leadIn ?? null,
      },
    }),
  );
}
