import type { Box, FlowItem } from '../boxes/types.ts';
import type { ComputedStyle } from '../style/types.ts';

/**
 * A box whose words may be broken anywhere and whose pictures shrink: the last resort of a table
 * cell that is too narrow for them. Tables in it see to themselves. `bare`: it gives up its padding
 * as well.
 */
export function breakable(box: Box, bare = false): Box {
  const style = { ...breakableStyle(box.style), ...(bare ? bareSides : {}) };
  if (box.type === 'lines') return { ...box, style, items: box.items.map(breakableItem) };
  if (box.type === 'block' || box.type === 'flex')
    return { ...box, style, children: box.children.map((child) => breakable(child, bare)) };
  if (box.type === 'replaced')
    return { ...box, style: { ...box.style, ...withinContainer(box.style), height: 'auto' } };
  return box;
}

const bareSides = { paddingLeft: 0, paddingRight: 0, textIndent: 0 } as const;

/** As narrow as the box can be set at all: words of tables in it are broken as well. */
export function narrowest(box: Box): Box {
  if (box.type !== 'table') {
    const bare = breakable(box, true);
    return bare.type === 'block' ? { ...bare, children: bare.children.map(narrowest) } : bare;
  }
  const rows = box.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, box: narrowest(cell.box) })),
  }));
  return { ...box, rows, style: { ...box.style, width: 'auto' } };
}

function breakableItem(item: FlowItem): FlowItem {
  if (item.type === 'box') return { ...item, box: breakable(item.box) };
  if (item.type === 'text' || item.type === 'page-text')
    return { ...item, style: breakableStyle(item.style) };
  return item;
}

export function breakableStyle(style: ComputedStyle): ComputedStyle {
  const whiteSpace = { nowrap: 'normal', pre: 'pre-wrap' } as const;
  return {
    ...style,
    overflowWrap: 'anywhere',
    textWrap: style.textWrap === 'nowrap' ? 'wrap' : style.textWrap,
    whiteSpace: whiteSpace[style.whiteSpace as keyof typeof whiteSpace] ?? style.whiteSpace,
    ...withinContainer(style),
  };
}

function withinContainer({
  maxWidth,
}: ComputedStyle): Pick<ComputedStyle, 'minWidth' | 'maxWidth'> {
  return { minWidth: 0, maxWidth: maxWidth === 'none' ? { pt: 0, percent: 100 } : maxWidth };
}
