import { change, type Limited } from './lines.ts';
import { mask } from './mask.ts';

const most = 1000;
const marker = /^[ \t>]*:(?=[ \t])/gm;

/** Definitions below a term: at most 1,000 in a file; each takes the parser a millisecond. */
export function limitDefinitions(text: string): Limited {
  let count = 0;
  return change(text, marker, (found) => (++count > most ? mask(found) : null));
}
