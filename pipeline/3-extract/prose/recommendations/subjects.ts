import { clauseStart } from '../clauses.ts';
import type { CueTag, Lexicon } from '../lexicon.ts';
import { findPhrases, type PhraseMatch, phraseAt } from '../phrases.ts';
import { isAdverb, isCapitalised, type Token } from '../tokens.ts';
import { actorsIn, acts, type Chunk, chunks, chunkText, mayAct } from './actors.ts';

const AGENT_REACH = 14;
const INVERTED = 10;
const LEADING = 14;
const OPENING = 6;

/** Who should: the subject of a modal, if it is somebody who can act. */
export function subjectOf(
  tokens: readonly Token[],
  modal: PhraseMatch<CueTag>,
  lexicon: Lexicon,
): string[] {
  if (lexicon.byFollows) return openingActors(tokens, lexicon);
  const start = clauseStart(tokens, modal.from);
  const own = subjectIn(tokens.slice(start, modal.from), lexicon);
  const clause = own.length > 0 ? tokens.slice(start, modal.from) : tokens.slice(0, modal.from);
  const subject = own.length > 0 ? own : subjectIn(clause, lexicon);
  const found = subject.filter((chunk) => acts(chunk, lexicon));
  if (found.length > 0) return found.map(chunkText);
  if (lexicon.verbFinal) return inverted(tokens.slice(modal.to, modal.to + INVERTED), lexicon);
  return commands(tokens, modal.to, lexicon)
    ? subject.filter((chunk) => mayAct(chunk, clause, lexicon)).map(chunkText)
    : [];
}

/** The last noun phrase that is no preposition's, and what is joined to it. */
function subjectIn(tokens: readonly Token[], lexicon: Lexicon): readonly Chunk[] {
  const free = chunks(tokens, lexicon).filter(({ governed }) => !governed);
  let first = free.length - 1;
  while (first > 0 && areJoined(tokens, free[first - 1]!, free[first]!, lexicon)) first--;
  return first < 0 ? [] : free.slice(first);
}

function areJoined(tokens: readonly Token[], left: Chunk, right: Chunk, lexicon: Lexicon): boolean {
  const between = tokens.slice(left.to, right.from);
  return (
    between.some(({ text, lower }) => text === ',' || lexicon.conjunctions.has(lower)) &&
    between.every(
      ({ text, lower }) =>
        text === ',' ||
        lexicon.conjunctions.has(lower) ||
        lexicon.articles.has(lower) ||
        lexicon.determiners.has(lower),
    )
  );
}

/** German: "Künftig sollte das Ministerium …" */
function inverted(tokens: readonly Token[], lexicon: Lexicon): string[] {
  const [first] = chunks(tokens, lexicon);
  return first !== undefined && !first.governed && first.from < 3
    ? actorsIn(tokens.slice(0, first.to), lexicon, false)
    : [];
}

/** The verb after the modal is one of those with which somebody is told to act. */
function commands(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const adverb = tokens[at] !== undefined && isAdverb(tokens[at], lexicon);
  const verb = tokens[adverb ? at + 1 : at]?.lower ?? '';
  return lexicon.imperatives.has(verb) && !lexicon.stative.has(verb);
}

/** "should be developed by the council": the agent of a passive; null for the active. */
export function agentOf(
  tokens: readonly Token[],
  modal: PhraseMatch<CueTag>,
  lexicon: Lexicon,
): string[] | null {
  if (!isPassive(tokens, lexicon.byFollows ? modal.from : modal.to, lexicon)) return null;
  if (isObliged(tokens, modal.to, lexicon)) return null;
  const first = lexicon.verbFinal || lexicon.byFollows ? 0 : modal.to;
  return agentBetween(tokens, first, modal.to + AGENT_REACH, lexicon);
}

/** "should be required to flag": its subject is who should act. */
function isObliged(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  return tokens
    .slice(at + 1, at + 4)
    .some(
      ({ lower }, index) =>
        lexicon.obliged.has(lower) && phraseAt(lexicon.toDo, tokens, at + 2 + index) !== null,
    );
}

function agentBetween(
  tokens: readonly Token[],
  first: number,
  last: number,
  lexicon: Lexicon,
): string[] {
  for (let at = first; at < Math.min(last, tokens.length); at++) {
    if (phraseAt(lexicon.relatives, tokens, at) !== null && !lexicon.verbFinal) break;
    if (!lexicon.by.has(tokens[at]!.lower)) continue;
    const named = lexicon.byFollows
      ? actorsIn(tokens.slice(agentStart(tokens, at), at), lexicon)
      : agentAfter(tokens.slice(at + 1, at + 12), lexicon);
    if (named.length > 0) return named;
  }
  return [];
}

/** The noun phrase right after by, and those joined to it. */
function agentAfter(tokens: readonly Token[], lexicon: Lexicon): string[] {
  const all = chunks(tokens, lexicon);
  let end = 0;
  while (end + 1 < all.length && areJoined(tokens, all[end]!, all[end + 1]!, lexicon)) end++;
  return all
    .slice(0, end + 1)
    .filter((chunk) => acts(chunk, lexicon))
    .map(chunkText);
}

/** Back over the capitals of a name: "Sağlık Bakanlığı tarafından". */
function agentStart(tokens: readonly Token[], at: number): number {
  let start = at - 1;
  while (start > 0 && isCapitalised(tokens[start]!) && isCapitalised(tokens[start - 1]!)) start--;
  return Math.max(0, start);
}

/** "recommend that facilitators flag …": the subject of a verb that we do not know. */
export function leadingSubject(tokens: readonly Token[], from: number, lexicon: Lexicon): string[] {
  const clause = tokens.slice(from, from + LEADING);
  const all = chunks(clause, lexicon);
  const first = all.findIndex(({ governed }) => !governed);
  if (first < 0) return [];
  let last = first;
  while (last + 1 < all.length && areJoined(clause, all[last]!, all[last + 1]!, lexicon)) last++;
  const named = all.slice(first, last + 1).flatMap((chunk) => leadingActor(chunk, clause, lexicon));
  return named.length > 0 ? named : agentBetween(tokens, from, from + LEADING + 4, lexicon);
}

/** What follows an actor is its verb: "facilitators flag …"; not in "public statements be drafted". */
function leadingActor(chunk: Chunk, clause: readonly Token[], lexicon: Lexicon): string[] {
  if (acts(chunk, lexicon) && !lexicon.headFirst) return [chunkText(chunk)];
  if (isPassive(clause, chunk.to, lexicon)) return [];
  const verb = chunk.tokens.findIndex(({ lower }) => lexicon.imperatives.has(lower));
  const name = chunk.tokens.slice(0, Math.max(0, verb));
  if (name.length > 0 && name.every(isCapitalised)) return [chunkText({ tokens: name })];
  const known = findPhrases(lexicon.actors, chunk.tokens)[0];
  if (known === undefined || (lexicon.headFirst && !acts(chunk, lexicon))) return [];
  return [chunkText({ tokens: chunk.tokens.slice(0, known.to) })];
}

/** Turkish: the sentence begins with who should act, before other parts of it. */
export function openingActors(tokens: readonly Token[], lexicon: Lexicon): string[] {
  const comma = tokens.findIndex(({ text }) => text === ',');
  const opening = tokens.slice(0, comma > 0 && comma < OPENING ? comma : OPENING);
  const known = findPhrases(lexicon.actors, opening)[0];
  if (known === undefined)
    return comma > 0 && comma < OPENING ? actorsIn(opening, lexicon).slice(0, 1) : [];
  const words = opening.slice(0, known.to);
  const start = words.findLastIndex(
    ({ lower, type }) => type !== 'word' || lexicon.functionWords.has(lower),
  );
  // The ending of a name stands after an apostrophe: "TBMM'yi".
  return [chunkText({ tokens: words.slice(start + 1) }).replace(/['’]\p{Ll}+$/u, '')];
}

export function isPassive(tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
  const rest = tokens.slice(from, lexicon.verbFinal ? tokens.length : from + 3);
  return findPhrases(lexicon.passive, lexicon.verbFinal ? rest : tokens.slice(from, from + 6)).some(
    (match) => lexicon.verbFinal || match.from < rest.length,
  );
}
