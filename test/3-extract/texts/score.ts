import type { KeyFigureEntry, RecommendationEntry } from '../../../pipeline/3-extract/types.ts';
import type { MarkedFigure, MarkedRecommendation } from './marks.ts';

/** Counts of one kind of find. */
export interface Score {
  readonly found: number;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
}

export function f1(scores: readonly Score[]): number {
  const sum = (count: (score: Score) => number) => scores.reduce((n, score) => n + count(score), 0);
  const found = sum((score) => score.found);
  const wrong = sum(({ missed, extra }) => missed.length + extra.length);
  return found + wrong === 0 ? 1 : (2 * found) / (2 * found + wrong);
}

const words = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}%€$£]+/gu) ?? [];

/** One begins with or holds the other, or they share most of their words. */
function sameSentence(find: string, rest: string): boolean {
  const a = words(find);
  const b = words(rest);
  const start = b.slice(0, 6).join(' ');
  return a.join(' ').includes(start) || (a.length > 3 && b.join(' ').includes(a.join(' ')));
}

export function scoreRecommendations(
  finds: readonly RecommendationEntry[],
  marked: readonly MarkedRecommendation[],
): Score & { readonly addressed: number; readonly addressable: number } {
  const taken = new Map<MarkedRecommendation, RecommendationEntry>();
  const extra: string[] = [];
  for (const find of finds) {
    const all = marked.filter(({ rest }) => sameSentence(find.text, rest));
    for (const mark of all) if (!taken.has(mark)) taken.set(mark, find);
    if (all.length === 0) extra.push(find.text);
  }
  const wanted = marked.filter(({ optional }) => !optional);
  const hits = wanted.filter((mark) => taken.has(mark));
  const addressable = hits.filter(({ addressees }) => addressees.length > 0);
  return {
    found: hits.length,
    missed: wanted.filter((mark) => !taken.has(mark)).map(({ rest }) => rest.slice(0, 60)),
    extra,
    addressable: addressable.length,
    addressed: addressable.filter(({ addressees }, at) =>
      addressees.some((name) =>
        sharesWord(name, taken.get(addressable[at]!)!.addressees.join(' ')),
      ),
    ).length,
  };
}

export function scoreFigures(
  finds: readonly KeyFigureEntry[],
  marked: readonly MarkedFigure[],
): Score {
  const taken = new Set<MarkedFigure>();
  const extra: string[] = [];
  for (const { value, valueTo, noun, text } of finds) {
    const all = marked.filter(
      (mark) =>
        mark.values.some((wanted) => wanted === value || wanted === valueTo) &&
        sharesWord(mark.noun, noun ?? ''),
    );
    const free = all.find((mark) => !taken.has(mark));
    if (free) taken.add(free);
    else if (all.length === 0) extra.push(`${text} ${noun}`);
  }
  const wanted = marked.filter(({ optional }) => !optional);
  return {
    found: wanted.filter((mark) => taken.has(mark)).length,
    missed: wanted
      .filter((mark) => !taken.has(mark))
      .map(({ values, noun }) => `${values.join('–')} ${noun}`),
    extra,
  };
}

const SMALL = /^(?:the|a|of|in|for|and|de|la|le|les|des|du|der|die|das|und|el|los|las|y|ve)$/;

function sharesWord(a: string, b: string): boolean {
  const others = words(b);
  return words(a).some(
    (word) => !SMALL.test(word) && others.some((other) => sameWord(word, other)),
  );
}

const sameWord = (a: string, b: string): boolean =>
  a === b ||
  a.replace(/(?:es|s)$/, '') === b.replace(/(?:es|s)$/, '') ||
  (a.length > 4 && b.startsWith(a)) ||
  (b.length > 4 && a.startsWith(b));
