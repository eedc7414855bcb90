import type { Pack } from '../1-read/types.ts';
import type { Document } from '../2-parse/types.ts';
import type { Result } from '../diagnostic.ts';
import { Memo } from '../memo.ts';
import { findCharts } from './charts/index.ts';
import { findEvents } from './chronology.ts';
import { findFigures } from './figures.ts';
import { findFootnotes } from './footnotes.ts';
import { fromProse, readProse } from './found/index.ts';
import { createIds } from './ids.ts';
import { findKeyFigures, finishKeyFigures } from './key-figures/index.ts';
import { label } from './labels.ts';
import { languageOf } from './languages/spoken.ts';
import { isSummaryTitle } from './languages/titles.ts';
import { outline } from './outline/index.ts';
import { describe } from './pack-info.ts';
import { numberParagraphs } from './paragraphs.ts';
import { findPlaces } from './places.ts';
import type { KnownSentences } from './prose/reading.ts';
import { completeFromProse, withParagraphs } from './recommendations/complete.ts';
import { lostFrom } from './recommendations/earlier.ts';
import { findRecommendations, finishRecommendations } from './recommendations/index.ts';
import { resolve } from './references/index.ts';
import { select } from './select.ts';
import { speaker } from './speech.ts';
import type { Brief } from './types.ts';

/** What is kept from one build of a pack to the next. */
export interface Kept {
  readonly sentences: KnownSentences;
}

export function createKept(): Kept {
  return { sentences: new Memo() };
}

export { everyRecommendation } from './found/every.ts';

/**
 * What the documents of a pack say to an audience (null: to all, everything). Whatever the
 * audience may not see is removed first, so numbers, ids and references know nothing of it.
 * Reports the codes of codes.ts.
 */
export function extract(
  pack: Pack,
  documents: readonly Document[],
  audience: string | null = null,
  { sentences }: Kept = createKept(),
): Result<Brief> {
  sentences.sweep();
  const { lang, numbering } = pack.manifest;
  const language = languageOf(lang);

  const selected = select(pack, documents, audience);
  const given = createIds(selected.value);
  const { ids } = given;
  const bones = outline(pack, selected.value, ids);
  const places = findPlaces(bones);

  const paragraphs = numberParagraphs(bones, numbering.paragraphs);
  const figures = findFigures(places, ids);
  const charts = findCharts(places, pack);
  const keyFigures = findKeyFigures(places, language, lang, ids);
  const recommendations = findRecommendations(places, bones, pack, ids);
  const footnotes = findFootnotes(places, ids);

  const { drafts, anchors, mentions } = keyFigures;
  const named = { outline: bones, paragraphs, figures, recommendations, anchors, footnotes };
  const previous = pack.previous ?? [];
  const own = { register: recommendations, named: label(named, places, ids), previous };
  const prose = fromProse(readProse(selected.value, pack.manifest, sentences), own, places, ids);
  const { labels, targets } = prose;
  const references = resolve(places, { targets, keyFigures: drafts, outline: bones });
  const say = speaker(references, drafts, pack.theme.strings);
  const listed = finishRecommendations(recommendations, say);
  const register = withParagraphs(
    [...completeFromProse(listed, prose.found.recommendations), ...prose.register],
    paragraphs,
  );

  return {
    value: {
      pack: describe(pack, bones.title, audience),
      documents: bones.documents,
      sections: bones.sections,
      summaries: bones.sections.filter(({ title }) => isSummaryTitle(title)),
      figures,
      keyFigures: [...finishKeyFigures(drafts, language, say), ...prose.keyFigures],
      mentions,
      recommendations: register,
      lost: lostFrom(register, previous),
      events: findEvents(places, say),
      found: prose.found,
      footnotes: footnotes.entries,
      labels,
      targets,
      links: references.links,
      charts: charts.data,
    },
    diagnostics: [
      ...selected.diagnostics,
      ...given.diagnostics,
      ...charts.diagnostics,
      ...keyFigures.diagnostics,
      ...references.diagnostics,
    ],
  };
}
