import type { PdfText, Word } from './words.ts';

/** How the text of one PDF differs from that of another. */
export interface Comparison {
  readonly pages: readonly [ours: number, theirs: number];
  /** Words of one that the other does not have, at most a few of each. */
  readonly onlyOurs: readonly string[];
  readonly onlyTheirs: readonly string[];
  /** Share of our words that stand on the same page there, and within the tolerance of the place. */
  readonly samePage: number;
  readonly samePlace: number;
  /** The median of how far words are apart down the page, of those on the same page. pt. */
  readonly drift: number;
  /** Where the order of words first differs: some words of each. */
  readonly order: readonly [ours: string, theirs: string] | null;
  /** Lines end after other words. */
  readonly otherLines: boolean;
}

/** Faces are described differently, lengths rounded; pt. */
const tolerance = 1.25;

export function compare(ours: PdfText, theirs: PdfText): Comparison {
  const pairs = pairUp(ours.words, theirs.words);
  const moved = pairs.filter(([one, other]) => one.page === other.page);
  const offset = median(moved.map(([one, other]) => other.y - one.y));
  const far = ([one, other]: Pair) =>
    Math.max(Math.abs(other.x - one.x), Math.abs(other.y - one.y - offset));
  return {
    pages: [ours.pages, theirs.pages],
    onlyOurs: without(ours.words, theirs.words),
    onlyTheirs: without(theirs.words, ours.words),
    samePage: share(moved.length, pairs.length),
    samePlace: share(moved.filter((pair) => far(pair) <= tolerance).length, pairs.length),
    drift: median(moved.map(([one, other]) => Math.abs(other.y - one.y - offset))),
    order: firstOrder(ours.words, theirs.words),
    otherLines: linesOf(ours.words).join('\n') !== linesOf(theirs.words).join('\n'),
  };
}

type Pair = readonly [Word, Word];

/** The same words, from the top of a page down: engines draw the cells of a table in other orders. */
function pairUp(ours: readonly Word[], theirs: readonly Word[]): Pair[] {
  const queues = new Map<string, Word[]>();
  for (const word of theirs.toSorted(byPlace)) {
    const queue = queues.get(word.text);
    if (queue) queue.push(word);
    else queues.set(word.text, [word]);
  }
  const next = new Map<string, number>();
  return ours.toSorted(byPlace).flatMap((word): Pair[] => {
    const at = next.get(word.text) ?? 0;
    next.set(word.text, at + 1);
    const other = queues.get(word.text)?.[at];
    return other ? [[word, other]] : [];
  });
}

function byPlace(one: Word, other: Word): number {
  if (one.page !== other.page) return one.page - other.page;
  return Math.abs(one.y - other.y) > 4 ? one.y - other.y : one.x - other.x;
}

/** Words hyphenated elsewhere come in other pieces: what is compared is the letters. */
function without(these: readonly Word[], those: readonly Word[]): string[] {
  const counts = new Map<string, number>();
  for (const { text } of those) counts.set(text, (counts.get(text) ?? 0) + 1);
  const all = letters(those);
  const missing = these.filter(({ text }) => {
    const left = counts.get(text) ?? 0;
    counts.set(text, left - 1);
    return left <= 0 && !all.includes(letters([{ text }]));
  });
  return missing.slice(0, 8).map(({ text }) => text);
}

function letters(words: readonly { readonly text: string }[]): string {
  return words.map(({ text }) => text.replace(/[-\u00ad\u2010]/g, '')).join('');
}

function firstOrder(
  ours: readonly Word[],
  theirs: readonly Word[],
): readonly [string, string] | null {
  const at = ours.findIndex(({ text }, index) => theirs[index]?.text !== text);
  if (at < 0) return null;
  const some = (words: readonly Word[]) =>
    words
      .slice(Math.max(at - 1, 0), at + 3)
      .map(({ text }) => text)
      .join(' ');
  return [some(ours), some(theirs)];
}

/** The text of lines, sorted: engines draw rows of a table in different orders. */
function linesOf(words: readonly Word[]): string[] {
  const lines: string[][] = [];
  let last: Word | null = null;
  for (const word of words) {
    const goesOn: boolean =
      last !== null && last.page === word.page && Math.abs(last.y - word.y) < 2 && word.x > last.x;
    if (goesOn) lines.at(-1)!.push(word.text);
    else lines.push([word.text]);
    last = word;
  }
  return lines.map((line) => line.join(' ')).toSorted();
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
