import type { GridEdge, TableGrid, TableRow } from '../boxes/types.ts';
import type { Rule } from './types.ts';

/** The collapsed borders around a row, centred on the grid's edges. An edge between rows is the upper one's. */
export function rowRules(
  grid: TableGrid,
  row: TableRow,
  height: number,
  first: boolean,
  last: boolean,
): Rule[] {
  const { borders } = grid;
  if (borders === null) return [];
  const top =
    first && row.index === 0 ? horizontal(grid, borders.horizontal[row.index] ?? [], 0) : [];
  const bottom = last ? horizontal(grid, borders.horizontal[row.index + 1] ?? [], height) : [];
  return [...vertical(grid, borders.vertical[row.index] ?? [], height), ...top, ...bottom];
}

/** Neighbouring edges that look the same are one rule. */
function horizontal(grid: TableGrid, edges: readonly GridEdge[], y: number): Rule[] {
  const rules: Rule[] = [];
  grid.columns.forEach(({ x, width }, index) => {
    const edge = edges[index];
    if (!edge || edge.width === 0) return;
    const before = rules.at(-1);
    const joins =
      before &&
      before.height === edge.width &&
      sameColor(before, edge) &&
      Math.abs(before.x + before.width - x) < 0.01;
    if (joins) rules[rules.length - 1] = { ...before, width: x + width - before.x };
    else rules.push({ x, y: y - edge.width / 2, width, height: edge.width, color: edge.color });
  });
  return rules;
}

function vertical(grid: TableGrid, edges: readonly GridEdge[], height: number): Rule[] {
  return edges.flatMap((edge, index): Rule[] => {
    if (edge.width === 0) return [];
    const column = grid.columns[index];
    const last = grid.columns.at(-1);
    const x = column ? column.x : last ? last.x + last.width : 0;
    return [{ x: x - edge.width / 2, y: 0, width: edge.width, height, color: edge.color }];
  });
}

function sameColor({ color }: Rule, edge: GridEdge): boolean {
  const other = edge.color;
  return (
    color.r === other.r && color.g === other.g && color.b === other.b && color.alpha === other.alpha
  );
}
