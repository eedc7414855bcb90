import { entryHtml } from '../citations/entry.ts';
import { type SafeHtml, safe } from '../html.ts';
import type { RenderContext } from '../nodes/types.ts';

/** What `bibliography.hbs` is given. */
export interface BibliographyView {
  /** True where the text cites by number. */
  readonly numbered: boolean;
  readonly works: readonly {
    readonly id: string;
    readonly number: number;
    readonly entry: SafeHtml;
  }[];
}

export function bibliographyView({ citations, lang, word }: RenderContext): BibliographyView {
  const words = { lang, word };
  return {
    numbered: citations.style === 'numeric',
    works: citations.list.map(({ work, id, number, year }) => ({
      id,
      number,
      entry: safe(entryHtml(work, year, words)),
    })),
  };
}
