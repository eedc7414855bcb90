import type { Node } from '../../2-parse/types.ts';
import { partOf, type Source } from '../../source.ts';
import { textOf, walk } from '../../tree.ts';
import type { Language } from '../languages/marked.ts';
import type { Places } from '../places.ts';
import { sentenceAround } from '../sentences.ts';
import type { Mention } from '../types.ts';
import type { Draft } from './index.ts';
import { type FoundNumber, readNumbers } from './number.ts';
import type { NumberPatterns } from './patterns.ts';

export interface Reading {
  readonly language: Language;
  readonly patterns: NumberPatterns;
}

/** Stands for a marked figure or a quoted value: they are no typed numbers. */
const marked = '\ufffc';

/**
 * The places where the number of a marked key figure seems to be typed again: an exact number
 * before the same noun (`840 protest notes`). Left out are rounded numbers (`over 800`), which need
 * not conflict, sentences about one year, which count something else, and nouns of one word, which
 * are said of too much.
 */
export function findMentions(
  places: Places,
  drafts: readonly Draft[],
  reading: Reading,
): readonly Mention[] {
  const nouns = nounsOf(drafts, reading.language);
  if (nouns.size === 0) return [];
  const found: Mention[] = [];
  for (const { node } of [...places.of('paragraph'), ...places.of('tableCell')]) {
    const text = textOf<Node>(node.children, hidden);
    for (const number of readNumbers(text, reading.patterns)) {
      const noun = nounAfter(text, number, nouns);
      if (noun === null || !isExact(text, number, noun.rest, reading)) continue;
      const { value, valueTo } = number;
      const shared = `${number.text} ${noun.words}`;
      found.push({
        keyFigure: noun.id,
        value,
        valueTo,
        text: shared,
        source: sourceOf(node, number.text),
      });
    }
  }
  return found;
}

/** Where the digits of the number stand, if they can be told; else the paragraph or cell. */
function sourceOf(block: Node, digits: string): Source {
  let found: Source | null = null;
  walk<Node>([block], (node) => {
    const at = found === null && node.type === 'text' ? node.value.indexOf(digits) : -1;
    if (at >= 0 && node.type === 'text')
      found = partOf(node.source, node.value, at, at + digits.length);
  });
  return found ?? block.source;
}

function hidden(node: Node): string | null {
  return node.type === 'keyFigure' || node.type === 'valueReference' ? marked : null;
}

/** The ids of key figures by the last two words of what they count, lower case. */
function nounsOf(drafts: readonly Draft[], language: Language): ReadonlyMap<string, string> {
  const nouns = new Map<string, string>();
  for (const { id, noun } of drafts) {
    const words = phraseOf(noun ?? '', language).split(' ');
    if (words.length >= 2) nouns.set(words.slice(-2).join(' '), id);
  }
  return nouns;
}

/** `formal protest notes` of `formal protest notes lodged in Kabul`: up to what is not of it. */
function phraseOf(noun: string, { phraseEnds }: Language): string {
  const words = noun.toLowerCase().split(/\s+/);
  const end = words.findIndex((word) => /[,;:.()]/.test(word) || phraseEnds.includes(word));
  return (end < 0 ? words : words.slice(0, end)).join(' ');
}

/** How many words may stand between a number and the noun's last two: `840 formal protest notes`. */
const adjectives = 2;

function nounAfter(
  text: string,
  number: FoundNumber,
  nouns: ReadonlyMap<string, string>,
): { id: string; words: string; rest: string } | null {
  const after = text.slice(number.after, number.after + 120);
  const words = [...after.matchAll(/[\p{L}\p{M}’'-]+|[^\s\p{L}\p{M}]+/gu)].slice(0, adjectives + 2);
  for (let index = 0; index + 1 < words.length; index++) {
    const [first, second] = [words[index]!, words[index + 1]!];
    const id = nouns.get(`${first[0]} ${second[0]}`.toLowerCase());
    const end = second.index + second[0].length;
    if (id !== undefined) return { id, words: after.slice(0, end).trim(), rest: after.slice(end) };
  }
  return null;
}

function isExact(
  text: string,
  number: FoundNumber,
  rest: string,
  { language, patterns }: Reading,
): boolean {
  if (number.qualifier !== null || number.year) return false;
  if (language.rates.some((word) => rest.startsWith(` ${word} `))) return false;
  const sentence = sentenceAround(text, number.start, language);
  return !readNumbers(sentence, patterns).some(({ year }) => year);
}
