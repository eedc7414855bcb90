import { changeLines } from './lines.ts';
import { mask } from './mask.ts';

const mostEmphasis = 1000;
const mostBrackets = 5000;
const longestCodeFence = 64;

const isDelimiterRow = /^[ \t>]*[|:-][|:\- \t]*$/m;
/** Runs of lines that are not blank and long enough to be beyond a limit. */
const paragraph = /(?:^.*\S.*$\n?)+/gm;

/**
 * Inline markup in one paragraph: at most 1,000 runs of emphasis marks, 5,000 brackets, and 64
 * backticks in a row. A table is many short texts and is looked at line by line.
 */
export function limitMarks(text: string): { text: string; lines: number[] } {
  if (!isDense(text)) return { text, lines: [] };
  return changeLines(text, paragraph, (block) => {
    const changed = isDelimiterRow.test(block)
      ? block.replace(/^.*$/gm, limitBlock)
      : limitBlock(block);
    return changed === block ? null : changed;
  });
}

/** A cheap necessary condition, so that usual texts are looked at once only. */
function isDense(text: string): boolean {
  const signs = /[*_~[\]]+|`{65}/g;
  let count = 0;
  while (count <= mostEmphasis) {
    const found = signs.exec(text);
    if (found === null) return false;
    if (found[0].startsWith('`')) return true;
    count++;
  }
  return true;
}

function limitBlock(block: string): string {
  const seen = { emphasis: 0, brackets: 0 };
  return block.replace(/[*_~]+|[[\]]|(?<=\S.*)`{65,}/g, (marks) => {
    if (marks.startsWith('`')) return marks.length > longestCodeFence ? mask(marks) : marks;
    if (marks === '[' || marks === ']') return ++seen.brackets > mostBrackets ? mask(marks) : marks;
    return ++seen.emphasis > mostEmphasis ? mask(marks) : marks;
  });
}
