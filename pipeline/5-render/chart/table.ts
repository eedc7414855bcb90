import type { DataRow } from '../../2-parse/types.ts';
import { escapeHtml } from '../html.ts';

/** The data of a chart as a table, for those who cannot see it or where it cannot be drawn. */
export function chartTable(rows: readonly DataRow[], className: string): string {
  const columns = Object.keys(rows[0] ?? {});
  if (columns.length === 0) return '';
  const head = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('');
  const body = rows.map((row) => `<tr>${columns.map((column) => cell(row[column])).join('')}</tr>`);
  return `<table class="${className}"><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

function cell(value: string | number | null | undefined): string {
  return `<td>${escapeHtml(String(value ?? ''))}</td>`;
}
