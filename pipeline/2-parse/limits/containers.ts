import { changeLines } from './lines.ts';
import { mask } from './mask.ts';

const deepest = 100;

/** Prefixes that are long enough to nest so deep: a level takes at least two columns or a `>`. */
const longPrefix = /^[ \t>*+\-.)\d]{100,}.*$/gm;

/** Block quotes and lists: at most 100 levels. */
export function limitContainers(text: string): { text: string; lines: number[] } {
  return changeLines(text, longPrefix, (line) => {
    const end = endOfLevels(line);
    const rest = line.slice(end);
    return /^[\s>*+\-\d.)]*[>*+\-.)]/.test(rest) ? line.slice(0, end) + maskPrefix(rest) : null;
  });
}

/** Where the hundredth level ends. Indentation counts a level for two columns. */
function endOfLevels(line: string): number {
  let levels = 0;
  let at = 0;
  const marker = /[ ]{2}|\t|>|[*+-](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|[ ]/y;
  while (levels < deepest) {
    marker.lastIndex = at;
    const found = marker.exec(line)?.[0];
    if (found === undefined) return line.length;
    at += found.length;
    if (found !== ' ') levels += 1;
  }
  return at;
}

function maskPrefix(rest: string): string {
  const prefix = /^[\s>*+\-\d.)]*/.exec(rest)![0];
  return mask(prefix) + rest.slice(prefix.length);
}
