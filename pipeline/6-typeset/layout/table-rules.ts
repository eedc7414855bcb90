import type { GridEdge, TableGrid, TableRow } from '../boxes/types.ts';
import type { Fragment, Placed, Rule } from './types.ts';

/** A row on a page: where it stands in its table, and whether it begins and ends there. */
interface Slice {
  readonly row: TableRow;
  readonly y: number;
  readonly height: number;
  readonly first: boolean;
  readonly last: boolean;
}

/**
 * The collapsed borders of the rows of a table on one page, centred on the grid's edges: the edge
 * below each row that ends there, and above the first. A border that runs on is one rule.
 */
export function tableRules(grid: TableGrid, placed: readonly Placed[]): Rule[] {
  if (grid.borders === null) return [];
  const slices = slicesOf(placed, 0);
  const down = verticalRules(grid, slices);
  const across = slices.flatMap(({ row, y, height, first, last }, index) => [
    ...(index === 0 && first ? horizontalRules(grid, row.index, y) : []),
    ...(last ? horizontalRules(grid, row.index + 1, y + height) : []),
  ]);
  return [...down, ...across];
}

function slicesOf(placed: readonly Placed[], top: number): Slice[] {
  return placed.flatMap(({ y, fragment }) => {
    const { box } = fragment;
    if (box.type !== 'rows') return [];
    const [row, ...more] = box.rows;
    if (more.length > 0) return slicesOf(fragment.children, top + y);
    return row ? [sliceOf(row, fragment, top + y)] : [];
  });
}

function sliceOf(row: TableRow, { height, first, last }: Fragment, y: number): Slice {
  return { row, y, height, first, last };
}

/** Neighbouring edges that look the same are one rule; it covers the corners at its ends. */
function horizontalRules(grid: TableGrid, line: number, y: number): Rule[] {
  const { horizontal, vertical } = grid.borders!;
  const edges = horizontal[line] ?? [];
  const corner = (column: number) =>
    Math.max(vertical[line - 1]?.[column]?.width ?? 0, vertical[line]?.[column]?.width ?? 0) / 2;
  const rules: Rule[] = [];
  for (let start = 0; start < edges.length; start++) {
    const edge = edges[start]!;
    if (edge.width === 0) continue;
    let end = start;
    while (end + 1 < edges.length && sameLook(edges[end + 1]!, edge)) end++;
    const left = grid.columns[start]!.x - corner(start);
    const last = grid.columns[end]!;
    const right = last.x + last.width + corner(end + 1);
    const { width: height, style, color } = edge;
    rules.push({ x: left, y: y - height / 2, width: right - left, height, style, color });
    start = end;
  }
  return rules;
}

function verticalRules(grid: TableGrid, slices: readonly Slice[]): Rule[] {
  const rules: Rule[] = [];
  for (let column = 0; column <= grid.columns.length; column++) {
    let open: { edge: GridEdge; from: number; to: number } | null = null;
    for (const { row, y, height } of slices) {
      const edge = grid.borders!.vertical[row.index]?.[column];
      if (open && edge && sameLook(open.edge, edge) && Math.abs(open.to - y) < 0.01) {
        open.to = y + height;
        continue;
      }
      if (open) rules.push(verticalRule(grid, column, open));
      open = edge && edge.width > 0 ? { edge, from: y, to: y + height } : null;
    }
    if (open) rules.push(verticalRule(grid, column, open));
  }
  return rules;
}

function verticalRule(
  grid: TableGrid,
  column: number,
  { edge: { width, style, color }, from, to }: { edge: GridEdge; from: number; to: number },
): Rule {
  const last = grid.columns.at(-1);
  const x = grid.columns[column]?.x ?? (last ? last.x + last.width : 0);
  return { x: x - width / 2, y: from, width, height: to - from, style, color };
}

function sameLook(one: GridEdge, other: GridEdge): boolean {
  return (
    one === other ||
    (one.width === other.width &&
      one.style === other.style &&
      one.color.r === other.color.r &&
      one.color.g === other.color.g &&
      one.color.b === other.color.b &&
      one.color.alpha === other.color.alpha)
  );
}
