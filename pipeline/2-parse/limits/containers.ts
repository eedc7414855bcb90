import { change, type Limited } from './lines.ts';
import { mask } from './mask.ts';

const deepest = 100;

/** Prefixes that are long enough to nest so deep: a level takes at least two columns or a `>`. */
const longPrefix = /^(?:[ \t>*+\-.)\d]|\[\^[^\s\]]+\]:){100,}.*$/gm;
const prefix = /^(?:[\s>*+\-.)\d]|\[\^[^\s\]]+\]:)*/;
const level = / {2}|\t|>|[*+-](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|\[\^[^\s\]]+\]:| /y;

/** Block quotes, lists and footnotes: at most 100 levels. */
export function limitContainers(text: string): Limited {
  return change(text, longPrefix, (line) => {
    const end = endOfLevels(line);
    const deeper = prefix.exec(line.slice(end))![0];
    if (!/[>*+\-.)[]/.test(deeper)) return null;
    return line.slice(0, end) + mask(deeper) + line.slice(end + deeper.length);
  });
}

/** Where the hundredth level ends. Indentation counts a level for two columns. */
function endOfLevels(line: string): number {
  let levels = 0;
  let at = 0;
  while (levels < deepest) {
    level.lastIndex = at;
    const found = level.exec(line)?.[0];
    if (found === undefined) return line.length;
    at += found.length;
    if (found !== ' ') levels += 1;
  }
  return at;
}
