import { clauseStart } from '../clauses.ts';
import type { CueTag, Lexicon } from '../lexicon.ts';
import { findPhrases, type PhraseMatch, phraseAt } from '../phrases.ts';
import type { Sentence } from '../reading.ts';
import { isCapitalised, type Token } from '../tokens.ts';

const REACH = 24;
const MOST_MODALS = 6;
const LONGEST = 90;

/** Who should act, by the sentence's own words. */
export function addresseesOf(
  sentence: Sentence,
  cue: PhraseMatch<CueTag>,
  lexicon: Lexicon,
): string[] {
  const { tokens, cues } = sentence;
  const object = isObligation(cue) ? [] : objectOf(sentence, cue, lexicon);
  if (object.length > 0) return object;
  const found = cues
    .filter((other) => isObligation(other) && other.from >= cue.from)
    .slice(0, MOST_MODALS)
    .flatMap((modal) => agentOf(tokens, modal, lexicon) ?? subjectOf(tokens, modal, lexicon));
  return [...new Set(found)];
}

const isObligation = ({ tag }: PhraseMatch<CueTag>) => tag.category === 'obligation';

/** "urge the ministry and the regulator to …", "there is a need for authorities to …" */
function objectOf(
  { tokens, cues }: Sentence,
  cue: PhraseMatch<CueTag>,
  lexicon: Lexicon,
): string[] {
  const inside = separated(tokens, cue, lexicon);
  if (inside !== null) return actorsIn(inside, lexicon);
  let start = cue.to;
  if (lexicon.articles.has(tokens[cue.to - 1]!.lower)) start--;
  if (cue.tag.category === 'necessity' && !lexicon.toWhom.has(tokens[cue.to - 1]!.lower)) return [];
  while (
    start < tokens.length &&
    (lexicon.toWhom.has(tokens[start]!.lower) || tokens[start]!.text === '[')
  )
    start++;
  const end = tokens.findIndex(
    (token, at) =>
      at >= start && (phraseAt(lexicon.toDo, tokens, at) !== null || /^[.;:!?]$/.test(token.text)),
  );
  if (end < 0 || end - start > REACH || (tokens[end]!.type === 'mark' && tokens[end]!.text !== ':'))
    return [];
  if (end === start + 1 && lexicon.pronouns.has(tokens[start]!.lower))
    return actorsIn(tokens.slice(Math.max(0, cue.from - REACH), cue.from), lexicon).slice(-1);
  if (end > start) return actorsIn(tokens.slice(start, end), lexicon);
  const modal = cues.some((other) => isObligation(other) && other.from >= start);
  return modal ? [] : leadingActors(tokens.slice(start + 1, start + 12), lexicon);
}

/** German: "rufen alle Parteien auf" has its object inside. */
function separated(
  tokens: readonly Token[],
  cue: PhraseMatch<CueTag>,
  lexicon: Lexicon,
): readonly Token[] | null {
  const particle =
    lexicon.verbFinal &&
    cue.to - cue.from > 3 &&
    phraseAt(lexicon.toDo, tokens, cue.to - 1) !== null;
  return particle ? tokens.slice(cue.from + 2, cue.to - 1) : null;
}

/** "recommend that facilitators flag …": the subject of a verb that we do not know. */
function leadingActors(tokens: readonly Token[], lexicon: Lexicon): string[] {
  const matches = findPhrases(lexicon.actors, tokens);
  const first = matches[0];
  if (first === undefined || tokens.slice(0, first.from).some((token) => token.type === 'mark'))
    return [];
  return actorsIn(tokens.slice(0, first.to), lexicon);
}

const AGENT_REACH = 14;

/** "should be developed by the council": the agent of a passive; null for the active. */
function agentOf(
  tokens: readonly Token[],
  modal: PhraseMatch<CueTag>,
  lexicon: Lexicon,
): string[] | null {
  if (!isPassive(tokens, lexicon.byFollows ? modal.from : modal.to, lexicon)) return null;
  const last = Math.min(tokens.length, modal.to + AGENT_REACH);
  const first = lexicon.verbFinal || lexicon.byFollows ? 0 : modal.to;
  for (let at = first; at < last; at++) {
    if (phraseAt(lexicon.relatives, tokens, at) !== null && !lexicon.verbFinal) break;
    if (!lexicon.by.has(tokens[at]!.lower)) continue;
    if (lexicon.byFollows) return actorsIn(tokens.slice(agentStart(tokens, at), at), lexicon);
    const phrase = tokens.slice(at + 1, at + 10);
    const end = phrase.findIndex((token, index) => index > 0 && endsName(token, lexicon));
    const named = actorsIn(end < 0 ? phrase : phrase.slice(0, end), lexicon);
    if (named.length > 0) return named;
  }
  return [];
}

/** Back over the capitals of a name: "Sağlık Bakanlığı tarafından". */
function agentStart(tokens: readonly Token[], at: number): number {
  let start = at - 1;
  while (start > 0 && isCapitalised(tokens[start]!) && isCapitalised(tokens[start - 1]!)) start--;
  return Math.max(0, start);
}

function subjectOf(
  tokens: readonly Token[],
  modal: PhraseMatch<CueTag>,
  lexicon: Lexicon,
): string[] {
  const before = tokens.slice(clauseStart(tokens, modal.from), modal.from);
  const subject = before.length > 0 ? before : tokens.slice(0, modal.from);
  const inverted = lexicon.verbFinal ? tokens.slice(modal.to, modal.to + 8) : [];
  const found = actorsIn(subject.slice(-12), lexicon);
  if (found.length > 0 || inverted.length === 0) return found;
  const end = inverted.findIndex(
    (token, index) => index > 1 && (endsName(token, lexicon) || lexicon.articles.has(token.lower)),
  );
  return actorsIn(end < 0 ? inverted : inverted.slice(0, end), lexicon);
}

export function isPassive(tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
  const rest = tokens.slice(from, lexicon.verbFinal ? tokens.length : from + 3);
  return findPhrases(lexicon.passive, lexicon.verbFinal ? rest : tokens.slice(from, from + 6)).some(
    (match) => lexicon.verbFinal || match.from < rest.length,
  );
}

function endsName(token: Token, lexicon: Lexicon): boolean {
  if (token.type !== 'word') return token.type === 'number' || !/^[,&’'-]$/.test(token.text);
  if (
    isCapitalised(token) ||
    lexicon.articles.has(token.lower) ||
    lexicon.linkers.has(token.lower) ||
    lexicon.conjunctions.has(token.lower)
  )
    return false;
  return lexicon.functionWords.has(token.lower);
}

/** The actors that a stretch of words names, cut at commas and conjunctions. */
export function actorsIn(tokens: readonly Token[], lexicon: Lexicon): string[] {
  const groups: Token[][] = [[]];
  for (const token of tokens) {
    const cuts = token.text === ',' || lexicon.conjunctions.has(token.lower);
    if (cuts) groups.push([]);
    else groups.at(-1)!.push(token);
  }
  return groups
    .map((group) => trim(group, lexicon))
    .filter((group) => acts(group, lexicon))
    .map(textOf);
}

/** From the first word of the name, with "all" or "both", to the last that names an actor. */
function trim(group: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const first = group.findIndex(
    (token) =>
      token.type === 'word' &&
      (isActor(token, group, lexicon) || !lexicon.functionWords.has(token.lower)),
  );
  if (first < 0) return [];
  const start = lexicon.determiners.has(group[first - 1]?.lower ?? '') ? first - 1 : first;
  const words = group.slice(start, nameEnd(group, lexicon));
  return words.filter(({ text }) => !/^[[\]()*“”"]$/.test(text));
}

/** In Turkish other parts of the sentence stand between subject and verb: the actor ends its name. */
function nameEnd(group: readonly Token[], lexicon: Lexicon): number {
  return lexicon.byFollows
    ? (findPhrases(lexicon.actors, group).at(-1)?.to ?? group.length)
    : group.length;
}

function isActor(token: Token, group: readonly Token[], lexicon: Lexicon): boolean {
  return phraseAt(lexicon.actors, group, group.indexOf(token)) !== null;
}

/** Names an actor: a word for one, or a name (a capital inside the sentence, an acronym). */
function acts(group: readonly Token[], lexicon: Lexicon): boolean {
  if (group.length === 0) return false;
  if (textOf(group).length > LONGEST) return false;
  if (findPhrases(lexicon.actors, group).length > 0) return true;
  const last = group.at(-1)!;
  return (
    !lexicon.capitalNouns &&
    last.type === 'word' &&
    isCapitalised(last) &&
    !lexicon.functionWords.has(last.lower)
  );
}

function textOf(group: readonly Token[]): string {
  let text = '';
  group.forEach((token, index) => {
    const before = group[index - 1];
    text += (before === undefined || before.end === token.start ? '' : ' ') + token.text;
  });
  return text;
}
