import type { Brief, RecommendationEntry } from '../../3-extract/types.ts';
import type { PageOf } from './pages.ts';

/**
 * `recommendations.csv`: RFC 4180, lines end in CRLF. It begins with a byte order mark, because
 * most of its readers double-click it and Excel takes UTF-8 without one for the local code page.
 */
export function recommendationsCsv(brief: Brief, pageOf: PageOf): string {
  const titles = new Map(
    brief.sections.map(({ id, number, title }) => [id, number ? `${number} ${title}` : title]),
  );
  const rows = brief.recommendations.map((entry) =>
    columns.map(([, cell]) => cell(entry, { titles, pageOf })),
  );
  const lines = [columns.map(([name]) => name), ...rows].map((row) => row.map(quoted).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

interface Lookup {
  readonly titles: ReadonlyMap<string, string>;
  readonly pageOf: PageOf;
}

type Cell = (entry: RecommendationEntry, lookup: Lookup) => string | number | null;

const columns: readonly (readonly [string, Cell])[] = [
  ['number', ({ number }) => number],
  ['id', ({ id }) => id],
  ['recommendation', ({ text }) => text],
  ['addressees', ({ addressees }) => addressees.join('; ')],
  ['owner', ({ owner }) => owner],
  ['due', ({ due }) => due],
  ['priority', ({ priority }) => priority],
  ['status', ({ status }) => status],
  ['origin', ({ origin }) => origin],
  ['section', ({ section }, { titles }) => titles.get(section ?? '') ?? null],
  ['paragraph', ({ paragraph }) => paragraph ?? null],
  ['page', ({ id, anchor = id }, { pageOf }) => pageOf(anchor)],
  ['source', ({ source }) => `${source.path}:${source.line}`],
];

function quoted(cell: string | number | null): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  const safe = isFormula(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A spreadsheet would calculate it: sources may come from many hands. */
function isFormula(cell: string): boolean {
  return /^\s*[=+\-@＝＋－＠]/.test(cell) || /^[\t\r]/.test(cell);
}
