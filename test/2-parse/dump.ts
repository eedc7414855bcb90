import type { Diagnostic } from '../../pipeline/diagnostic.ts';
import type { Source } from '../../pipeline/source.ts';

/** A tree as indented lines: type, own values, place; named groups for what is no child. */
export function dump(value: object, indent = ''): string {
  const entries = Object.entries(value).filter(([, item]) => item !== null && item !== undefined);
  const scalars = entries.filter(([key, item]) => key !== 'type' && typeof item !== 'object');
  const { type = 'event', source } = value as { type?: string; source: Source };
  const words = scalars.map(([key, item]) => `${key}=${JSON.stringify(item)}`);
  const line = `${indent}${[type, ...words].join(' ')}  ${placeOf(source)}\n`;
  return line + entries.map(([key, item]) => group(key, item, `${indent}  `)).join('');
}

function group(key: string, item: unknown, indent: string): string {
  if (key === 'source' || typeof item !== 'object' || item === null) return '';
  if (item instanceof Map) return list(`${indent}${key}:\n`, [...item.values()], indent);
  if (!Array.isArray(item)) return `${indent}${key}: ${JSON.stringify(item, withoutSource)}\n`;
  if (item.some((one) => typeof one !== 'object' || one === null || !('source' in one))) {
    return `${indent}${key}: ${JSON.stringify(item)}\n`;
  }
  if (key === 'children') return item.map((one) => dump(one, indent)).join('');
  return list(`${indent}${key}:\n`, item, indent);
}

function list(head: string, items: readonly object[], indent: string): string {
  return items.length === 0 ? '' : head + items.map((one) => dump(one, `${indent}  `)).join('');
}

function withoutSource(key: string, value: unknown): unknown {
  return key === 'source' ? undefined : value;
}

function placeOf({ path, line, column, endLine, endColumn }: Source): string {
  const file = path === 'pack/note.md' ? '' : `${path}:`;
  return `${file}${line}:${column}-${endLine}:${endColumn}`;
}

export function dumpDiagnostics(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(
      ({ code, severity, message, hint, source }) =>
        `${placeOf(source!)} ${severity} ${code}: ${message}${hint === undefined ? '' : ` (${hint})`}\n`,
    )
    .join('');
}
