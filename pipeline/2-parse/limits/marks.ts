import { change, type Limited } from './lines.ts';
import { mask } from './mask.ts';

const most = { emphasis: 1000, brackets: 2000, directives: 1000, backticks: 64 };

const marks = /[*_~]+|[[\]]|:(?=[a-z-]+[[{])|`{65,}/g;
const delimiterRow = /^[ \t>]*[|:-][|:\- \t]*$/m;
/** Lines that are not blank, up to the next that begins a list item. */
const paragraph = /(?:^.*\S.*$\n?)(?:^(?![ \t>]*(?:[-*+]|\d+[.)])[ \t]).*\S.*$\n?)*/gm;

/**
 * Inline markup in one paragraph: at most 1,000 runs of emphasis marks, 2,000 brackets, 1,000
 * directives, and 64 backticks in a row. A table is many short texts and is looked at line by line.
 */
export function limitMarks(text: string): Limited {
  if (!isDense(text)) return { text, line: null };
  return change(text, paragraph, (block) => {
    const changed = delimiterRow.test(block)
      ? block.replace(/^.*$/gm, limitBlock)
      : limitBlock(block);
    return changed === block ? null : changed;
  });
}

/** A cheap necessary condition, so that usual texts are looked at once only. */
function isDense(text: string): boolean {
  let count = 0;
  for (const [found] of text.matchAll(marks)) {
    if (++count > most.emphasis || found.startsWith('``')) return true;
  }
  return false;
}

function limitBlock(block: string): string {
  const count = { emphasis: 0, brackets: 0, directives: 0 };
  return block.replace(marks, (found, offset: number) =>
    isBeyond(found, block, offset, count) ? mask(found) : found,
  );
}

function isBeyond(
  found: string,
  block: string,
  offset: number,
  count: { emphasis: number; brackets: number; directives: number },
): boolean {
  switch (found[0]) {
    case '`':
      return found.length > most.backticks && !startsLine(block, offset);
    case ':':
      return ++count.directives > most.directives;
    case '[':
    case ']':
      return ++count.brackets > most.brackets;
    default:
      return ++count.emphasis > most.emphasis;
  }
}

/** There it is a code fence. */
function startsLine(block: string, offset: number): boolean {
  return block.slice(block.lastIndexOf('\n', offset) + 1, offset).trim() === '';
}
