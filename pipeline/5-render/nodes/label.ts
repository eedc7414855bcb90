import type { Node } from '../../2-parse/types.ts';
import type { Label } from '../../3-extract/types.ts';
import { attributes } from '../html.ts';
import type { RenderContext } from './types.ts';

export function labelOf(node: Node, { brief }: RenderContext): Label | null {
  return brief.labels.get(node) ?? null;
}

/** The attribute ` id="…"` of a node: its label's, else what its author gave it. */
export function idOf(node: Node, context: RenderContext): string {
  return attributes({ id: labelOf(node, context)?.id ?? node.id });
}
