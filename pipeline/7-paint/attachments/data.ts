import type { Brief, FigureEntry } from '../../3-extract/types.ts';
import { textOf } from '../../tree.ts';
import type { Attachment } from './types.ts';

type Node = FigureEntry['node'];
type Cell = string | number | null;

/** The tables and the data of the charts as CSV, in reading order. */
export function dataFiles(brief: Brief): Attachment[] {
  return brief.figures.flatMap((figure) => {
    const rows = rowsOf(figure.node, brief);
    return rows.length === 0 ? [] : [dataFile(figure, rows)];
  });
}

function dataFile({ id, kind, caption }: FigureEntry, rows: readonly (readonly Cell[])[]) {
  return {
    name: `data/${id}.csv`,
    mediaType: 'text/csv',
    relationship: 'Data',
    description: caption === null ? `Data of a ${kind}` : `Data of the ${kind} “${caption}”`,
    bytes: Buffer.from(csv(rows), 'utf8'),
  } as const;
}

function rowsOf(node: Node, brief: Brief): (readonly Cell[])[] {
  if (node.type === 'table')
    return node.children.map((row) => row.children.map((cell) => cellText(cell.children, brief)));
  const chart = node.type === 'figure' ? node.content : node;
  const rows = chart.type === 'chart' ? (brief.charts.get(chart)?.rows ?? []) : [];
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  if (rows.length === 0) return [];
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))];
}

/** What is printed in a cell: a number that is defined elsewhere is said too. */
function cellText(nodes: readonly Node[], { keyFigures }: Brief): string {
  return textOf(nodes, (node) =>
    node.type === 'valueReference'
      ? (keyFigures.find(({ id }) => id === node.target)?.text ?? null)
      : null,
  );
}

/** RFC 4180, with UTF-8 said by its mark, which spreadsheets ask for. */
function csv(rows: readonly (readonly Cell[])[]): string {
  const field = (cell: Cell) => {
    const text = cell === null ? '' : String(cell);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `\ufeff${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
}
