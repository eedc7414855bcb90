import type { Table, TableCell, TableRow } from 'mdast';
import type { BlockConverter, Context } from '../context.ts';
import { place } from '../place.ts';
import type * as ours from '../types.ts';

export const table: BlockConverter<Table> = (node, context, aside) => [
  {
    type: 'table',
    align: node.align ?? [],
    children: node.children.map((child) => row(child, context)),
    caption: aside.caption === null ? null : context.inlines(aside.caption),
    attribution: aside.attribution === null ? null : context.inlines(aside.attribution),
    ...(aside.id === undefined ? {} : { id: aside.id }),
    source: place(node, context),
  },
];

function row(node: TableRow, context: Context): ours.TableRow {
  return {
    type: 'tableRow',
    children: node.children.map((child) => cell(child, context)),
    source: place(node, context),
  };
}

function cell(node: TableCell, context: Context): ours.TableCell {
  return {
    type: 'tableCell',
    children: context.inlines(node.children),
    source: place(node, context),
  };
}
