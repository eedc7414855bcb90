import type { Reference } from '../../2-parse/types.ts';
import type { Target } from '../../3-extract/types.ts';
import { escapeHtml } from '../html.ts';
import type { NodeRenderer, RenderContext } from './types.ts';

/** `[](#id)`: what it points at is called, “Figure 3”; the theme adds the page in print. */
export const reference: NodeRenderer<Reference> = (node, context) => {
  const target = context.brief.targets.get(node.target);
  if (target === undefined) return `<span class="unresolved">#${escapeHtml(node.target)}</span>`;
  const name = escapeHtml(nameOf(target, context));
  return `<a class="reference reference-${target.kind}" href="#${escapeHtml(target.id)}">${name}</a>`;
};

/** Kind and number where it has one, else its title. The space between them does not break. */
export function nameOf(target: Target, context: RenderContext): string {
  if (target.number !== null) {
    return `${context.word(wordOf(target))}\u00a0${target.number}`;
  }
  const title = titleOf(target, context);
  return title === '' ? `#${target.id}` : title;
}

function wordOf({ kind }: Target): string {
  if (kind === 'document') return 'section';
  return kind === 'other' ? 'item' : kind;
}

function titleOf({ title }: Target, { plain }: RenderContext): string {
  return typeof title === 'string' ? title : plain(title);
}
