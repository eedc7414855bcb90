import type { Node, Table, TableCell } from '../../2-parse/types.ts';
import { textOf } from '../../tree.ts';
import { labelWords, timeOf } from './labels.ts';
import type { Statement } from './statement.ts';

/**
 * The numbers of a table, where a row or column says in at least two words what it counts, and the
 * other is a year or nothing else. A cell where two kinds of things meet says nothing by itself.
 */
export function statedInTable(
  { children }: Table,
  read: (text: string) => number | null,
): Statement[] {
  const [head, ...rows] = children.map((row) => row.children.map(textIn));
  if (head === undefined) return [];
  const isAlone = numericColumns(rows, read) === 1;
  return rows.flatMap((row, index) =>
    row.slice(1).flatMap((text, at) => {
      const value = read(text);
      const node = children[index + 1]?.children[at + 1];
      if (value === null || node === undefined) return [];
      const counted = countedBy(row[0] ?? '', head[at + 1] ?? '', isAlone);
      return counted === null ? [] : stated(counted, value, text, node);
    }),
  );
}

interface Counted {
  readonly label: string;
  readonly time: string | null;
}

function numericColumns(
  rows: readonly (readonly string[])[],
  read: (text: string) => number | null,
): number {
  const numeric = new Set<number>();
  for (const row of rows)
    row.forEach((text, at) => {
      if (at > 0 && read(text) !== null) numeric.add(at);
    });
  return numeric.size;
}

/** `isAlone`: no other column has numbers, so that the heading of this one says little. */
function countedBy(row: string, column: string, isAlone: boolean): Counted | null {
  const [rowTime, columnTime] = [timeOf(row), timeOf(column)];
  if (rowTime !== null) return { label: column, time: rowTime };
  if (columnTime !== null || isAlone) return { label: row, time: columnTime };
  return null;
}

function stated({ label, time }: Counted, value: number, text: string, node: TableCell) {
  const words = labelWords(label);
  if (words.length < 2) return [];
  const said = `${text} ${label}`;
  const { source } = node;
  return [
    { words, value, text: said, unit: null, time, actor: null, where: 'table', source } as const,
  ];
}

function textIn(cell: TableCell): string {
  return textOf<Node>([cell]);
}
