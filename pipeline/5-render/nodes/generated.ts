import type { Generated } from '../../2-parse/types.ts';
import { formatDate } from '../dates.ts';
import { escapeHtml, safe } from '../html.ts';
import { contentsView } from '../view/contents.ts';
import { figuresView } from '../view/figures.ts';
import { registerView } from '../view/register.ts';
import type { ChronologyView } from './chronology.ts';
import type { NodeRenderer, RenderContext } from './types.ts';

/** `::contents`, `::recommendations`, `::figures`, `::chronology`: made from the whole pack. */
export const generated: NodeRenderer<Generated> = (node, context) => parts[node.part](context);

const parts: Readonly<Record<Generated['part'], (context: RenderContext) => string>> = {
  contents: (context) => context.partial('contents', contentsView(context)),
  recommendations: (context) => context.partial('register', registerView(context)),
  figures: (context) => context.partial('figures', figuresView(context)),
  chronology: (context) => context.partial('chronology', allEvents(context)),
};

/** Every event of the pack, in order of date; those of one date as they stand in the pack. */
function allEvents({ brief, lang }: RenderContext): ChronologyView {
  const events = [...brief.events].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return {
    id: null,
    lead: null,
    events: events.map(({ date, dateText, text }) => ({
      date,
      dateText: formatDate(dateText, lang),
      body: safe(`<p>${escapeHtml(text)}</p>`),
    })),
  };
}
