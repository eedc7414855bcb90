import type { Candidates } from './candidates.ts';

/** Longer texts are not balanced: CSS Text 4, section 6.4.1 allows a limit. */
const MOST_LINES = 10;
const STEPS = 12;

/**
 * The smallest width in which a stretch of text takes no more lines than in `available`: breaking
 * in that width makes its lines about equally long.
 */
export function balancedWidth(
  candidates: Candidates,
  { from, to }: { from: number; to: number },
  available: number,
): number {
  const lines = countLines(candidates, from, to, available, MOST_LINES);
  if (lines <= 1 || lines > MOST_LINES) return available;
  let [low, high] = [available / 4, available];
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2;
    if (countLines(candidates, from, to, middle, lines) <= lines) high = middle;
    else low = middle;
  }
  return high;
}

/** First fit; gives up above `most`. What is wider than a line counts as too many. */
function countLines(
  { start, end, kind }: Candidates,
  from: number,
  to: number,
  width: number,
  most: number,
): number {
  let lines = 1;
  let first = from;
  let fitting = from;
  for (let index = from + 1; index <= to && lines <= most; index++) {
    if (end[index]! - start[first]! <= width) fitting = index;
    else if (kind[index] === 'hyphen' && index < to) continue;
    else if (fitting === first) return most + 1;
    else {
      lines++;
      first = fitting;
      index = fitting;
    }
  }
  return lines;
}
