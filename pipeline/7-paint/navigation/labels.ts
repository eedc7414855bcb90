import type { Page } from '../../6-typeset/types.ts';
import { type Dictionary, type PdfFile, text } from '../objects.ts';
import { numberTree } from '../trees.ts';

interface Label {
  readonly prefix: string;
  /** Null where the label is the prefix alone. */
  readonly style: 'D' | 'r' | 'R' | null;
  readonly number: number;
}

/** Page labels (PDF 32000-1 12.4.2): one range as long as the labels count on. */
export function writePageLabels(file: PdfFile, pages: readonly Page[]): void {
  const labels = pages.map(({ label }) => parse(label));
  const starts = labels.flatMap((label, i): [number, Dictionary][] =>
    i > 0 && continues(labels[i - 1]!, label) ? [] : [[i, range(label)]],
  );
  if (starts.length > 0) file.catalog.PageLabels = numberTree(file, starts);
}

function parse(label: string): Label {
  const decimal = /^(.*?)([1-9]\d{0,8})$/.exec(label);
  if (decimal) return { prefix: decimal[1]!, style: 'D', number: Number(decimal[2]) };
  const number = fromRoman(label.toLowerCase());
  if (number !== null && label === label.toLowerCase()) return { prefix: '', style: 'r', number };
  if (number !== null && label === label.toUpperCase()) return { prefix: '', style: 'R', number };
  return { prefix: label, style: null, number: 0 };
}

function continues(before: Label, label: Label): boolean {
  if (before.style !== label.style || before.prefix !== label.prefix) return false;
  return label.style === null || label.number === before.number + 1;
}

function range({ prefix, style, number }: Label): Dictionary {
  return {
    S: style ?? undefined,
    P: prefix === '' ? undefined : text(prefix),
    St: style === null ? undefined : number,
  };
}

const numerals = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const;

/** Null unless the text is a numeral as readers would write it. */
function fromRoman(label: string): number | null {
  let rest = label;
  let number = 0;
  for (const [numeral, value] of numerals) {
    while (rest.startsWith(numeral)) {
      number += value;
      rest = rest.slice(numeral.length);
    }
  }
  return rest === '' && number > 0 && toRoman(number) === label ? number : null;
}

function toRoman(number: number): string {
  let rest = number;
  let label = '';
  for (const [numeral, value] of numerals) {
    while (rest >= value) {
      label += numeral;
      rest -= value;
    }
  }
  return label;
}
