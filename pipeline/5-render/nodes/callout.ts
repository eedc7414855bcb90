import type { Callout, CalloutKind } from '../../2-parse/types.ts';
import { escapeHtml, type SafeHtml, safe } from '../html.ts';
import type { NodeRenderer, RenderContext } from './types.ts';

/** What `callout.hbs` is given. */
export interface CalloutView {
  readonly id: string | null;
  readonly kind: CalloutKind;
  /** The author's label or the theme's word; null where the page says it already. */
  readonly label: SafeHtml | null;
  readonly body: SafeHtml;
}

export const callout: NodeRenderer<Callout> = (node, context) =>
  context.partial('callout', {
    id: context.brief.labels.get(node)?.id ?? node.id ?? null,
    kind: node.kind,
    label: labelOf(node, context),
    body: safe(context.blocks(node.children)),
  } satisfies CalloutView);

/** A summary under the heading “Summary” need not say so twice, nor lines to take. */
function labelOf({ kind, label }: Callout, context: RenderContext): SafeHtml | null {
  if (label !== null) return safe(context.inlines(label));
  const word = context.word(kind);
  const said = context.brief.sections.some(({ title }) => sameWords(title, word));
  return said ? null : safe(escapeHtml(word));
}

function sameWords(left: string, right: string): boolean {
  return left.trim().toLowerCase() === right.trim().toLowerCase();
}
