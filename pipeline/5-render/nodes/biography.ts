import type { Biography } from '../../2-parse/types.ts';
import { type SafeHtml, safe } from '../html.ts';
import { image } from './image.ts';
import type { NodeRenderer, RenderContext } from './types.ts';

/** What `biography.hbs` is given. */
export interface BiographyView {
  readonly id: string | null;
  readonly name: SafeHtml | null;
  readonly role: string | null;
  /** The `<img>`; null without a photograph. */
  readonly photo: SafeHtml | null;
  readonly body: SafeHtml;
}

export const biography: NodeRenderer<Biography> = (node, context) =>
  context.partial('biography', {
    id: context.brief.labels.get(node)?.id ?? node.id ?? null,
    name: node.label === null ? null : safe(context.inlines(node.label)),
    role: node.role,
    photo: photoOf(node, context),
    body: safe(context.blocks(node.children)),
  } satisfies BiographyView);

function photoOf({ content }: Biography, context: RenderContext): SafeHtml | null {
  return content === undefined || content.file === null ? null : safe(image(content, context));
}
