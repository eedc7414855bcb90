import type { Blockquote, Paragraph } from 'mdast';
import type { Context } from '../context.ts';
import { part, place } from '../place.ts';
import type { Callout, CalloutKind } from '../types.ts';

const marker = /^\[!(note|tip|important|warning|caution)\][ \t]*(?:\n|$)/i;

/** GitHub's alerts: a block quote whose first line is `[!NOTE]`. Null: it is none. */
export function alert(node: Blockquote, context: Context): Callout | null {
  const [first, ...rest] = node.children;
  if (first?.type !== 'paragraph') return null;
  const text = first.children[0];
  const match = text?.type === 'text' ? marker.exec(text.value) : null;
  if (match === null) return null;
  const remaining = afterMarker(first, match[0].length, context);
  if (remaining === null) return null;
  const children = remaining.children.length === 0 ? rest : [remaining, ...rest];
  return {
    type: 'callout',
    kind: match[1]!.toLowerCase() as CalloutKind,
    label: null,
    children: context.blocks(children),
    source: place(node, context),
  };
}

/** The paragraph without the marker; null where more than the marker stands in its line. */
function afterMarker(first: Paragraph, length: number, context: Context): Paragraph | null {
  const [text, next, ...others] = first.children;
  if (text?.type !== 'text') return null;
  const rest = part(text, length, text.value.length, context);
  const endsLine = text.value[length - 1] === '\n';
  if (endsLine) return { ...first, children: [rest, ...(next ? [next] : []), ...others] };
  if (next === undefined) return { ...first, children: [] };
  return next.type === 'break' ? { ...first, children: others } : null;
}
