import type { Paragraph } from '../2-parse/types.ts';
import type { Outline } from './outline/index.ts';

/**
 * Paragraph numbers: 1, 2, 3 through all documents of the body, A1, A2 in an annex. Counted are the
 * paragraphs of the text itself, none in boxes, lists, tables, quotations or recommendations, and
 * none of a summary.
 */
export function numberParagraphs(
  { documents, summaries }: Outline,
  numbered: boolean,
): ReadonlyMap<Paragraph, string> {
  const numbers = new Map<Paragraph, string>();
  if (!numbered) return numbers;
  let body = 0;
  for (const document of documents) {
    if (summaries.has(document)) continue;
    let annex = 0;
    for (const block of document.children) {
      if (block.type !== 'paragraph') continue;
      const number = document.as === 'annex' ? `${document.number}${++annex}` : `${++body}`;
      numbers.set(block, number);
    }
  }
  return numbers;
}
