import type { Text } from 'mdast';
import { didYouMean } from '../../nearest.ts';
import type { Context } from '../context.ts';
import { part, place } from '../place.ts';
import type { Citation, CitationItem } from '../types.ts';

const bracketed = /(?<!\\)\[((?:[^[\]\n]*[\s;])?-?@[^[\]]+)\]/g;
const item =
  /^(?<prefix>(?:.*\s)?)(?<minus>-?)@(?:\{(?<braced>[^{}]+)\}|(?<bare>[\p{L}\p{N}_](?:[\p{L}\p{N}_:.#$%&+?<>~/-]*[\p{L}\p{N}_])?))(?<suffix>.*)$/su;

/** `[see @smith2020, pp. 3–5; -@jones]` in a text, as Pandoc has it; the rest of the text as it is. */
export function splitCitations(node: Text, context: Context): readonly (Text | Citation)[] {
  const out: (Text | Citation)[] = [];
  let kept = 0;
  for (const match of node.value.matchAll(bracketed)) {
    const written = part(node, match.index, match.index + match[0].length, context);
    const found = citation(match[1]!, written, context);
    if (found === null) continue;
    if (match.index > kept) out.push(part(node, kept, match.index, context));
    out.push(found);
    kept = match.index + match[0].length;
  }
  if (kept === 0) return [node];
  if (kept < node.value.length) out.push(part(node, kept, node.value.length, context));
  return out;
}

/** Null where it is none, or names a work that the pack does not have. */
function citation(inside: string, written: Text, context: Context): Citation | null {
  const parts = inside.split(';').map((text) => item.exec(text.trim())?.groups);
  if (!parts.every((groups) => groups !== undefined)) return null;
  const start = written.position!.start.offset!;
  if (context.text[start] !== '[' || context.text[start - 1] === '\\') return null;
  const source = place(written, context);
  if (context.pack.manifest.bibliography.length === 0 && context.pack.bibliography.size === 0) {
    const hint = 'name a file of works under `bibliography` of pack.yaml';
    context.report('citation-without-works', source, 'the pack has no works to cite', hint);
    return null;
  }
  const items = parts.map((groups) => toItem(groups, source, context));
  return items.every((one) => one !== null) ? { type: 'citation', items, source } : null;
}

function toItem(
  { prefix, minus, braced, bare, suffix }: Record<string, string>,
  source: Citation['source'],
  { pack, report }: Context,
): CitationItem | null {
  const key = (braced ?? bare)!;
  const work = pack.bibliography.get(key);
  if (work === undefined) {
    const hint = didYouMean(key, pack.bibliography.keys());
    report('unknown-citation', source, `no work has the key \`${key}\``, hint);
    return null;
  }
  return {
    key,
    work,
    prefix: prefix!.trim(),
    suffix: suffix!.replace(/^\s*,?\s*/, '').trim(),
    suppressAuthor: minus === '-',
  };
}
