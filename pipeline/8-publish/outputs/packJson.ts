import type { Brief } from '../../3-extract/types.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import type { Source } from '../../source.ts';
import { byAddressee } from './byAddressee.ts';
import type { PageOf } from './pages.ts';

/**
 * `p.json`: what is in a pack, for other programs. The names of its fields are a contract
 * (`briefpack/1`): fields may be added, none may change.
 */
export function packJson(brief: Brief, diagnostics: readonly Diagnostic[], pageOf: PageOf): string {
  const { id, title, subtitle, reference, edition, date, status, lang, handling, audience } =
    brief.pack;
  const content = {
    schema: 'briefpack/1',
    pack: { id, title, subtitle, reference, edition, date, status, lang, handling, audience },
    sections: brief.sections.map((section) => sectionJson(section, pageOf)),
    figures: brief.figures.map((figure) => figureJson(figure, pageOf)),
    keyFigures: brief.keyFigures.map(keyFigureJson),
    recommendations: brief.recommendations.map((entry) => recommendationJson(entry, pageOf)),
    byAddressee: byAddressee(brief.recommendations),
    events: [...brief.events, ...brief.found.events]
      .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
      .map(eventJson),
    abbreviations: brief.found.abbreviations.map(abbreviationJson),
    boilerplate: brief.found.boilerplate.map(({ text, kind, source }) => ({
      ...{ text, kind, source: sourceJson(source) },
    })),
    diagnostics: diagnostics.map(diagnosticJson),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function sectionJson(section: Brief['sections'][number], pageOf: PageOf) {
  const { id, number, title, depth, document, source } = section;
  return { id, number, title, depth, document, page: pageOf(id), source: sourceJson(source) };
}

function figureJson(figure: Brief['figures'][number], pageOf: PageOf) {
  const { id, kind, number, caption, alt, section, source } = figure;
  const page = pageOf(id);
  return { id, kind, number, caption, alt, section, page, source: sourceJson(source) };
}

function keyFigureJson(figure: Brief['keyFigures'][number]) {
  const { id, value, valueTo, text, qualifier, noun, unit, asOf, attribution } = figure;
  const { origin, confidence = null, sentence, section, source } = figure;
  return {
    ...{ id, value, valueTo, text, qualifier, noun, unit, asOf, attribution },
    ...{ origin, confidence, sentence, section, source: sourceJson(source) },
  };
}

function recommendationJson(entry: Brief['recommendations'][number], pageOf: PageOf) {
  const { id, number, text, addressees, owner, due, priority, status } = entry;
  const { origin, confidence = null, section, source, anchor = id, paragraph = null } = entry;
  return {
    ...{
      id,
      number: number === '' ? null : number,
      text,
      addressees,
      owner,
      due,
      priority,
      status,
    },
    ...{ origin, confidence, section, paragraph },
    ...{ page: pageOf(anchor), source: sourceJson(source) },
  };
}

function eventJson({ date, text, origin, section, source }: Brief['events'][number]) {
  return { date, text, origin, section, source: sourceJson(source) };
}

function abbreviationJson({
  short,
  long,
  uses,
  firstUse,
}: Brief['found']['abbreviations'][number]) {
  return { short, long, uses, source: sourceJson(firstUse.source) };
}

function diagnosticJson({ code, severity, message, hint, source }: Diagnostic) {
  const place = source === undefined ? null : sourceJson(source);
  return { code, severity, message, hint: hint ?? null, source: place };
}

function sourceJson({ path, line, column, endLine, endColumn }: Source): Source {
  return { path, line, column, endLine, endColumn };
}
