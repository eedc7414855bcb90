import type { Reading, Sentence } from '../reading.ts';
import { isCapitalised, type Token } from '../tokens.ts';

const HIGHEST = 1000;

/**
 * The blocks that open with a typed paragraph number and no stop ("12 The ministry …", "9.4 The
 * call …"): a number before a capital, where the next word counts nothing or a neighbour has the
 * next number.
 */
export function numberedBlocks(reading: Reading): ReadonlySet<number> {
  const numbers = new Map<number, number>();
  const all = new Set<number>();
  const numbered = new Set<number>();
  reading.sentences.forEach(([first], index) => {
    const number = first === undefined ? null : openingNumber(first);
    if (number === null) return;
    numbers.set(index, number);
    all.add(number);
  });
  for (const [index, number] of numbers) {
    const next = reading.sentences[index]![0]!.tokens[1]!.lower;
    const step = Number.isInteger(number) ? 1 : 0.1;
    const neighbours = [number - step, number + step].map(rounded);
    if (reading.lexicon.functionWords.has(next) || neighbours.some((one) => all.has(one)))
      numbered.add(index);
  }
  return numbered;
}

/** "84 AS networks" counts; "2 NHS bodies" could be either. */
const isAcronym = ({ text }: Token) => text.length === 2 && text === text.toUpperCase();

/** Steps of a tenth are not exact. */
const rounded = (number: number) => Math.round(number * 100) / 100;

function openingNumber({ tokens: [number, next] }: Sentence): number | null {
  if (number?.type !== 'number' || !/^\d{1,3}(?:\.\d{1,2})?$/.test(number.lower)) return null;
  const opens =
    next?.type === 'word' &&
    isCapitalised(next) &&
    !isAcronym(next) &&
    Number(number.lower) < HIGHEST;
  return opens ? Number(number.lower) : null;
}
