import { regionNames } from '../../recommendations/regions.ts';
import type { Lexicon } from '../lexicon.ts';
import { findPhrases, phraseAt } from '../phrases.ts';
import { isAdverb, isCapitalised, type Token } from '../tokens.ts';

/** A noun phrase of a clause: who or what. */
export interface Chunk {
  readonly tokens: readonly Token[];
  /** Index of its first token in the clause, and of the one after its last. */
  readonly from: number;
  readonly to: number;
  /** After a preposition or in a relative clause: no subject and no object. */
  readonly governed: boolean;
}

const LONGEST = 90;

/** The noun phrases of a clause; "the board and the fund" are two. */
export function chunks(tokens: readonly Token[], lexicon: Lexicon): Chunk[] {
  const found: Chunk[] = [];
  let governed = false;
  let describing = false;
  let at = 0;
  while (at < tokens.length) {
    const to = nameEnd(tokens, at, lexicon);
    if (to > at) {
      found.push(chunk(tokens, at, to, governed || describing, lexicon));
      governed = governed && joins(tokens[to], lexicon);
      at = to;
      continue;
    }
    const { lower, text, type } = tokens[at]!;
    if (lexicon.prepositions.has(lower)) governed = true;
    else if (type === 'word' && !opensNoun(lower, lexicon)) governed = false;
    if (/^[;:–—]$/.test(text)) describing = false;
    else if (found.length > 0 && describes(tokens, at, lexicon)) describing = true;
    at++;
  }
  return found;
}

/** A relative pronoun; not the that of "agrees that the board …", which a subject follows. */
function describes(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (phraseAt(lexicon.relatives, tokens, at) === null) return false;
  const next = tokens[at + 1];
  const subject = next !== undefined && (isCapitalised(next) || lexicon.articles.has(next.lower));
  return !(subject && phraseAt(lexicon.toDo, tokens, at) !== null);
}

function chunk(
  tokens: readonly Token[],
  from: number,
  to: number,
  governed: boolean,
  lexicon: Lexicon,
): Chunk {
  const start = lexicon.determiners.has(tokens[from - 1]?.lower ?? '') ? from - 1 : from;
  return { tokens: tokens.slice(start, to), from: start, to, governed };
}

const joins = (token: Token | undefined, { conjunctions }: Lexicon): boolean =>
  token !== undefined && (token.text === ',' || conjunctions.has(token.lower));

const opensNoun = (word: string, { articles, determiners, conjunctions, linkers }: Lexicon) =>
  articles.has(word) || determiners.has(word) || conjunctions.has(word) || linkers.has(word);

/** From a content word over "of the" and, after a name, "for": Secretary of State for Health. */
function nameEnd(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  let to = from;
  while (to < tokens.length) {
    if (isNominal(tokens[to]!, lexicon)) {
      to++;
      continue;
    }
    const next = to > from && to < tokens.length ? afterLink(tokens, to, lexicon) : null;
    if (next === null) break;
    to = next;
  }
  return to;
}

function isNominal(token: Token, lexicon: Lexicon): boolean {
  if (token.type !== 'word') return false;
  const known = lexicon.functionWords.has(token.lower) && !isAcronym(token);
  return !known && !isAdverb(token, lexicon);
}

const isAcronym = ({ text }: Token) => text.length > 1 && text === text.toUpperCase();

function afterLink(tokens: readonly Token[], at: number, lexicon: Lexicon): number | null {
  const { lower } = tokens[at]!;
  let next = at + 1;
  while (next < at + 3 && lexicon.articles.has(tokens[next]?.lower ?? '')) next++;
  const noun = tokens[next];
  if (noun === undefined || !isNominal(noun, lexicon)) return null;
  if (lexicon.linkers.has(lower)) return next;
  const names = isCapitalised(tokens[at - 1]!) && isCapitalised(noun);
  return names && lexicon.nameLinkers.has(lower) ? next : null;
}

/** The actors that a stretch of words names, as subjects and objects or anywhere. */
export function actorsIn(tokens: readonly Token[], lexicon: Lexicon, governed = true): string[] {
  return chunks(tokens, lexicon)
    .filter((found) => (governed || !found.governed) && acts(found, lexicon))
    .map(chunkText);
}

/** Names somebody who can act: its head is a word for one, or it is a name of no thing. */
export function acts({ tokens }: Chunk, lexicon: Lexicon): boolean {
  const head = headOf(tokens, lexicon);
  if (head.length === 0 || chunkText({ tokens }).length > LONGEST) return false;
  const named = findPhrases(lexicon.actors, head);
  if (lexicon.headFirst || lexicon.byFollows ? named.length > 0 : endsWithOne(named, head))
    return !isThing(head, lexicon);
  return isName(head, lexicon);
}

const endsWithOne = (found: readonly { readonly to: number }[], head: readonly Token[]) =>
  found.some(({ to }) => to === head.length);

/** The words before an of: "ministry" of "ministry of finance". */
function headOf(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const end = tokens.findIndex(
    ({ lower }, index) =>
      index > 0 && (lexicon.linkers.has(lower) || lexicon.nameLinkers.has(lower)),
  );
  return end < 0 ? tokens : tokens.slice(0, end);
}

/** A law, plan or process: nobody who acts, though its name has an actor's in it. */
function isThing(head: readonly Token[], lexicon: Lexicon): boolean {
  const noun = lexicon.headFirst ? head[0]! : head.at(-1)!;
  return lexicon.things.has(noun.lower);
}

/** A capital inside the sentence, an acronym; German nouns all have capitals. */
function isName(head: readonly Token[], lexicon: Lexicon): boolean {
  const last = head.at(-1)!;
  if (!isCapitalised(last) || lexicon.functionWords.has(last.lower)) return false;
  if (isAcronym(last)) return true;
  if (lexicon.capitalNouns || isThing(head, lexicon)) return false;
  const known = lexicon.proper.has(last.lower) || isRegion(last.lower);
  return known && !lexicon.abstractEndings.some((ending) => last.lower.endsWith(ending));
}

const regions = regionNames(['en', 'fr', 'de', 'es', 'tr']);
const isRegion = (name: string) => regions().has(name);

/** A noun phrase that could be an actor where the verb is one of acting: the or many of them. */
export function mayAct(
  { tokens, from }: Chunk,
  clause: readonly Token[],
  lexicon: Lexicon,
): boolean {
  const last = headOf(tokens, lexicon).at(-1);
  if (last === undefined || [last.lower, singular(last)].some((word) => lexicon.things.has(word)))
    return false;
  const definite =
    lexicon.articles.has(clause[from - 1]?.lower ?? '') || singular(last) !== last.lower;
  return definite && !lexicon.abstractEndings.some((ending) => singular(last).endsWith(ending));
}

const singular = ({ lower }: Token) => lower.replace(/s$/, '');

export function chunkText({ tokens }: Pick<Chunk, 'tokens'>): string {
  let text = '';
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    text += (before === undefined || before.end === token.start ? '' : ' ') + token.text;
  });
  return text;
}

/** A clause without the phrases of its prepositions: not by whom doctors were heard. */
export function ungoverned(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const governed = chunks(tokens, lexicon).filter((found) => found.governed);
  return tokens.filter((_, at) => !governed.some(({ from, to }) => from <= at && at < to));
}
