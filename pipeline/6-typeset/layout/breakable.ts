import type { Box, FlowItem, TableBox } from '../boxes/types.ts';
import type { ComputedStyle } from '../style/types.ts';

/** A table whose words may be broken anywhere: the last resort of one too wide for its page. */
export function breakableTable(table: TableBox): TableBox {
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, box: breakable(cell.box) })),
  }));
  return { ...table, rows };
}

function breakable(box: Box): Box {
  const style = breakableStyle(box.style);
  if (box.type === 'lines') return { ...box, style, items: box.items.map(breakableItem) };
  if (box.type === 'block' || box.type === 'flex')
    return { ...box, style, children: box.children.map(breakable) };
  return box.type === 'table' ? breakableTable(box) : box;
}

function breakableItem(item: FlowItem): FlowItem {
  if (item.type === 'box') return { ...item, box: breakable(item.box) };
  if (item.type === 'text' || item.type === 'page-text')
    return { ...item, style: breakableStyle(item.style) };
  return item;
}

function breakableStyle(style: ComputedStyle): ComputedStyle {
  const whiteSpace = { nowrap: 'normal', pre: 'pre-wrap' } as const;
  return {
    ...style,
    overflowWrap: 'anywhere',
    whiteSpace: whiteSpace[style.whiteSpace as keyof typeof whiteSpace] ?? style.whiteSpace,
  };
}
