import type { Pack } from '../../1-read/types.ts';
import type { Node } from '../../2-parse/types.ts';
import { textOf } from '../../tree.ts';
import type { Ids } from '../ids.ts';
import type { Outline } from '../outline/index.ts';
import type { Places } from '../places.ts';
import type { Say } from '../speech.ts';
import type { RecommendationEntry } from '../types.ts';
import { createActors } from './actors.ts';
import { deadlines } from './due.ts';
import { idsOf } from './earlier.ts';
import { headedRecommendations } from './headed.ts';
import { listedRecommendations } from './list.ts';
import { markedRecommendations } from './marked.ts';
import { findScopes } from './scope.ts';
import type { Found } from './types.ts';

/** A recommendation whose text may yet have references in it. */
export type Draft = Omit<RecommendationEntry, 'text'> & Pick<Found, 'saying'>;

/**
 * The register: what is marked, what is listed under a heading that means recommendations, and
 * what is headed `Recommendation 3`, numbered 1, 2, 3 in reading order through the pack. Where no
 * deadline is marked, the text may state one.
 */
export function findRecommendations(
  places: Places,
  outline: Outline,
  { manifest: { lang, date }, previous }: Pick<Pack, 'manifest' | 'previous'>,
  ids: Ids,
): readonly Draft[] {
  const actors = createActors(lang);
  const scopes = findScopes(outline, actors);
  const marked = markedRecommendations(places, scopes);
  const taken = new Set(marked.map(({ place }) => place.section));
  const listed = listedRecommendations(places, scopes, taken, actors);
  const headed = headedRecommendations(places, outline, scopes, actors);
  const all = [...marked, ...listed, ...headed].sort((a, b) => a.place.order - b.place.order);
  const texts = all.map(({ saying }) => textOf<Node>(saying));
  const dueIn = deadlines(lang, texts, date);
  const given = all.map(({ anchor, node }) => anchor ?? ids.given(node));
  const unnamed = texts.map((text, index) => (given[index] === null ? text : null));
  const derived = idsOf(unnamed, previous ?? [], ids);
  return all.map((found, index) => {
    const id = given[index] ?? derived[index]!;
    const due = found.due ?? dueIn(texts[index]!);
    return draftOf({ ...found, due }, id, String(index + 1));
  });
}

/** The entries, with their text. */
export function finishRecommendations(
  drafts: readonly Draft[],
  say: Say,
): readonly RecommendationEntry[] {
  return drafts.map(({ saying, ...entry }) => ({ ...entry, text: say(saying) }));
}

function draftOf({ place, anchor, ...found }: Found, id: string, number: string): Draft {
  const { source } = found.node;
  return { ...found, id, number, section: place.section.id, source };
}
