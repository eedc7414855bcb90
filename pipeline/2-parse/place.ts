import type { Text } from 'mdast';
import type { Position } from 'unist';
import type { Source } from '../source.ts';

/** What mdast nodes share; every node that the parser makes has a position. */
export interface Positioned {
  readonly position?: Position | undefined;
}

/**
 * Lines (from 1) that were lengthened for the parser (`markdown/nested-fences.ts`): from which
 * column on, and by how much.
 */
export type Shifts = ReadonlyMap<number, { readonly column: number; readonly by: number }>;

/** The file that places and offsets refer to. */
export interface Written {
  readonly path: string;
  /** As parsed: front matter blanked, fences lengthened. */
  readonly text: string;
  /** Where the lines of `text` begin. */
  readonly lines: readonly number[];
  readonly shifts: Shifts;
}

export function place({ position }: Positioned, { path, shifts }: Written): Source {
  const { start, end } = position!;
  return {
    path,
    line: start.line,
    column: shifts.size === 0 ? start.column : shifted(start, shifts),
    endLine: end.line,
    endColumn: shifts.size === 0 ? end.column : shifted(end, shifts),
  };
}

/** The column in the file as it is. */
function shifted({ line, column }: Position['start'], shifts: Shifts): number {
  const shift = shifts.get(line);
  return shift === undefined || column <= shift.column ? column : column - shift.by;
}

/** From the start of one node to the end of another. */
export function span(first: Positioned, last: Positioned, file: Written): Source {
  const { line, column } = place(first, file);
  const { endLine, endColumn } = place(last, file);
  return { path: file.path, line, column, endLine, endColumn };
}

/** The first line of a node: the fence of a block directive. */
export function firstLine(node: Positioned, file: Written): Source {
  const whole = place(node, file);
  if (whole.endLine === whole.line) return whole;
  const length = written(node, file).indexOf('\n') - (file.shifts.get(whole.line)?.by ?? 0);
  return { ...whole, endLine: whole.line, endColumn: whole.column + length };
}

/** A node as its author wrote it. */
export function written({ position }: Positioned, { text }: Written): string {
  return text.slice(position!.start.offset, position!.end.offset);
}

/**
 * The part of a text node between two indexes of its value. Where the value differs from what was
 * written (escapes, character references, prefixes of quotes), its place is searched for.
 */
export function part(node: Text, from: number, to: number, file: Written): Text {
  const value = node.value.slice(from, to);
  const raw = written(node, file);
  const start = raw.length === node.value.length ? from : Math.max(from, raw.indexOf(value, from));
  if (value === '' || !raw.startsWith(value, start)) return { ...node, value };
  const offset = node.position!.start.offset! + start;
  const position = { start: point(offset, file), end: point(offset + value.length, file) };
  return { type: 'text', value, position };
}

/** Offsets at which the lines of a text begin. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function point(offset: number, { lines }: Written): Position['start'] {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - lines[low]! + 1, offset };
}
