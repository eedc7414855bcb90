import type { Text } from 'mdast';
import type { Context } from '../context.ts';
import { part, place } from '../place.ts';
import type { Inline } from '../types.ts';

/** GFM 6.9, extended autolinks: web addresses and e-mail addresses. */
const candidate =
  /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s<]+|(?<![\p{L}\p{N}._+/-])[\w.+-]+@[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+/giu;
const domain = /^(?:https?:\/\/)?[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*(?=$|[/?#:)])/iu;

/** A text with its bare addresses made links. */
export function splitAddresses(node: Text, context: Context): Inline[] {
  const out: Inline[] = [];
  let kept = 0;
  for (const match of node.value.matchAll(candidate)) {
    const written = withoutPunctuation(match[0]);
    const url = target(written);
    if (url === null) continue;
    out.push(...textNode(node, kept, match.index, context));
    kept = match.index + written.length;
    out.push(linkNode(node, match.index, kept, url, context));
  }
  out.push(...textNode(node, kept, node.value.length, context));
  return out;
}

/** Punctuation at the end belongs to the sentence, and so does `)` without its `(`. */
function withoutPunctuation(found: string): string {
  let surplus = found.split(')').length - found.split('(').length;
  let end = found.length;
  for (; end > 0; end--) {
    const last = found[end - 1]!;
    if (last === ')' && surplus-- <= 0) break;
    if (last === ';') end -= entityBefore(found, end);
    else if (!/[)?!.,:*_~'"’”»]/.test(last)) break;
  }
  return found.slice(0, end);
}

/** The length of `&name` before a semicolon, which is no part of an address. */
function entityBefore(found: string, end: number): number {
  return (/&[a-z0-9]{1,31};$/i.exec(found.slice(Math.max(0, end - 33), end))?.[0].length ?? 1) - 1;
}

function target(written: string): string | null {
  if (/^https?:\/\//i.test(written)) return domain.test(written) ? written : null;
  if (/^www\./i.test(written)) return isHost(written) ? `http://${written}` : null;
  return /[\p{L}\p{N}]$/u.test(written) ? `mailto:${written}` : null;
}

function isHost(written: string): boolean {
  const host = domain.exec(written)?.[0];
  return host !== undefined && /\.[^_.]+$/.test(host) && host.length > 4;
}

function textNode(node: Text, from: number, to: number, context: Context): Inline[] {
  if (from >= to) return [];
  const piece = part(node, from, to, context);
  return [{ type: 'text', value: piece.value, source: place(piece, context) }];
}

function linkNode(node: Text, from: number, to: number, url: string, context: Context): Inline {
  const piece = part(node, from, to, context);
  const source = place(piece, context);
  const children: Inline[] = [{ type: 'text', value: piece.value, source }];
  return { type: 'link', url, title: null, children, source };
}
