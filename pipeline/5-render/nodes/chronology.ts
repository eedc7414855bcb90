import type { Chronology } from '../../2-parse/types.ts';
import { formatDate } from '../dates.ts';
import { type SafeHtml, safe } from '../html.ts';
import type { NodeRenderer } from './types.ts';

/** What `chronology.hbs` is given. */
export interface ChronologyView {
  readonly id: string | null;
  /** What stands before the events; null where there is nothing. */
  readonly lead: SafeHtml | null;
  readonly events: readonly EventView[];
}

export interface EventView {
  /** ISO 8601, for `<time datetime>`. */
  readonly date: string;
  /** As written, or in words where it was written in figures. */
  readonly dateText: string;
  readonly body: SafeHtml;
}

export const chronology: NodeRenderer<Chronology> = (node, context) =>
  context.partial('chronology', {
    id: context.brief.labels.get(node)?.id ?? node.id ?? null,
    lead: node.children.length === 0 ? null : safe(context.blocks(node.children)),
    events: node.events.map(({ date, dateText, children }) => ({
      date,
      dateText: formatDate(dateText, context.lang),
      body: safe(context.blocks(children)),
    })),
  } satisfies ChronologyView);
