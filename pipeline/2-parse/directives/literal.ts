import type { LeafDirective, TextDirective } from 'mdast-util-directive';
import type { Context } from '../context.ts';
import { firstLine, place, written } from '../place.ts';
import type { Block, Inline } from '../types.ts';

/** A line as it was written, for a directive that cannot be followed. */
export function literalLine(node: LeafDirective, context: Context): Block[] {
  const source = place(node, context);
  const value = written(node, context);
  return [{ type: 'paragraph', children: [{ type: 'text', value, source }], source }];
}

/** A directive in a text as it was written. */
export function literalText(node: TextDirective, context: Context): Inline[] {
  return [{ type: 'text', value: written(node, context), source: place(node, context) }];
}

/** The opening fence of a block as a paragraph. */
export function literalFence(node: Parameters<typeof firstLine>[0], context: Context): Block {
  const source = firstLine(node, context);
  const value = written(node, context).split('\n', 1)[0]!.trimEnd();
  return { type: 'paragraph', children: [{ type: 'text', value, source }], source };
}
