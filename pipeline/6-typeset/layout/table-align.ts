import type { Box, LinesBox, TableBox, TableCell } from '../boxes/types.ts';
import type { LinePart } from '../lines/types.ts';
import type { ComputedStyle } from '../style/types.ts';
import { breakLines } from './broken-lines.ts';
import type { Context } from './context.ts';
import type { Atomic } from './types.ts';

/** Width of a cell's text on both sides of the middle of its alignment character. pt. */
interface Halves {
  readonly before: number;
  readonly after: number;
}

/**
 * The table with cells of `text-align: "."` padded so that their characters meet on one axis: CSS
 * Text 4, section 7.1. A cell without the character is placed as if it ended with it. Padding
 * counts in the widths of the column as any other does.
 */
export function withAlignedCells(table: TableBox, context: Context): TableBox {
  const halves = new Map<TableCell, Halves>();
  const columns = new Map<number, Halves>();
  for (const { cells } of table.rows) {
    for (const cell of cells) {
      const own = cell.colSpan === 1 ? halvesOf(cell.box, context) : null;
      if (own === null) continue;
      const widest = columns.get(cell.column) ?? { before: 0, after: 0 };
      halves.set(cell, own);
      columns.set(cell.column, {
        before: Math.max(own.before, widest.before),
        after: Math.max(own.after, widest.after),
      });
    }
  }
  if (halves.size === 0) return table;
  const aligned = (cell: TableCell): TableCell => {
    const own = halves.get(cell);
    return own ? { ...cell, box: padded(cell.box, own, columns.get(cell.column)!) } : cell;
  };
  return { ...table, rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(aligned) })) };
}

/** Null where the cell is not aligned on a character or is more than one line. */
function halvesOf(box: Box, context: Context): Halves | null {
  if (box.style.textAlignCharacter === '') return null;
  const lines = soleLines(box);
  if (lines === null) return null;
  const unlimited = { ...lines, style: { ...lines.style, textAlign: 'left' as const } };
  const [line, ...more] = breakLines(unlimited, Number.MAX_SAFE_INTEGER, null, context);
  if (line === undefined || more.length > 0) return null;
  const end = Math.max(0, ...line.parts.map(endOf));
  const before = positionIn(line.parts, lines.style.textAlignCharacter) ?? end;
  return { before, after: end - before };
}

/** The one block of lines in a cell. */
function soleLines(box: Box): LinesBox | null {
  if (box.type === 'lines') return box;
  return box.type === 'block' && box.children.length === 1 ? soleLines(box.children[0]!) : null;
}

function endOf(part: LinePart<Atomic>): number {
  return part.x + (part.type === 'glyphs' ? part.run.width : part.width);
}

/** The middle of the first glyph that stands for the character. */
function positionIn(parts: readonly LinePart<Atomic>[], character: string): number | null {
  for (const part of parts) {
    if (part.type !== 'glyphs') continue;
    const { text, clusters, advances } = part.run;
    const glyph = clusters.indexOf(text.indexOf(character));
    if (glyph < 0) continue;
    const start = advances.slice(0, glyph).reduce((sum, advance) => sum + advance, part.x);
    return start + advances[glyph]! / 2;
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
