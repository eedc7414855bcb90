import type { Node } from '../2-parse/types.ts';
import type { Brief } from '../3-extract/types.ts';
import { textOf } from '../tree.ts';
import { eachNode } from './every-node.ts';

/** The abbreviations that the pack's lines `*[JCC]: …` spell out: in this audience's text only. */
export interface Abbreviations {
  /** By the short form; where two lines define one, the first counts. */
  readonly titles: ReadonlyMap<string, string>;
  /** Finds the short forms as whole words; null where there are none. */
  readonly pattern: RegExp | null;
}

export const noAbbreviations: Abbreviations = { titles: new Map(), pattern: null };

export function findAbbreviations(brief: Brief): Abbreviations {
  const titles = new Map<string, string>();
  eachNode(brief, (node) => {
    if (node.type !== 'abbreviationDefinition' || titles.has(node.short)) return;
    titles.set(node.short, node.title);
  });
  return titles.size === 0 ? noAbbreviations : { titles, pattern: patternOf([...titles.keys()]) };
}

/** The longest first, so that `UNSC` is not found as `UN`. */
function patternOf(names: readonly string[]): RegExp {
  const escaped = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

export interface AbbreviationUse {
  readonly short: string;
  readonly long: string;
}

/** The abbreviations that the text uses, and those that it introduces in brackets, by alphabet. */
export function usedAbbreviations(
  brief: Brief,
  { titles, pattern }: Abbreviations,
  lang: string,
): readonly AbbreviationUse[] {
  const used = new Map<string, string>();
  eachNode(brief, (node) => {
    if (node.type === 'abbreviation') add(used, textOf<Node>(node.children), node.title);
    if (node.type !== 'text' || pattern === null) return;
    for (const [short] of node.value.matchAll(pattern)) add(used, short, titles.get(short)!);
  });
  for (const { short, long } of brief.found.abbreviations) {
    if (long !== null) add(used, short, long);
  }
  const { compare } = new Intl.Collator(lang);
  return [...used]
    .map(([short, long]) => ({ short, long }))
    .sort((a, b) => compare(a.short, b.short) || (a.short < b.short ? -1 : 1));
}

function add(used: Map<string, string>, short: string, long: string): void {
  if (!used.has(short)) used.set(short, long);
}
