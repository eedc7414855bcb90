import type { Table, TableCell, TableRow } from 'mdast';
import type { BlockConverter, Context } from '../context.ts';
import { place } from '../place.ts';
import type * as ours from '../types.ts';

export const table: BlockConverter<Table> = (node, context, aside) => [
  {
    type: 'table',
    align: node.align ?? [],
    children: node.children.map((child) => row(child, headed(node), context)),
    caption: aside.caption === null ? null : context.inlines(aside.caption),
    attribution: aside.attribution === null ? null : context.inlines(aside.attribution),
    ...(aside.id === undefined ? {} : { id: aside.id }),
    source: place(node, context),
  },
];

/** How many columns the head has, which GFM takes for the whole table. */
function headed({ children: [head] }: Table): number {
  return head?.children.length ?? 0;
}

/** GFM leaves out what stands beyond the last column. A number that is left out is a wrong number. */
function row(node: TableRow, columns: number, context: Context): ours.TableRow {
  const count = lastFilled(node) + 1;
  if (count > columns) {
    const message = `this row has ${count} cells, the head of its table ${columns}`;
    const hint = 'give the new column a head, or write a `|` that is text as `\\|`';
    context.report('surplus-cells', place(node, context), message, hint);
  }
  return {
    type: 'tableRow',
    children: node.children.slice(0, Math.max(count, columns)).map((child) => cell(child, context)),
    source: place(node, context),
  };
}

function lastFilled({ children }: TableRow): number {
  return children.findLastIndex((cell) => cell.children.length > 0);
}

function cell(node: TableCell, context: Context): ours.TableCell {
  return {
    type: 'tableCell',
    children: context.inlines(node.children),
    source: place(node, context),
  };
}
