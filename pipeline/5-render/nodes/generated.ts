import type { Generated } from '../../2-parse/types.ts';
import { usedAbbreviations } from '../abbreviations.ts';
import { formatDate } from '../dates.ts';
import { escapeHtml, safe } from '../html.ts';
import { bibliographyView } from '../view/bibliography.ts';
import { contentsView } from '../view/contents.ts';
import { figuresView } from '../view/figures.ts';
import { registerView } from '../view/register.ts';
import type { ChronologyView } from './chronology.ts';
import { allKeyFigures } from './key-figures.ts';
import type { NodeRenderer, RenderContext } from './types.ts';

/** `::contents`, `::recommendations`, `::figures` …: made from the whole pack. */
export const generated: NodeRenderer<Generated> = (node, context) => parts[node.part](context);

const parts: Readonly<Record<Generated['part'], (context: RenderContext) => string>> = {
  contents: (context) => context.partial('contents', contentsView(context)),
  recommendations: (context) => context.partial('register', registerView(context)),
  figures: (context) => context.partial('figures', figuresView(context)),
  chronology: (context) => context.partial('chronology', allEvents(context)),
  'key-figures': (context) => context.partial('key-figures', allKeyFigures(context)),
  abbreviations: (context) => printAbbreviations(context),
  bibliography: (context) => printBibliography(context),
};

function printAbbreviations(context: RenderContext): string {
  const { brief, abbreviations, lang } = context;
  const entries = usedAbbreviations(brief, abbreviations, lang);
  return entries.length === 0 ? '' : context.partial('abbreviations', { entries });
}

function printBibliography(context: RenderContext): string {
  const view = bibliographyView(context);
  return view.works.length === 0 ? '' : context.partial('bibliography', view);
}

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
