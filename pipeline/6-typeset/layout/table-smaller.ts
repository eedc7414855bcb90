import type { Box, FlowItem, TableBox } from '../boxes/types.ts';
import type { ComputedStyle, LengthPercentage } from '../style/types.ts';

/** Set smaller than this part of its size nobody can read it. */
const LEAST = 0.25;

/**
 * A table of more columns than letters stand side by side, with its text and spaces set smaller:
 * everything stays on the page. `part`: the room there is, as a part of what it needs.
 */
export function smallerTable(table: TableBox, part: number): TableBox {
  const factor = Math.max(part, LEAST);
  const { horizontal, vertical } = table.style.borderSpacing;
  const borderSpacing = { horizontal: horizontal * factor, vertical: vertical * factor };
  return {
    ...table,
    style: { ...table.style, borderSpacing },
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, box: smaller(cell.box, factor) })),
    })),
  };
}

function smaller(box: Box, factor: number): Box {
  const style = smallerStyle(box.style, factor);
  switch (box.type) {
    case 'lines':
      return { ...box, style, items: box.items.map((item) => smallerItem(item, factor)) };
    case 'block':
    case 'flex':
      return { ...box, style, children: box.children.map((child) => smaller(child, factor)) };
    case 'table':
      return smallerTable(box, factor);
    default:
      return box;
  }
}

function smallerItem(item: FlowItem, factor: number): FlowItem {
  if (item.type === 'box' || item.type === 'float')
    return { ...item, box: smaller(item.box, factor) };
  if (item.type === 'open' || item.type === 'close' || item.type === 'anchor') return item;
  return item.type === 'atomic' ? item : { ...item, style: smallerStyle(item.style, factor) };
}

function smallerStyle(style: ComputedStyle, factor: number): ComputedStyle {
  const length = (value: LengthPercentage) => (typeof value === 'number' ? value * factor : value);
  return {
    ...style,
    fontSize: style.fontSize * factor,
    lineHeight: style.lineHeight === 'normal' ? 'normal' : style.lineHeight * factor,
    letterSpacing: style.letterSpacing * factor,
    wordSpacing: style.wordSpacing * factor,
    paddingTop: length(style.paddingTop),
    paddingRight: length(style.paddingRight),
    paddingBottom: length(style.paddingBottom),
    paddingLeft: length(style.paddingLeft),
  };
}
