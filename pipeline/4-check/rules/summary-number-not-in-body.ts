import type { Node } from '../../2-parse/types.ts';
import type { Brief, KeyFigureEntry } from '../../3-extract/types.ts';
import { textOf } from '../../tree.ts';
import { type Lines, summaryLines } from '../lines.ts';
import { eachNode } from '../nodes.ts';
import type { Finding, Rule } from '../types.ts';

export const summaryNumberNotInBody: Rule = {
  code: 'summary-number-not-in-body',
  severity: 'warning',
  about:
    'A summary (`:::summary`, or a section of that title) gives a number that nothing else in the pack gives: “4,120 families” in the summary, “4,210 families” in the text. Say it in the body too, or correct it.',
  example: {
    bad: ':::summary\nThe flood displaced 4,120 families.\n:::\n\n## The flood\n\nIt displaced 4,210 families.',
    good: ':::summary\nThe flood displaced 4,210 families.\n:::\n\n## The flood\n\nIt displaced 4,210 families.',
  },
  find: (brief) => {
    const inSummary = summaryLines(brief);
    if (inSummary === null) return [];
    const counted = brief.keyFigures.filter(
      (entry) => entry.origin === 'prose' && isTold(entry) && inSummary(entry.source),
    );
    if (counted.length === 0) return [];
    const body = numbersOf(brief, inSummary);
    // A pack that is nothing but its summary has no body to compare.
    if (body.size === 0) return [];
    const sorted = [...body].sort((a, b) => a - b);
    return counted.filter((entry) => !isInBody(entry, body, sorted)).map(notInBody);
  },
};

/** "Two sides" and "three reasons" are told by the text itself. */
function isTold({ text, value }: KeyFigureEntry): boolean {
  return /\p{Nd}/u.test(text) || value > 20;
}

function notInBody({ text, noun, source }: KeyFigureEntry): Finding {
  return {
    message: `the summary says "${noun === null ? text : `${text} ${noun}`}", and nothing else in the pack does`,
    hint: 'say it in the body too, or correct it',
    source,
  };
}

function isInBody(
  { value, valueTo, qualifier }: KeyFigureEntry,
  body: ReadonlySet<number>,
  sorted: readonly number[],
): boolean {
  const ends = valueTo === null ? [value] : [value, valueTo];
  return ends.every(
    (end) =>
      scales.some((scale) => (scale === 1 || end >= scale) && body.has(toPrecision(end / scale))) ||
      isRounded(end, qualifier !== null, sorted),
  );
}

/** A table in millions says "3.1" of £3.1 million. */
const scales = [1, 1e3, 1e6, 1e9];

/** Without what dividing adds: 3.1, not 3.1000000000000001. */
function toPrecision(value: number): number {
  return Number(value.toPrecision(12));
}

/** A summary may round: 4,012,345 in the body is "4 million", and 4,210 "over 4,000". */
function isRounded(value: number, qualified: boolean, sorted: readonly number[]): boolean {
  const digits = value
    .toString()
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '').length;
  if (digits > 2 && !qualified) return false;
  const slack = qualified ? 0.1 : 0.5 / 10 ** (digits - 1);
  return lies(sorted, value * (1 - Math.min(slack, 0.1)), value * (1 + Math.min(slack, 0.1)));
}

/** Whether one of the numbers, which are in order, is within the bounds. */
function lies(sorted: readonly number[], least: number, most: number): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low < sorted.length && sorted[low]! <= most;
}

/** Every number outside the summaries: as found in the text, in cells, and in the rows of charts. */
function numbersOf(brief: Brief, inSummary: Lines): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const { value, valueTo, source } of brief.keyFigures) {
    if (inSummary(source)) continue;
    numbers.add(value);
    if (valueTo !== null) numbers.add(valueTo);
  }
  eachNode(brief, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'tableCell' && node.type !== 'heading') return;
    if (inSummary(node.source)) return;
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
  return digits
    .flatMap((number) => [
      Number(number.replace(/\D/g, '')),
      Number(number.replace(/[^\d.]/g, '')),
      Number(number.replace(/[^\d,]/g, '').replace(',', '.')),
      ...number.split(/\D+/).map(Number),
    ])
    .filter(Number.isFinite);
}
