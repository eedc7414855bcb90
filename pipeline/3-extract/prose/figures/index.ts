import { clauseStart } from '../clauses.ts';
import { idleBlocks } from '../idle.ts';
import { phraseAt } from '../phrases.ts';
import { placeOf, type Reading, type Sentence } from '../reading.ts';
import type { FoundFigure, ProseBlock } from '../types.ts';
import { asOfIn } from './asof.ts';
import { attributionOf } from './attribution.ts';
import {
  countedIn,
  isWeak,
  type NounPhrase,
  nounAfter,
  nounAfterUnit,
  nounBefore,
  nounBeforeOf,
  nounFurther,
  phraseText,
} from './nouns.ts';
import { qualifierAround } from './qualifiers.ts';
import { type Quantity, quantityAt } from './quantities.ts';
import { type Candidate, isIdentifier, isNoFigure } from './rejects.ts';
import { isQuotable } from './smallness.ts';

const SHORTEST_CELL = 8;
const FEWEST_WORDS = 3;

/** What the numbers of a block count where they have no noun of their own. */
interface Topic {
  /** "the number of …" in this sentence, then in the block. */
  countedHere: string | null;
  counted: string | null;
  /** The noun of the number before, in this sentence, then in the block. */
  lastHere: string | null;
  last: string | null;
}

/** All numbers that a reader would quote, with what they count. */
export function findFigures(reading: Reading): FoundFigure[] {
  const idle = idleBlocks(reading.blocks, reading.lexicon);
  return reading.blocks.flatMap((block, index) => {
    if (idle.has(index) || !bearsFigures(block)) return [];
    const topic: Topic = { countedHere: null, counted: null, lastHere: null, last: null };
    return reading.sentences[index]!.flatMap((sentence) => inSentence(sentence, topic, reading));
  });
}

/** Headings, single cells and the labels of a chart's axis say no figures. */
function bearsFigures({ kind, text }: ProseBlock): boolean {
  if (kind === 'heading') return false;
  const words = text.match(/\p{L}{2,}/gu)?.length ?? 0;
  return words >= (kind === 'cell' ? SHORTEST_CELL : FEWEST_WORDS);
}

function inSentence(sentence: Sentence, topic: Topic, reading: Reading): FoundFigure[] {
  const candidates = candidatesOf(sentence, reading);
  const { tokens } = sentence;
  const counted = countedIn(tokens, reading.lexicon);
  topic.countedHere = counted && phraseText(tokens, counted);
  topic.counted = topic.countedHere ?? topic.counted;
  topic.lastHere = null;
  const kept = candidates.filter((candidate) => isQuotable(candidate, candidates));
  let floor = 0;
  return kept.flatMap((candidate) => {
    const noun = nounOf(candidate, floor, topic);
    floor = candidate.quantity.to;
    if (
      noun === null &&
      candidate.quantity.unit === null &&
      !candidate.quantity.formatted &&
      !candidate.quantity.scaled
    )
      return [];
    return [figure(candidate, noun, sentence, reading)];
  });
}

function candidatesOf(sentence: Sentence, { lexicon }: Reading): Candidate[] {
  const { tokens } = sentence;
  const found: Candidate[] = [];
  const { dates } = sentence;
  let identifierEnd = -1;
  for (let at = 0; at < tokens.length; at++) {
    const quantity = tokens[at]!.type === 'mark' ? null : quantityAt(tokens, at, lexicon);
    if (quantity === null) continue;
    const around = qualifierAround(tokens, quantity, lexicon);
    const joined =
      identifierEnd >= 0 &&
      tokens
        .slice(identifierEnd, quantity.from)
        .every(
          ({ lower, text }) =>
            lexicon.conjunctions.has(lower) || /^(?:[,()\-–/]|\p{L}{1,4}\.?\p{Nd}+)$/u.test(text),
        );
    const candidate = {
      quantity,
      tokens,
      dates,
      lexicon,
      ...around,
      before: tokens[around.start - 1],
      afterIdentifier: joined,
    };
    if (isIdentifier(candidate)) identifierEnd = quantity.to;
    if (!isNoFigure(candidate)) found.push(withUnit(candidate, found.at(-1)));
    at = quantity.to - 1;
  }
  return found;
}

/** "Rs. 16 million and 7 million": the second sum is in the first one's currency. */
function withUnit(candidate: Candidate, previous: Candidate | undefined): Candidate {
  const { quantity, tokens, lexicon } = candidate;
  const unit = previous?.quantity.unit ?? null;
  if (unit === null || unit.length !== 3 || quantity.unit !== null || !quantity.scaled)
    return candidate;
  const between = tokens.slice(previous!.quantity.to, quantity.from);
  const joined =
    between.length > 0 &&
    between.length <= 2 &&
    between.every(({ lower, text }) => text === ',' || lexicon.conjunctions.has(lower));
  return joined ? { ...candidate, quantity: { ...quantity, unit } } : candidate;
}

/** Its own noun, else one near it, else what the block's numbers are about. */
function nounOf(candidate: Candidate, floor: number, topic: Topic): string | null {
  const { quantity, tokens, lexicon } = candidate;
  const at = skipAfter(tokens, quantity, lexicon);
  const after = nounAfter(tokens, at, lexicon);
  const whole = signBefore(quantity)
    ? strong(nounBefore(tokens, candidate.start, floor, lexicon), candidate)
    : null;
  const own =
    whole ??
    strong(after, candidate) ??
    (quantity.unit === null ? null : strong(nounAfterUnit(tokens, at, lexicon), candidate));
  if (own !== null) return remember(topic, phraseText(tokens, own), candidate);
  const name = lexicon.currencyNames.get(quantity.unit ?? '');
  const found = nounAround(candidate, floor, topic);
  const weak = after ?? nounBefore(tokens, candidate.start, floor, lexicon);
  if (found === null) {
    const said = weak === null ? null : phraseText(tokens, weak);
    const noun = joined(subjectOf(topic), name ?? said);
    topic.lastHere ??= said;
    return noun;
  }
  return joined(name ?? null, remember(topic, phraseText(tokens, found), candidate));
}

/** Turkish writes %68,5; what it is a share of stands before. */
const signBefore = ({ unit, from, core }: Quantity): boolean => unit === '%' && from < core.from;

const subjectOf = ({ countedHere, lastHere, counted, last }: Topic) =>
  countedHere ?? lastHere ?? counted ?? last;

function strong(noun: NounPhrase | null, { tokens, lexicon }: Candidate): NounPhrase | null {
  return noun !== null && !isWeak(tokens, noun, lexicon) ? noun : null;
}

/** In its clause before it; else after it in its clause; else before it, then after it in the sentence. */
function nounAround(candidate: Candidate, floor: number, topic: Topic): NounPhrase | null {
  const { quantity, tokens, lexicon, start } = candidate;
  const clause = Math.max(floor, clauseStart(tokens, start));
  const near =
    strong(nounBeforeOf(tokens, start, floor, lexicon), candidate) ??
    strong(nounBefore(tokens, start, clause, lexicon), candidate);
  if (near !== null) return near;
  const pronoun = tokens.slice(clause, start).some(({ lower }) => lexicon.pronouns.has(lower));
  if ((pronoun && topic.last !== null) || topic.countedHere !== null) return null;
  const further =
    nounFurther(tokens, quantity.to, lexicon) ??
    strong(nounBefore(tokens, start, floor, lexicon), candidate);
  return (
    further ??
    (floor > 0 || topic.last !== null ? null : nounFurther(tokens, quantity.to, lexicon, false))
  );
}

const joined = (...parts: readonly (string | null)[]): string | null =>
  [...new Set(parts)].filter((part) => part !== null).join(', ') || null;

/** Numbers in brackets are asides: those that follow go on with what was counted before. */
function remember(topic: Topic, noun: string, { tokens, start, quantity }: Candidate): string {
  const aside =
    tokens[start - 1]?.text === '(' ||
    tokens.slice(quantity.to, quantity.to + 3).some(({ text }) => text === ')');
  if (aside && topic.lastHere !== null) return noun;
  topic.lastHere = noun;
  topic.last = noun;
  return noun;
}

function skipAfter(
  tokens: Candidate['tokens'],
  { to }: Quantity,
  lexicon: Reading['lexicon'],
): number {
  return phraseAt(lexicon.qualifiersAfter, tokens, to)?.to ?? to;
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
