import { idleBlocks } from '../idle.ts';
import { placeOf, type Reading, type Sentence } from '../reading.ts';
import type { FoundFigure, ProseBlock } from '../types.ts';
import { asOfIn } from './asof.ts';
import { attributionOf } from './attribution.ts';
import { candidatesOf } from './candidates.ts';
import { numberedBlocks } from './paragraph-numbers.ts';
import type { Quantity } from './quantities.ts';
import { type Candidate, isBare } from './rejects.ts';
import { isQuotable } from './smallness.ts';
import { beginSentence, newTopic, nounOf, type Topic } from './subject.ts';

const SHORTEST_CELL = 8;
const FEWEST_WORDS = 3;

/** All numbers that a reader would quote, with what they count. */
export function findFigures(reading: Reading): FoundFigure[] {
  const numbered = numberedBlocks(reading);
  const idle = idleBlocks(reading.blocks, reading.lexicon);
  return reading.blocks.flatMap((block, index) => {
    if (idle.has(index) || !bearsFigures(block, reading.sentences[index]!)) return [];
    const topic = newTopic();
    return reading.sentences[index]!.flatMap((sentence) =>
      inSentence(sentence, topic, reading, numbered.has(index) && sentence.index === 0),
    );
  });
}

/** Headings, single cells and the labels of a chart's axis say no figures. */
function bearsFigures({ kind }: ProseBlock, sentences: readonly Sentence[]): boolean {
  if (kind === 'heading') return false;
  let words = 0;
  for (const { tokens } of sentences)
    for (const { type, text } of tokens) if (type === 'word' && text.length > 1) words++;
  return words >= (kind === 'cell' ? SHORTEST_CELL : FEWEST_WORDS);
}

function inSentence(
  sentence: Sentence,
  topic: Topic,
  reading: Reading,
  numbered: boolean,
): FoundFigure[] {
  const candidates = candidatesOf(sentence, reading.lexicon, numbered);
  beginSentence(topic, sentence.tokens, reading.lexicon);
  const kept = candidates.filter((candidate) => isQuotable(candidate, candidates));
  let floor = 0;
  return kept.flatMap((candidate) => {
    const noun = nounOf(candidate, floor, topic);
    floor = candidate.quantity.to;
    return noun === null && isBare(candidate.quantity)
      ? []
      : [figure(candidate, noun, sentence, reading)];
  });
}

function figure(
  { quantity, tokens, qualifier }: Candidate,
  noun: string | null,
  sentence: Sentence,
  reading: Reading,
): FoundFigure {
  const start = tokens[quantity.from]!.start;
  const end = tokens[quantity.to - 1]!.end;
  return {
    value: quantity.value,
    valueTo: quantity.valueTo,
    text: reading.blocks[sentence.block]!.text.slice(start, end).replace(/\s+/g, ' '),
    qualifier,
    noun: noun ?? unitName(quantity),
    unit: quantity.unit,
    asOf: asOfIn(sentence, reading),
    attribution: attributionOf(sentence, reading),
    sentence: sentence.text,
    confidence: noun === null ? 0.6 : quantity.inWords ? 0.7 : 0.9,
    place: placeOf(reading, sentence.block, start, end),
  };
}

const unitName = ({ unit }: Quantity): string | null => (unit === '%' ? null : unit);
