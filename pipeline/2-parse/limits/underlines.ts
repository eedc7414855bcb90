import { change, type Limited } from './lines.ts';
import { mask } from './mask.ts';

const most = 1000;
const underline = /(?<=\S[ \t]*\n) {0,3}(?:-+|=+)[ \t]*$/gm;

/** Headings that are underlined with `-` or `=`: at most 1,000 in a file. */
export function limitUnderlines(text: string): Limited {
  let count = 0;
  return change(text, underline, (line) => (++count > most ? mask(line) : null));
}
