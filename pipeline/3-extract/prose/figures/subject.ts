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
  if (isUnsaid(candidate, own, topic))
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
  const near = phraseText(tokens, found);
  const subject = subjectBefore(candidate, found);
  // "Exports to the islands rose by": the subject is what the number is of.
  if (subject !== null && isGoverned(tokens, found, lexicon))
    return joined(remember(topic, subject, candidate), near);
  return joined(remember(topic, near, candidate), subject);
}

function ownNoun(candidate: Candidate, floor: number): NounPhrase | null {
  const { quantity, tokens, lexicon, start } = candidate;
  const at = skipAfter(tokens, quantity, lexicon);
  const whole = signBefore(quantity)
    ? strong(nounBefore(tokens, start, floor, lexicon), candidate)
    : rateBefore(candidate, at, floor);
  return (
    whole ??
    strong(nounAfter(tokens, at, lexicon), candidate) ??
    (quantity.unit === null ? null : strong(nounAfterUnit(tokens, at, lexicon), candidate))
  );
}

/** "Error rates of up to 34 % for women": the rate, unless the share is of something ("of 34 % of …"). */
function rateBefore(candidate: Candidate, at: number, floor: number): NounPhrase | null {
  const { quantity, tokens, lexicon, start } = candidate;
  if (quantity.unit !== '%' || lexicon.linkers.has(tokens[at]?.lower ?? '')) return null;
  return strong(nounBeforeOf(tokens, start, floor, lexicon), candidate);
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

/** A preposition stands before the phrase, its articles and numbers. */
function isGoverned(tokens: Candidate['tokens'], { from }: NounPhrase, lexicon: Lexicon): boolean {
  let at = from - 1;
  const passes = ({ lower, type }: Token) =>
    lexicon.articles.has(lower) || type === 'number' || lexicon.numbers.has(lower);
  while (at > 0 && passes(tokens[at]!) && !lexicon.linkers.has(tokens[at]!.lower)) at--;
  return at >= 0 && lexicon.prepositions.has(tokens[at]!.lower);
}

/** Its noun was said before and is not said again. */
function isUnsaid(candidate: Candidate, own: NounPhrase | null, topic: Topic): boolean {
  if (topic.last !== null && isOfThem(candidate)) return true;
  if (topic.lastHere === null) return false;
  return isElided(candidate, own, topic) || isChangeEnd(candidate) || isChangeStart(candidate);
}

/** "Norway took 3,000 refugees, Iceland 200.", "of 40 wells, 31 were dry", "30 % at sea, 20 % on land". */
function isElided(
  { quantity, tokens, start, lexicon }: Candidate,
  own: NounPhrase | null,
  topic: Topic,
): boolean {
  if (/^[(:]$/.test(tokens[start - 1]?.text ?? '')) return false;
  const at = skipAfter(tokens, quantity, lexicon);
  const next = tokens[at];
  // A share is one of what was counted before it.
  if (topic.unit !== quantity.unit)
    return (
      quantity.unit === '%' &&
      topic.unit === null &&
      next !== undefined &&
      isVerb(tokens, at, lexicon)
    );
  if (next === undefined || next.type === 'mark' || lexicon.conjunctions.has(next.lower))
    return true;
  if (isVerb(tokens, at, lexicon) || isFiniteParticiple(tokens, at, lexicon)) return true;
  if (quantity.unit !== null && own !== null) return false;
  const goesOn = lexicon.linkers.has(next.lower) || lexicon.per.has(next.lower);
  return lexicon.functionWords.has(next.lower) && !goesOn;
}

/** "688 occurred in the capital": a word with the ending of a participle, and no noun after it. */
function isFiniteParticiple(
  tokens: Candidate['tokens'],
  at: number,
  { participles, functionWords, changeNouns }: Lexicon,
): boolean {
  const { lower } = tokens[at]!;
  const next = tokens[at + 1];
  const ends = next === undefined || next.type === 'mark' || functionWords.has(next.lower);
  return (
    ends &&
    lower.length > 5 &&
    !changeNouns.has(lower) &&
    participles.some((ending) => ending.length > 1 && lower.endsWith(ending)) &&
    lower === tokens[at]!.text
  );
}

/** "39 % of them", "86 Prozent von ihnen". */
function isOfThem({ quantity, tokens, lexicon }: Candidate): boolean {
  const linked = lexicon.linkers.has(tokens[quantity.to]?.lower ?? '');
  return linked && lexicon.backPronouns.has(tokens[quantity.to + 1]?.lower ?? '');
}

/** "rose by 4 % a year, from 30 ships to 45": the first end of a change that was told already. */
function isChangeStart({ tokens, start, quantity, lexicon }: Candidate): boolean {
  if (quantity.unit === null || !lexicon.changeFrom.has(tokens[start - 1]?.lower ?? ''))
    return false;
  const opener = lexicon.changeTo.size > 0 ? lexicon.changeTo : lexicon.rangeTo;
  return tokens
    .slice(quantity.to, quantity.to + CHANGE_NEAR)
    .some(({ lower }) => opener.has(lower));
}

const CHANGE_NEAR = 6;

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
  const unit = phraseText(tokens, { from: quantity.core.to, to: quantity.to });
  return unit === '' ? null : unit.replace(/^\p{P}/u, '');
}

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
    strong(nounBefore(tokens, start, clause, lexicon), candidate) ??
    subjectOver(candidate, clause);
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

/** "Shares in the firm, which ships grain, lost 3 %": the subject stands before a relative clause. */
function subjectOver(candidate: Candidate, clause: number): NounPhrase | null {
  const { tokens, lexicon } = candidate;
  if (tokens[clause - 1]?.text !== ',' || !isVerb(tokens, clause, lexicon)) return null;
  const open = clauseStart(tokens, clause - 1);
  if (tokens[open - 1]?.text !== ',' || phraseAt(lexicon.relatives, tokens, open) === null)
    return null;
  return strong(firstNoun(tokens, open - 1, lexicon), candidate);
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
