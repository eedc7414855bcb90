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
  const inside = raw.startsWith(value, start);
  if (!inside || value === '') return { ...node, value };
  return { type: 'text', value, position: within(node.position!, raw, start, value.length) };
}

function within(position: Position, raw: string, start: number, length: number): Position {
  const from = advance(position.start, raw.slice(0, start));
  return { start: from, end: advance(from, raw.slice(start, start + length)) };
}

function advance(point: Position['start'], text: string): Position['start'] {
  const lines = text.split('\n');
  const last = lines[lines.length - 1]!.length;
  return {
    line: point.line + lines.length - 1,
    column: lines.length === 1 ? point.column + last : last + 1,
    offset: point.offset! + text.length,
  };
}
