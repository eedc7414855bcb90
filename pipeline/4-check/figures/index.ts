import type { Brief } from '../../3-extract/types.ts';
import { eachNode } from '../nodes.ts';
import { cellReader } from './cells.ts';
import { statedInChart } from './chart.ts';
import type { Statement } from './statement.ts';
import { statedInTable } from './table.ts';
import { statedInText } from './text.ts';

export type { Statement } from './statement.ts';

/** Every exact number of a pack whose words say what it counts: of its text, tables and charts. */
export function statements(brief: Brief): Statement[] {
  const stated = brief.keyFigures.flatMap(statedInText);
  const read = cellReader(brief.pack.lang);
  eachNode(brief, (node) => {
    if (node.type === 'table') stated.push(...statedInTable(node, read));
    if (node.type === 'chart')
      stated.push(...statedInChart(node, brief.charts.get(node) ?? { rows: [] }));
  });
  return stated;
}
