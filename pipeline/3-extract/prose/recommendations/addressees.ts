import type { CueTag, Lexicon } from '../lexicon.ts';
import { type PhraseMatch, phraseAt } from '../phrases.ts';
import type { Sentence } from '../reading.ts';
import { isCapitalised, type Token } from '../tokens.ts';
import { actorsIn, acts, chunks, chunkText } from './actors.ts';
import { agentOf, leadingSubject, openingActors, subjectOf } from './subjects.ts';

const REACH = 24;
const MOST_MODALS = 6;

/** Who should act, by the sentence's own words. */
export function addresseesOf(
  sentence: Sentence,
  cue: PhraseMatch<CueTag>,
  lexicon: Lexicon,
): string[] {
  const { tokens, cues } = sentence;
  const object = isObligation(cue) ? [] : objectOf(sentence, cue, lexicon);
  if (object.length > 0) return object;
  if (cue.tag.category === 'expecting')
    return actorsIn(tokens.slice(0, cue.from), lexicon).slice(-1);
  const modals = cues.filter((other) => isObligation(other) && other.from >= cue.from);
  const found = modals
    .slice(0, MOST_MODALS)
    .flatMap((modal) => agentOf(tokens, modal, lexicon) ?? subjectOf(tokens, modal, lexicon));
  if (found.length === 0 && lexicon.byFollows && modals.length === 0)
    return openingActors(tokens, lexicon);
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
  if (isThat(tokens, cue.to - 1, lexicon)) return leadingSubject(tokens, cue.to, lexicon);
  if (cue.tag.category === 'necessity' && !lexicon.toWhom.has(tokens[cue.to - 1]!.lower))
    return namedNext(tokens, cue.to, lexicon);
  const start = objectStart(tokens, cue, lexicon);
  const end = objectEnd(tokens, start, lexicon);
  if (end < 0 || end - start > REACH) return [];
  if (end === start + 1 && lexicon.pronouns.has(tokens[start]!.lower))
    return actorsIn(tokens.slice(Math.max(0, cue.from - REACH), cue.from), lexicon).slice(-1);
  if (end > start) return objects(tokens.slice(start, end), lexicon);
  const modal = cues.some((other) => isObligation(other) && other.from >= start);
  return modal ? [] : leadingSubject(tokens, start + 1, lexicon);
}

/** "It is high time Congress ended …": a name right after it. */
function namedNext(tokens: readonly Token[], at: number, lexicon: Lexicon): string[] {
  const next = tokens[at];
  const name = next !== undefined && !lexicon.capitalNouns && isCapitalised(next);
  return name ? leadingSubject(tokens, at, lexicon) : [];
}

/** "it is vital that the bank …": that, not to. */
export const isThat = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  phraseAt(lexicon.relatives, tokens, at) !== null && phraseAt(lexicon.toDo, tokens, at) !== null;

function objectStart(tokens: readonly Token[], cue: PhraseMatch<CueTag>, lexicon: Lexicon): number {
  let start = cue.to;
  if (lexicon.articles.has(tokens[cue.to - 1]!.lower)) start--;
  // "Instamos asimismo a …"
  const aside = lexicon.headFirst && phraseAt(lexicon.actors, tokens, start) === null;
  if (aside && lexicon.toWhom.has(tokens[start + 1]?.lower ?? '')) start++;
  while (
    start < tokens.length &&
    (lexicon.toWhom.has(tokens[start]!.lower) || tokens[start]!.text === '[')
  )
    start++;
  return start;
}

/** Where what is wanted begins: "to", "that"; a colon too, and in German a comma. -1 without one. */
function objectEnd(tokens: readonly Token[], start: number, lexicon: Lexicon): number {
  const end = tokens.findIndex(
    (token, at) =>
      at >= start && (phraseAt(lexicon.toDo, tokens, at) !== null || /^[.;:!?]$/.test(token.text)),
  );
  if (end < 0 || tokens[end]!.type !== 'mark') return end;
  return tokens[end]!.text === ':' || tokens[end]!.text === ',' ? end : -1;
}

/** The first noun phrase, and those joined to it, if they act; not "allowing members to". */
function objects(tokens: readonly Token[], lexicon: Lexicon): string[] {
  const [first] = tokens;
  const verbal = lexicon.itemEndings.some((ending) => first!.lower.endsWith(ending));
  if (verbal && first!.text === first!.lower && !lexicon.headFirst) return [];
  const [head, ...others] = chunks(tokens, lexicon);
  if (head === undefined || !acts(head, lexicon)) {
    // "urge, as a matter of priority, the ministry": what stands first is an aside.
    return others.filter((other) => !other.governed && acts(other, lexicon)).map(chunkText);
  }
  return actorsIn(tokens, lexicon, head.governed);
}

/** The object that a cue has inside: "rufen alle Parteien auf", "we ask the minister to". */
function separated(
  tokens: readonly Token[],
  cue: PhraseMatch<CueTag>,
  lexicon: Lexicon,
): readonly Token[] | null {
  if (cue.to - cue.from <= 3 || phraseAt(lexicon.toDo, tokens, cue.to - 1) === null) return null;
  if (lexicon.verbFinal) return tokens.slice(cue.from + 2, cue.to - 1);
  if (cue.tag.category !== 'own') return null;
  const inside = tokens.slice(cue.from, cue.to - 1);
  const verb = inside.findIndex(({ lower }) => lexicon.imperatives.has(lower));
  return verb < 0 || verb === inside.length - 1 ? null : inside.slice(verb + 1);
}
