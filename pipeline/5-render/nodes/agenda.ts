import type { Agenda, AgendaItem } from '../../2-parse/types.ts';
import { type SafeHtml, safe } from '../html.ts';
import type { NodeRenderer, RenderContext } from './types.ts';

/** What `agenda.hbs` is given. */
export interface AgendaView {
  readonly id: string | null;
  readonly label: SafeHtml | null;
  readonly items: readonly AgendaItemView[];
}

export interface AgendaItemView {
  /** As written, with a proper dash; null where the item has no time. */
  readonly time: string | null;
  readonly body: SafeHtml;
}

export const agenda: NodeRenderer<Agenda> = (node, context) =>
  context.partial('agenda', {
    id: context.brief.labels.get(node)?.id ?? node.id ?? null,
    label: node.label === null ? null : safe(context.inlines(node.label)),
    items: node.children.map((item) => itemView(item, context)),
  } satisfies AgendaView);

function itemView(item: AgendaItem, context: RenderContext): AgendaItemView {
  const time = item.timeText?.replace(/[ \u00a0]?[–—-][ \u00a0]?/, '–') ?? null;
  return { time, body: safe(context.blocks(item.children)) };
}
