import type { PhrasingContent } from 'mdast';
import { part, type Written, written } from '../place.ts';

/** What an id is made of: what HTML and PDF destinations can carry and people can type. */
export const idPattern = /^[\p{L}\p{N}_][\p{L}\p{N}_.:-]*$/u;

const trailing = /[ \t]*\{#([\p{L}\p{N}_][\p{L}\p{N}_.:-]*)\}\s*$/u;

/** Takes `{#id}` off the end of inline content. `\{#id}` is text. */
export function takeId(
  nodes: readonly PhrasingContent[],
  file: Written,
): { children: readonly PhrasingContent[]; id: string | null } {
  const last = nodes[nodes.length - 1];
  const match = last?.type === 'text' ? trailing.exec(last.value) : null;
  if (last?.type !== 'text' || match === null) return { children: nodes, id: null };
  if (!trailing.test(written(last, file)) || written(last, file).includes('\\{#')) {
    return { children: nodes, id: null };
  }
  const rest = part(last, 0, match.index, file);
  const before = nodes.slice(0, -1);
  return { children: rest.value === '' ? before : [...before, rest], id: match[1]! };
}
