import type { Block } from '../../2-parse/types.ts';
import { isSummaryTitle } from '../languages/titles.ts';
import type { Titled } from './titles.ts';

export interface DocumentNumber {
  /** `3`, `A`; null without. */
  readonly own: string | null;
  /** What its sections' numbers begin with: `3.`, `A.`, or nothing; null: they have none. */
  readonly prefix: string | null;
  readonly summary: boolean;
}

/**
 * Documents count 1, 2, 3 and annexes A, B, C. A summary has no number, as readers expect; neither
 * has a body that is one document, whose sections then count 1, 2, 3. Annexes keep their letter
 * in packs that number no sections, for they are cited by it.
 */
export function numberDocuments(
  titled: readonly Titled[],
  numbered: boolean,
): readonly DocumentNumber[] {
  const isSummary = (entry: Titled) =>
    entry.document.as !== 'annex' && titled.length > 1 && summarises(entry);
  const alone =
    titled.filter((entry) => entry.document.as !== 'annex' && !isSummary(entry)).length === 1;
  let documents = 0;
  let annexes = 0;
  return titled.map((entry) => {
    if (isSummary(entry)) return { own: null, prefix: null, summary: true };
    if (entry.document.as === 'annex') {
      const own = letters(++annexes);
      return { own, prefix: numbered ? `${own}.` : null, summary: false };
    }
    if (!numbered) return { own: null, prefix: null, summary: false };
    if (alone) return { own: null, prefix: '', summary: false };
    const own = String(++documents);
    return { own, prefix: `${own}.`, summary: false };
  });
}

/** By its title, or because it holds nothing but a `:::summary` and key figures. */
function summarises({ title, children }: Titled): boolean {
  if (isSummaryTitle(title)) return true;
  const isBox = (block: Block) => block.type === 'callout' && block.kind === 'summary';
  return (
    children.some(isBox) &&
    children.every(
      (block) => isBox(block) || block.type === 'keyFigures' || block.type === 'generated',
    )
  );
}

/** 1 is A, 26 Z, 27 AA. */
export function letters(count: number): string {
  const rest = Math.floor((count - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((count - 1) % 26));
}
