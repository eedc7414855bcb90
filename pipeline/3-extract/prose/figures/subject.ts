import { clauseStart } from '../clauses.ts';
import type { Lexicon } from '../lexicon.ts';
import { phraseAt } from '../phrases.ts';
import type { Token } from '../tokens.ts';
import { countedIn, firstNoun, nounAfter, nounAfterUnit, nounFurther } from './noun-after.ts';
import { nounBefore, nounBeforeOf } from './noun-before.ts';
import { isVerb, isWeak, type NounPhrase, phraseText } from './nouns.ts';
import type { Quantity } from './quantities.ts';
import type { Candidate } from './rejects.ts';

/** What the numbers of a block count where they have no noun of their own. */
export interface Topic {
  /** "the number of …" in this sentence, then in the block. */
  countedHere: string | null;
  counted: string | null;
  /** The noun of the sentence's first number. */
  firstHere: string | null;
  /** The noun of the number before, in this sentence, then in the block. */
  lastHere: string | null;
  last: string | null;
  /** The unit of the number before. */
  unit: string | null;
}

export function newTopic(): Topic {
  return {
    countedHere: null,
    counted: null,
    firstHere: null,
    lastHere: null,
    last: null,
    unit: null,
  };
}

export function beginSentence(topic: Topic, tokens: readonly Token[], lexicon: Lexicon): void {
  const counted = countedIn(tokens, lexicon);
  topic.countedHere = counted && phraseText(tokens, counted);
  topic.counted = topic.countedHere ?? topic.counted;
  topic.firstHere = null;
  topic.lastHere = null;
}

/**
 * What it counts: the noun right after it; else the noun near it and the subject that they are said
 * of ("decrease, incidents"); else what the block's numbers are about.
 */
export function nounOf(candidate: Candidate, floor: number, topic: Topic): string | null {
  const { tokens, lexicon } = candidate;
  const own = ownNoun(candidate, floor);
  const change = own !== null && isChange(tokens, own, lexicon) ? phraseText(tokens, own) : null;
  const unit = unitWord(candidate);
  if (topic.lastHere !== null && (isElided(candidate, topic) || isChangeEnd(candidate)))
    return joined(
      unit,
      change,
      subjectOf(topic),
      phrase(own ?? clauseNoun(candidate, floor), tokens),
    );
  if (change !== null)
    return joined(
      unit,
      change,
      topic.firstHere ?? subjectOf(topic),
      around(candidate, floor, topic),
    );
  if (own !== null) return remember(topic, phraseText(tokens, own), candidate);
  const found = around(candidate, floor, topic);
  return found === null ? joined(unit, ...beside(candidate, floor, topic)) : joined(unit, found);
}

/** The noun near the number, with the subject that it is said of. */
function around(candidate: Candidate, floor: number, topic: Topic): string | null {
  const { tokens, lexicon } = candidate;
  const found = nounAround(candidate, floor, topic);
  if (found === null) return null;
  if (isChange(tokens, found, lexicon))
    return joined(
      phraseText(tokens, found),
      topic.firstHere ?? topic.last ?? subjectBefore(candidate, found),
    );
  const near = remember(topic, phraseText(tokens, found), candidate);
  return joined(near, subjectBefore(candidate, found));
}

function ownNoun(candidate: Candidate, floor: number): NounPhrase | null {
  const { quantity, tokens, lexicon, start } = candidate;
  const at = skipAfter(tokens, quantity, lexicon);
  const whole = signBefore(quantity)
    ? strong(nounBefore(tokens, start, floor, lexicon), candidate)
    : null;
  return (
    whole ??
    strong(nounAfter(tokens, at, lexicon), candidate) ??
    (quantity.unit === null ? null : strong(nounAfterUnit(tokens, at, lexicon), candidate))
  );
}

/** What stands for a noun where there is none: a weak one, and what was counted before. */
function beside(candidate: Candidate, floor: number, topic: Topic): readonly (string | null)[] {
  const { quantity, tokens, lexicon, start } = candidate;
  const weak =
    nounAfter(tokens, skipAfter(tokens, quantity, lexicon), lexicon) ??
    nounBefore(tokens, start, floor, lexicon);
  const said = phrase(weak, tokens);
  const about = subjectOf(topic);
  topic.lastHere ??= about ?? said;
  return unitWord(candidate) === null ? [about, said] : [about];
}

/** "Norway took 3,000 refugees, Iceland 200.", "of 40 wells, 31 were dry": not said again. */
function isElided({ quantity, tokens, start, lexicon }: Candidate, topic: Topic): boolean {
  if (topic.unit !== quantity.unit || tokens[start - 1]?.text === '(') return false;
  const at = skipAfter(tokens, quantity, lexicon);
  const next = tokens[at];
  if (next === undefined || next.type === 'mark' || lexicon.conjunctions.has(next.lower))
    return true;
  if (quantity.unit !== null) return false;
  return (
    isVerb(tokens, at, lexicon) ||
    (lexicon.functionWords.has(next.lower) && !lexicon.linkers.has(next.lower))
  );
}

/** The second end of a change: "from 55 % in one plan to 70 % in the other". */
function isChangeEnd({ tokens, start, lexicon }: Candidate): boolean {
  const opener = lexicon.changeTo.size > 0 ? lexicon.changeTo : lexicon.rangeTo;
  if (!opener.has(tokens[start - 1]?.lower ?? '')) return false;
  return tokens
    .slice(Math.max(0, start - CHANGE_REACH), start)
    .some(
      ({ lower }, index, near) =>
        lexicon.changeFrom.has(lower) && isFigureLike(near[index + 1], near[index + 2]),
    );
}

const CHANGE_REACH = 12;

const isFigureLike = (...near: readonly (Token | undefined)[]) =>
  near.some((token) => token?.type === 'number');

/** The noun of the clause before the number: who took 200. */
function clauseNoun(candidate: Candidate, floor: number): NounPhrase | null {
  const { tokens, lexicon, start } = candidate;
  const clause = Math.max(floor, clauseStart(tokens, start));
  return (
    strong(nounBeforeOf(tokens, start, floor, lexicon), candidate) ??
    strong(nounBefore(tokens, start, clause, lexicon), candidate)
  );
}

/** The first noun phrase of the sentence, where it is another than the one found. */
function subjectBefore(candidate: Candidate, found: NounPhrase): string | null {
  const { tokens, lexicon } = candidate;
  const first = strong(firstNoun(tokens, found.from, lexicon), candidate);
  return first === null || first.to >= found.from ? null : phraseText(tokens, first);
}

/** The unit as it is written, where it is a word: dollars, tonnes, square metres. */
function unitWord({ quantity, tokens, lexicon }: Candidate): string | null {
  if (quantity.unit === null || quantity.unit === '%') return null;
  const name = lexicon.currencyNames.get(quantity.unit);
  if (name !== undefined) return name;
  const words = tokens.slice(quantity.core.to, quantity.to).filter(({ type }) => type === 'word');
  const last = words.at(-1);
  return last === undefined ? null : phraseText(tokens, wordsOf(tokens, words[0]!, last));
}

const wordsOf = (tokens: Candidate['tokens'], first: Token, last: Token): NounPhrase => ({
  from: tokens.indexOf(first),
  to: tokens.indexOf(last) + 1,
});

const phrase = (noun: NounPhrase | null, tokens: Candidate['tokens']): string | null =>
  noun === null ? null : phraseText(tokens, noun);

/** "36 fewer", "a decrease of 12": a change that does not say of what. */
const isChange = (tokens: Candidate['tokens'], { from, to }: NounPhrase, lexicon: Lexicon) =>
  to === from + 1 && lexicon.changeNouns.has(tokens[from]!.lower);

/** Turkish writes %68,5; what it is a share of stands before. */
const signBefore = ({ unit, from, core }: Quantity): boolean => unit === '%' && from < core.from;

const subjectOf = ({ countedHere, lastHere, counted, last }: Topic) =>
  countedHere ?? lastHere ?? counted ?? last;

function strong(noun: NounPhrase | null, { tokens, lexicon }: Candidate): NounPhrase | null {
  return noun !== null && !isWeak(tokens, noun, lexicon) ? noun : null;
}

/** The clause begins at a label that ends with a colon right before the number: "target: 3 %". */
function labelStart(tokens: Candidate['tokens'], start: number): number {
  const label = tokens[start - 1]?.text === ':' && start > 1;
  return clauseStart(tokens, label ? start - 1 : start);
}

/** In its clause before it; else after it in its clause; else before it, then after it in the sentence. */
function nounAround(candidate: Candidate, floor: number, topic: Topic): NounPhrase | null {
  const { quantity, tokens, lexicon, start } = candidate;
  const clause = Math.max(floor, labelStart(tokens, start));
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

function joined(...parts: readonly (string | null)[]): string | null {
  const said: string[] = [];
  for (const part of parts)
    if (part !== null && !said.some((other) => other.includes(part))) said.push(part);
  return said.join(', ') || null;
}

/** Numbers in brackets are asides: those that follow go on with what was counted before. */
function remember(topic: Topic, noun: string, { tokens, start, quantity }: Candidate): string {
  const aside =
    tokens[start - 1]?.text === '(' ||
    tokens.slice(quantity.to, quantity.to + 3).some(({ text }) => text === ')');
  if (aside && topic.lastHere !== null) return noun;
  topic.firstHere ??= noun;
  topic.lastHere = noun;
  topic.last = noun;
  topic.unit = quantity.unit;
  return noun;
}

function skipAfter(tokens: Candidate['tokens'], { to }: Quantity, lexicon: Lexicon): number {
  return phraseAt(lexicon.qualifiersAfter, tokens, to)?.to ?? to;
}
