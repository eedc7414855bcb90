import type { WeightedPhrases } from '../languages/types.ts';
import type { Token } from './tokens.ts';

/**
 * Finds phrases of the language files in a list of tokens. A phrase is compiled to steps; phrases
 * are looked up by their first word, so that a token costs a few map lookups whatever the number
 * of phrases. Gaps are bounded, hence matching is linear in the number of tokens.
 */
export interface PhraseSet<T> {
  readonly words: ReadonlyMap<string, readonly Phrase<T>[]>;
  /** By the first three letters of the first word's prefix. */
  readonly prefixes: ReadonlyMap<string, readonly Phrase<T>[]>;
  /** By the last three letters of the first word's suffix. */
  readonly suffixes: ReadonlyMap<string, readonly Phrase<T>[]>;
}

interface Phrase<T> {
  readonly steps: readonly Step[];
  readonly tag: T;
}

type Step =
  | { readonly type: 'word'; readonly alternatives: readonly Alternative[] }
  | { readonly type: 'gap'; readonly most: number };

interface Alternative {
  readonly text: string;
  readonly at: 'whole' | 'start' | 'end';
}

export interface PhraseMatch<T> {
  /** Index of the first token, and of the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly tag: T;
}

const SHORT_GAP = 3;
const LONG_GAP = 12;
const KEY = 3;

/** Words of a list of the language files. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}

/** `word=value` pairs of a list of the language files. */
export function pairs(list: string): ReadonlyMap<string, string> {
  return new Map(
    list
      .split(/[;\n\s]+/)
      .filter((entry) => entry.includes('='))
      .map((entry) => entry.split('=') as [string, string]),
  );
}

export function compile<T>(entries: readonly (readonly [string, T])[]): PhraseSet<T> {
  const set = {
    words: new Map<string, Phrase<T>[]>(),
    prefixes: new Map<string, Phrase<T>[]>(),
    suffixes: new Map<string, Phrase<T>[]>(),
  };
  for (const [source, tag] of entries)
    for (const phrase of source.split(/[;\n]/)) add(set, phrase.trim(), tag);
  return set;
}

type Growing<T> = { readonly [K in keyof PhraseSet<T>]: Map<string, Phrase<T>[]> };

function add<T>(set: Growing<T>, source: string, tag: T): void {
  const steps = source.split(/\s+/).filter(Boolean).map(step);
  while (steps[0]?.type === 'gap') steps.shift();
  const first = steps[0];
  if (first?.type !== 'word') return;
  for (const alternative of first.alternatives) {
    const phrase = {
      steps: [{ type: 'word' as const, alternatives: [alternative] }, ...steps.slice(1)],
      tag,
    };
    const [map, key] = drawer(set, alternative);
    const drawn = map.get(key);
    if (drawn) drawn.push(phrase);
    else map.set(key, [phrase]);
  }
}

/** A first word's prefix or suffix has three letters at least: shorter ones would slow every token. */
function drawer<T>(set: Growing<T>, { text, at }: Alternative): [Map<string, Phrase<T>[]>, string] {
  if (at === 'start') return [set.prefixes, text.slice(0, KEY)];
  if (at === 'end') return [set.suffixes, text.slice(-KEY)];
  return [set.words, text];
}

function step(source: string): Step {
  if (source === '~') return { type: 'gap', most: SHORT_GAP };
  if (source === '…') return { type: 'gap', most: LONG_GAP };
  return { type: 'word', alternatives: source.split('|').map(alternative) };
}

function alternative(source: string): Alternative {
  if (source.length > 1 && source.endsWith('*')) return { text: source.slice(0, -1), at: 'start' };
  if (source.length > 1 && source.startsWith('*')) return { text: source.slice(1), at: 'end' };
  return { text: source, at: 'whole' };
}

export function weighted<C extends string>(
  category: C,
  phrases: WeightedPhrases,
): [string, { category: C; weight: number }][] {
  return Object.entries(phrases).map(([weight, list]) => [list, { category, weight: +weight }]);
}

/** All matches in order of their first token; at one token the longest of each tag. */
export function findPhrases<T>(set: PhraseSet<T>, tokens: readonly Token[]): PhraseMatch<T>[] {
  const found: PhraseMatch<T>[] = [];
  for (let at = 0; at < tokens.length; at++)
    eachAt(set, tokens, at, (to, tag) => keepLongest(found, at, to, tag));
  return found;
}

function keepLongest<T>(found: PhraseMatch<T>[], from: number, to: number, tag: T): void {
  for (let last = found.length - 1; last >= 0 && found[last]!.from === from; last--) {
    if (found[last]!.tag !== tag) continue;
    if (found[last]!.to < to) found[last] = { from, to, tag };
    return;
  }
  found.push({ from, to, tag });
}

/** The longest match that begins at `at`. */
export function phraseAt<T>(
  set: PhraseSet<T>,
  tokens: readonly Token[],
  at: number,
): PhraseMatch<T> | null {
  let best: PhraseMatch<T> | null = null;
  eachAt(set, tokens, at, (to, tag) => {
    if (best === null || best.to < to) best = { from: at, to, tag };
  });
  return best;
}

function eachAt<T>(
  set: PhraseSet<T>,
  tokens: readonly Token[],
  at: number,
  visit: (to: number, tag: T) => void,
): void {
  const lower = tokens[at]?.lower;
  if (lower === undefined) return;
  visitAll(set.words.get(lower), tokens, at, visit);
  if (lower.length < KEY) return;
  if (set.prefixes.size > 0) visitAll(set.prefixes.get(lower.slice(0, KEY)), tokens, at, visit);
  if (set.suffixes.size > 0) visitAll(set.suffixes.get(lower.slice(-KEY)), tokens, at, visit);
}

function visitAll<T>(
  phrases: readonly Phrase<T>[] | undefined,
  tokens: readonly Token[],
  at: number,
  visit: (to: number, tag: T) => void,
): void {
  if (phrases === undefined) return;
  for (const { steps, tag } of phrases) {
    const to = follow(steps, 0, tokens, at);
    if (to >= 0) visit(to, tag);
  }
}

/** The index after the last token of the match, or -1. */
function follow(
  steps: readonly Step[],
  index: number,
  tokens: readonly Token[],
  at: number,
): number {
  const step = steps[index];
  if (step === undefined) return at;
  if (step.type === 'word')
    return at < tokens.length && fits(step.alternatives, tokens[at]!)
      ? follow(steps, index + 1, tokens, at + 1)
      : -1;
  for (let skipped = 0; skipped <= step.most && at + skipped <= tokens.length; skipped++) {
    const to = follow(steps, index + 1, tokens, at + skipped);
    if (to >= 0) return to;
    if (at + skipped < tokens.length && closesGap(tokens[at + skipped]!)) return -1;
  }
  return -1;
}

function fits(alternatives: readonly Alternative[], { lower }: Token): boolean {
  return alternatives.some(({ text, at }) =>
    at === 'whole'
      ? lower === text
      : at === 'start'
        ? lower.startsWith(text)
        : lower.endsWith(text),
  );
}

const closesGap = ({ text }: Token) => /^[.;:!?…]$/.test(text);
