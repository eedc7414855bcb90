import type { ComputedStyle } from '../style/types.ts';

/** White-space processing, CSS Text 3 section 4.1: what a text becomes before it is measured. */

/** A forced break is a `null` between two texts. */
export type Chunk = string | null;

export function processWhiteSpace(text: string, mode: ComputedStyle['whiteSpace']): Chunk[] {
  if (mode === 'normal' || mode === 'nowrap') return [collapse(text)];
  const lines =
    mode === 'pre-line'
      ? text.split(/[ \t\f]*(?:\r\n|[\r\n])[ \t\f]*/).map(collapse)
      : text.split(/\r\n|[\r\n]/);
  return lines.flatMap((line, index) => (index === 0 ? [line] : [null, line]));
}

export function collapses(mode: ComputedStyle['whiteSpace']): boolean {
  return mode !== 'pre' && mode !== 'pre-wrap';
}

export function wraps({ whiteSpace, textWrap }: ComputedStyle): boolean {
  return whiteSpace !== 'nowrap' && whiteSpace !== 'pre' && textWrap !== 'nowrap';
}

const eastAsian = '[\\u2e80-\\u312f\\u3190-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef]';
const hasEastAsian = new RegExp(eastAsian);
/** A line end between East Asian characters is no space (section 4.1.3). */
const silentBreak = new RegExp(
  `(?<=${eastAsian})[ \\t\\f]*[\\r\\n][ \\t\\r\\n\\f]*(?=${eastAsian})`,
  'g',
);

function collapse(text: string): string {
  const joined =
    text.includes('\n') && hasEastAsian.test(text) ? text.replace(silentBreak, '') : text;
  return hasMore.test(joined) ? joined.replace(/[ \t\r\n\f]+/g, ' ') : joined;
}

/** More than single spaces. */
const hasMore = /[\t\r\n\f]| {2}/;
