import type { Box, LinesBox, TableBox, TableCell } from '../boxes/types.ts';
import type { LinePart } from '../lines/types.ts';
import type { ComputedStyle } from '../style/types.ts';
import { breakLines } from './broken-lines.ts';
import type { Context } from './context.ts';
import type { Atomic } from './types.ts';

/** Where a cell's text has its alignment character. pt from where the text begins. */
interface Found {
  readonly width: number;
  /** The character's near edge; where there is none, the end of the number, or of the text. */
  readonly edge: number;
  /** Half the character's width; null where there is none. */
  readonly half: number | null;
}

/** Width of a cell's text on both sides of the middle of its alignment character. pt. */
interface Halves {
  readonly before: number;
  readonly after: number;
}

/**
 * The table with cells of `text-align: "."` padded so that their characters meet on one axis: CSS
 * Text 4, section 7.1. A cell without the character is placed as if it had it at its end, or, if it
 * is a number with a unit or a note, after the number. Padding counts in the widths of the column
 * as any other does.
 */
export function withAlignedCells(table: TableBox, context: Context): TableBox {
  const found = new Map<TableCell, Found>();
  const columns = new Map<number, Found[]>();
  for (const { cells } of table.rows) {
    for (const cell of cells) {
      const own = cell.colSpan === 1 ? findIn(cell.box, context) : null;
      if (own === null) continue;
      found.set(cell, own);
      const column = columns.get(cell.column);
      if (column) column.push(own);
      else columns.set(cell.column, [own]);
    }
  }
  if (found.size === 0) return table;
  const axes = new Map([...columns].map(([column, all]) => [column, axisOf(all)]));
  const aligned = (cell: TableCell): TableCell => {
    const own = found.get(cell);
    if (own === undefined) return cell;
    const { half, ...widest } = axes.get(cell.column)!;
    return { ...cell, box: padded(cell.box, halvesOf(own, half), widest) };
  };
  return { ...table, rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(aligned) })) };
}

function axisOf(all: readonly Found[]): Halves & { readonly half: number } {
  let [half, before, after] = [0, 0, 0];
  for (const one of all) half = Math.max(half, one.half ?? 0);
  for (const one of all) {
    const halves = halvesOf(one, half);
    before = Math.max(before, halves.before);
    after = Math.max(after, halves.after);
  }
  return { before, after, half };
}

function halvesOf({ width, edge, half }: Found, usual: number): Halves {
  const before = edge + (half ?? usual);
  return { before, after: width - before };
}

/** Null where the cell is not aligned on a character or is more than one line. */
function findIn(box: Box, context: Context): Found | null {
  if (box.style.textAlignCharacter === '') return null;
  const lines = soleLines(box);
  if (lines === null) return null;
  const unlimited = { ...lines, style: { ...lines.style, textAlign: 'left' as const } };
  const [line, ...more] = breakLines(unlimited, Number.MAX_SAFE_INTEGER, null, context);
  if (line === undefined || more.length > 0) return null;
  const width = Math.max(0, ...line.parts.map(endOf));
  const exact = glyphAt(line.parts, (text) => text.indexOf(lines.style.textAlignCharacter));
  if (exact) return { width, edge: exact.x, half: exact.advance / 2 };
  const last = glyphAt(line.parts, (text) => (number.exec(text)?.[0].length ?? 0) - 1);
  return { width, edge: last ? last.x + last.advance : width, half: null };
}

/** A number at the beginning, with what may stand before it and between its digits. */
const number = /^\s*[-–−+±~<>≤≥$€£]?\s?\d(?:[\d.,’' \u00a0\u2009\u202f]*\d)?/u;

/** The one block of lines in a cell. */
function soleLines(box: Box): LinesBox | null {
  if (box.type === 'lines') return box;
  return box.type === 'block' && box.children.length === 1 ? soleLines(box.children[0]!) : null;
}

function endOf(part: LinePart<Atomic>): number {
  return part.x + (part.type === 'glyphs' ? part.run.width : part.width);
}

/** The glyph that stands for a character of the first part that has it. */
function glyphAt(
  parts: readonly LinePart<Atomic>[],
  find: (text: string) => number,
): { readonly x: number; readonly advance: number } | null {
  for (const part of parts) {
    if (part.type !== 'glyphs') continue;
    const { text, clusters, advances } = part.run;
    const glyph = clusters.indexOf(find(text));
    if (glyph < 0) continue;
    const x = advances.slice(0, glyph).reduce((sum, advance) => sum + advance, part.x);
    return { x, advance: advances[glyph]! };
  }
  return null;
}

/** Text at one side of the column needs room on that side only; text in the middle on both. */
function padded(box: Box, own: Halves, widest: Halves): Box {
  const { style } = box;
  const side = sideOf(style);
  const left = side === 'right' ? 0 : widest.before - own.before;
  const right = side === 'left' ? 0 : widest.after - own.after;
  const paddingLeft = plus(style.paddingLeft, left);
  const paddingRight = plus(style.paddingRight, right);
  return { ...box, style: { ...style, paddingLeft, paddingRight } };
}

function sideOf({ textAlign, direction }: ComputedStyle): 'left' | 'right' | 'center' {
  if (textAlign === 'left' || textAlign === 'right' || textAlign === 'center') return textAlign;
  return (textAlign === 'end') === (direction === 'ltr') ? 'right' : 'left';
}

function plus(value: ComputedStyle['paddingLeft'], more: number): ComputedStyle['paddingLeft'] {
  return typeof value === 'number' ? value + more : { ...value, pt: value.pt + more };
}
