import type { Shifts } from '../place.ts';

/** A block that is open or closed: the line numbers (from 0) of its fences. */
interface Fenced {
  readonly size: number;
  readonly quotes: number;
  readonly opening: number;
  closing: number | null;
  readonly children: Fenced[];
}

const highest = 10;
const opening = /^[ \t>]*:{3,}[^\s:]/gm;
const fence = /^([ \t>]*)(:{3,})(.*)$/;
const codeFence = /^[ \t>]*(?:[-*+]|\d+[.)])?[ \t]*(`{3,}|~{3,})/;

/**
 * Lets `:::` blocks nest with fences of one length, as people write them: to the parser the outer
 * fences must be longer, so they are made longer here. `shifts` says by how much a line grew.
 * Blocks with an unclosed block inside stay as they are.
 */
export function nestFences(text: string): { text: string; shifts: Shifts } {
  const shifts = new Map<number, { column: number; by: number }>();
  if ((text.match(opening) ?? []).length < 2) return { text, shifts };
  const lines = text.split('\n');
  const resize = (line: number, size: number) => {
    const [, prefix, colons, rest] = fence.exec(lines[line]!)!;
    if (colons!.length === size) return;
    lines[line] = prefix + ':'.repeat(size) + rest;
    shifts.set(line + 1, { column: prefix!.length + 1, by: size - colons!.length });
  };
  for (const block of blocksOf(lines)) lengthen(block, resize);
  return { text: shifts.size === 0 ? text : lines.join('\n'), shifts };
}

/** The outermost blocks of a text, and in them the others. */
function blocksOf(lines: readonly string[]): readonly Fenced[] {
  const roots: Fenced[] = [];
  const open: Fenced[] = [];
  for (const [index, prefix, colons, rest] of fencesOf(lines)) {
    const quotes = prefix.split('>').length - 1;
    const size = colons.length;
    if (/^[^\s:]/.test(rest)) {
      const block = { size, quotes, opening: index, closing: null, children: [] };
      if (open.length < highest) (open[open.length - 1]?.children ?? roots).push(block);
      open.push(block);
    } else if (rest.trim() === '') close(open, size, quotes, index);
  }
  return roots;
}

/** Lines that look like fences, outside of code. */
function* fencesOf(lines: readonly string[]): Generator<[number, string, string, string]> {
  let code: string | null = null;
  for (const [index, line] of lines.entries()) {
    const mark = codeFence.exec(line)?.[1];
    if (mark !== undefined && code === null) code = mark;
    else if (mark?.startsWith(code ?? ' ')) code = null;
    const match = code === null ? fence.exec(line) : null;
    if (match !== null) yield [index, match[1]!, match[2]!, match[3]!];
  }
}

/** A fence closes the innermost block of its length, or else the innermost that is shorter. */
function close(open: Fenced[], size: number, quotes: number, line: number): void {
  const fits = (exact: boolean) =>
    open.findLastIndex(
      (block) => block.quotes === quotes && (exact ? block.size === size : block.size < size),
    );
  const index = fits(true) === -1 ? fits(false) : fits(true);
  if (index === -1) return;
  open[index]!.closing = line;
  open.length = index;
}

function lengthen(block: Fenced, resize: (line: number, size: number) => void): void {
  const height = heightOf(block);
  if (height === null) for (const child of block.children) lengthen(child, resize);
  else if (height > 1 && height <= highest) setSizes(block, resize);
}

/** Levels of blocks from this one down; null where one is not closed. */
function heightOf({ closing, children }: Fenced): number | null {
  if (closing === null) return null;
  const heights = children.map(heightOf);
  return heights.includes(null) ? null : 1 + Math.max(0, ...(heights as number[]));
}

function setSizes(block: Fenced, resize: (line: number, size: number) => void): number {
  const inner = block.children.map((child) => setSizes(child, resize));
  const size = Math.max(block.size, ...inner.map((one) => one + 1));
  resize(block.opening, size);
  resize(block.closing!, size);
  return size;
}
