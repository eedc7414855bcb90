import type { FigureGroup } from '../../2-parse/types.ts';
import { type SafeHtml, safe } from '../html.ts';
import { type FigureView, figureView, numbered } from './figure.ts';
import type { NodeRenderer } from './types.ts';

/** What `figure-group.hbs` is given. */
export interface FigureGroupView {
  readonly id: string | null;
  /** “Figure 3”; null where the group is not numbered. */
  readonly label: string | null;
  readonly caption: SafeHtml | null;
  readonly source: SafeHtml | null;
  /** How many: for a class name. */
  readonly count: number;
  /** As `figure.hbs`; in a numbered group `label` is “(a)”. */
  readonly parts: readonly FigureView[];
}

export const figureGroup: NodeRenderer<FigureGroup> = (node, context) => {
  const label = context.brief.labels.get(node);
  const number = label?.number ?? null;
  const parts = node.children.map((part) => {
    const view = figureView(part, context);
    const letter = context.brief.labels.get(part)?.number?.slice(number?.length ?? 0);
    return number === null ? view : { ...view, label: letter === undefined ? null : `(${letter})` };
  });
  return context.partial('figure-group', {
    id: label?.id ?? node.id ?? null,
    label: numbered(context.word('figure'), number),
    caption: node.caption ? safe(context.inlines(node.caption)) : null,
    source: node.attribution ? safe(context.inlines(node.attribution)) : null,
    count: parts.length,
    parts,
  } satisfies FigureGroupView);
};
