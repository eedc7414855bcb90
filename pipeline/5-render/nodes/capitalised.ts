import type { Block, Inline } from '../../2-parse/types.ts';

/**
 * Blocks whose first letter is a capital: what was written after “Ministry of X:” stands as a
 * sentence of its own once the addressee has been taken from before it.
 */
export function capitalised(blocks: readonly Block[], lang: string): readonly Block[] {
  const [first, ...others] = blocks;
  if (first?.type !== 'paragraph') return blocks;
  return [{ ...first, children: capitalisedInlines(first.children, lang) }, ...others];
}

function capitalisedInlines(inlines: readonly Inline[], lang: string): readonly Inline[] {
  const [first, ...others] = inlines;
  if (first?.type !== 'text') return inlines;
  return [
    {
      ...first,
      value: first.value.replace(/^\s*\p{Ll}/u, (start) => start.toLocaleUpperCase(lang)),
    },
    ...others,
  ];
}
