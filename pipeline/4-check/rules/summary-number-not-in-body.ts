import type { Node } from '../../2-parse/types.ts';
import type { Brief, KeyFigureEntry } from '../../3-extract/types.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import type { Source } from '../../source.ts';
import { textOf } from '../../tree.ts';
import { report } from '../codes.ts';
import { eachNode } from '../nodes.ts';
import type { Rule } from '../types.ts';

/** What the summaries count; a pack that is nothing but its summary has no body to compare. */
export const summaryNumberNotInBody: Rule = (brief) => {
  const summaries = summariesOf(brief);
  if (summaries.length === 0) return [];
  const isSummary = ({ source }: KeyFigureEntry) =>
    summaries.some((summary) => stands(source, summary));
  const counted = brief.keyFigures.filter((entry) => entry.origin === 'prose' && isSummary(entry));
  if (counted.length === 0) return [];
  const body = numbersOf(brief, summaries);
  return counted
    .filter(({ value, valueTo }) => !body.has(value) || (valueTo !== null && !body.has(valueTo)))
    .map(notInBody);
};

function notInBody({ text, noun, source }: KeyFigureEntry): Diagnostic {
  return report('summary-number-not-in-body', {
    message: `the summary says "${noun === null ? text : `${text} ${noun}`}", and nothing else in the pack does`,
    hint: 'say it in the body too, or correct it',
    source,
  });
}

function summariesOf(brief: Brief): Source[] {
  const found: Source[] = [];
  eachNode(brief, (node) => {
    if (node.type === 'callout' && node.kind === 'summary') found.push(node.source);
  });
  return found;
}

/** Every number outside the summaries: as found in the text, in cells, and in the rows of charts. */
function numbersOf(brief: Brief, summaries: readonly Source[]): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const { value, valueTo, source } of brief.keyFigures) {
    if (summaries.some((summary) => stands(source, summary))) continue;
    numbers.add(value);
    if (valueTo !== null) numbers.add(valueTo);
  }
  eachNode(brief, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'tableCell' && node.type !== 'heading') return;
    if (summaries.some((summary) => stands(node.source, summary))) return;
    for (const number of readings(textOf<Node>([node]))) numbers.add(number);
  });
  for (const { rows } of brief.charts.values())
    for (const row of rows)
      for (const cell of Object.values(row)) if (typeof cell === 'number') numbers.add(cell);
  return numbers;
}

/** All that the digits of a text may mean: 30,546 and 30.546 are one number or the other. */
function readings(text: string): number[] {
  const digits = text.match(/\d+(?:[.,'’\u00a0\u202f ]\d+)*/g) ?? [];
  return digits.flatMap((number) => [
    Number(number.replace(/\D/g, '')),
    Number(number.replace(/[^\d.]/g, '')),
    Number(number.replace(/[^\d,]/g, '').replace(',', '.')),
    ...number.split(/\D+/).map(Number),
  ]);
}

function stands({ path, line }: Source, within: Source): boolean {
  return path === within.path && line >= within.line && line <= within.endLine;
}
