import { change, type Limited } from './lines.ts';
import { mask } from './mask.ts';

const deepest = 10;
const fence = /^[ \t>]*:{3,}.*$/gm;

/** `:::` blocks: at most 10 levels. */
export function limitDirectives(text: string): Limited {
  if (!text.includes(':::')) return { text, line: null };
  const open: number[] = [];
  return change(text, fence, (line) => {
    const colons = /:+/.exec(line)![0].length;
    const opens = /:[^\s:]/.test(line);
    if (!opens) close(open, colons);
    else if (open.length < deepest) open.push(colons);
    else return mask(line);
    return null;
  });
}

/** A fence closes the outermost block that it is long enough for, and all inside it. */
function close(open: number[], colons: number): void {
  const outermost = open.findIndex((size) => size <= colons);
  if (outermost !== -1) open.length = outermost;
}
