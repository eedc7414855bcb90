import type { KeyFigureEntry } from '../../3-extract/types.ts';
import { labelWords } from './labels.ts';
import type { Statement } from './statement.ts';

/** The key figures that are exact: rounded numbers, shares and ranges need not agree. */
export function statedInText(entry: KeyFigureEntry): Statement[] {
  const { noun, unit, valueTo, qualifier, value, text, origin, asOf, attribution, source } = entry;
  if (noun === null || valueTo !== null || (qualifier !== null && qualifier !== 'exactly'))
    return [];
  const words = labelWords(noun);
  if (words.length < 2 || unit === '%') return [];
  const where = origin === 'marked' ? 'marked' : 'text';
  const actor = attribution?.toLowerCase() ?? null;
  return [{ words, value, text: `${text} ${noun}`, unit, time: asOf, actor, where, source }];
}
