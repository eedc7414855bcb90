import type { Paragraph } from 'mdast';
import type { Context, InlineConverter } from '../context.ts';
import type { InlineMath } from '../markdown/math.ts';
import { place } from '../place.ts';
import type { Math as Formula } from '../types.ts';

/** `$…$` in a text. */
export const inlineMath: InlineConverter<InlineMath> = (node, context) => [
  { type: 'inlineMath', value: tex(node), display: node.display, source: place(node, context) },
];

/** A paragraph that is one `$$…$$`. Null: it is none. */
export function displayMath({ children }: Paragraph, context: Context): Formula | null {
  const [only, ...others] = children;
  if (only?.type !== 'inlineMath' || !only.display || others.length > 0) return null;
  return { type: 'math', value: tex(only), source: place(only, context) };
}

function tex({ value }: InlineMath): string {
  return value.replace(/\s*\n\s*/g, ' ').trim();
}
