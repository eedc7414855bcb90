import { clauseStart } from '../clauses.ts';
import type { Lexicon } from '../lexicon.ts';
import { phraseAt } from '../phrases.ts';
import type { Token } from '../tokens.ts';
import { countedIn, nounAfter, nounAfterUnit, nounFurther } from './noun-after.ts';
import { nounBefore, nounBeforeOf } from './noun-before.ts';
import { isWeak, type NounPhrase, phraseText } from './nouns.ts';
import type { Quantity } from './quantities.ts';
import type { Candidate } from './rejects.ts';

/** What the numbers of a block count where they have no noun of their own. */
export interface Topic {
  /** "the number of …" in this sentence, then in the block. */
  countedHere: string | null;
  counted: string | null;
  /** The noun of the number before, in this sentence, then in the block. */
  lastHere: string | null;
  last: string | null;
}

export function newTopic(): Topic {
  return { countedHere: null, counted: null, lastHere: null, last: null };
}

export function beginSentence(topic: Topic, tokens: readonly Token[], lexicon: Lexicon): void {
  const counted = countedIn(tokens, lexicon);
  topic.countedHere = counted && phraseText(tokens, counted);
  topic.counted = topic.countedHere ?? topic.counted;
  topic.lastHere = null;
}

/** Its own noun, else one near it, else what the block's numbers are about. */
export function nounOf(candidate: Candidate, floor: number, topic: Topic): string | null {
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

function skipAfter(tokens: Candidate['tokens'], { to }: Quantity, lexicon: Lexicon): number {
  return phraseAt(lexicon.qualifiersAfter, tokens, to)?.to ?? to;
}
