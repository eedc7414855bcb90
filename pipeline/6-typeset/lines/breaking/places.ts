import { hyphenatorFor } from '../hyphenate/index.ts';
import type { Prepared, TextPiece } from '../model.ts';
import { wraps } from '../white-space.ts';
import type { CandidateOptions } from './candidates.ts';

/** A place inside a word where a line may end; `at` counts from the word's start. */
export interface Place {
  readonly at: number;
  readonly kind: 'explicit' | 'hyphen' | 'emergency';
}

const none: readonly Place[] = [];

export function placesInside<A, K>(
  word: TextPiece,
  prepared: Prepared<A, K>,
  options: CandidateOptions,
): readonly Place[] {
  if (!wraps(word.span.style)) return none;
  const places = explicitPlaces(word, prepared);
  if (places.length === 0 && options.hyphenate) places.push(...hyphenPlaces(word, prepared.text));
  if (word.width > options.emergencyAbove && word.span.style.overflowWrap !== 'normal')
    return withEmergencies(word, places);
  return places;
}

function explicitPlaces<A, K>(
  { start, end }: TextPiece,
  { opportunities, softHyphens }: Prepared<A, K>,
): Place[] {
  const places: Place[] = [];
  for (let index = start + 1; index < end; index++) {
    if (opportunities[index] === 1) places.push({ at: index - start, kind: 'explicit' });
    else if (softHyphens.size > 0 && softHyphens.has(index))
      places.push({ at: index - start, kind: 'hyphen' });
  }
  return places;
}

const letter = /[\p{L}\p{M}\u2019-]/u;

/** A word set in two styles is two pieces: patterns see all of it, and each piece its own part. */
function hyphenPlaces({ span, text, start, end }: TextPiece, all: string): Place[] {
  const { style, lang } = span;
  if (style.hyphens !== 'auto') return [];
  const [before, after] = [lettersBefore(all, start), lettersAfter(all, end)];
  const whole = before + text + after;
  const points = hyphenatorFor(lang)?.(whole, style.hyphenateLimitChars) ?? [];
  return points
    .map((at) => at - before.length)
    .filter((at) => at > 0 && at < text.length)
    .map((at) => ({ at, kind: 'hyphen' }));
}

function lettersBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && letter.test(text[start - 1]!)) start--;
  return text.slice(start, end);
}

function lettersAfter(text: string, start: number): string {
  let end = start;
  while (end < text.length && letter.test(text[end]!)) end++;
  return text.slice(start, end);
}

/** `overflow-wrap` cuts a word that no line holds between any two clusters. */
function withEmergencies({ shaped }: TextPiece, places: readonly Place[]): readonly Place[] {
  const known = new Map(places.map((place) => [place.at, place]));
  for (const run of shaped.runs) {
    for (const at of run.shaped.clusters)
      if (at > 0 && !known.has(at)) known.set(at, { at, kind: 'emergency' });
  }
  return [...known.values()].sort((a, b) => a.at - b.at);
}
