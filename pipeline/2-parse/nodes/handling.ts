import type { PhrasingContent } from 'mdast';
import { part, type Written, written } from '../place.ts';
import { idPattern } from './id.ts';

const trailing = /[ \t]*\{([^{}]*\bhandling=[^{}]*)\}\s*$/u;
const attribute = /^(?:#(\S+)|handling=(?:"([^"]*)"|'([^']*)'|(\S+)))$/u;

/**
 * Takes `{handling="SECRET"}`, with or without `#id`, off the end of a heading; null where there is
 * no such thing, or it is escaped, or says what no heading knows.
 */
export function takeHandling(
  nodes: readonly PhrasingContent[],
  file: Written,
): { children: readonly PhrasingContent[]; id: string | null; handling: string } | null {
  const last = nodes[nodes.length - 1];
  const match = last?.type === 'text' ? trailing.exec(last.value) : null;
  if (last?.type !== 'text' || match === null || written(last, file).includes('\\{')) return null;
  const read = readAttributes(match[1]!);
  if (read === null) return null;
  const rest = part(last, 0, match.index, file);
  const before = nodes.slice(0, -1);
  return { children: rest.value === '' ? before : [...before, rest], ...read };
}

function readAttributes(text: string): { id: string | null; handling: string } | null {
  const parts = text.trim().match(/[^\s"']*(?:"[^"]*"|'[^']*')|\S+/g) ?? [];
  const read = parts.map((written) => attribute.exec(written));
  if (read.some((match) => match === null)) return null;
  const id = read.map((match) => match?.[1]).find((name) => name !== undefined) ?? null;
  const handling = read
    .map((match) => match?.[2] ?? match?.[3] ?? match?.[4])
    .find((mark) => mark !== undefined && mark.trim() !== '');
  if (handling === undefined || (id !== null && !idPattern.test(id))) return null;
  return { id, handling: handling.trim() };
}
