import { clauseEnd } from '../clauses.ts';
import type { CueTag, Lexicon } from '../lexicon.ts';
import { type PhraseMatch, phraseAt } from '../phrases.ts';
import type { Sentence } from '../reading.ts';
import { isAdverb, type Token } from '../tokens.ts';
import { ungoverned } from './actors.ts';
import { addresseesOf } from './addressees.ts';
import { embedding } from './embedding.ts';
import { quoteAround, speechAt } from './speech.ts';
import { namesSelf, type Voice } from './voice.ts';

/** What is known of the surroundings of a sentence. */
export interface Surroundings {
  readonly lexicon: Lexicon;
  readonly voice: Voice;
  /** Inside a quotation that began in an earlier sentence. */
  readonly quoted: boolean;
  /** The paragraph describes law or the rules of a scheme. */
  readonly lawful: boolean;
  /** The sentence before is about the text's author: "it" may be that. */
  readonly selfBefore: () => boolean;
  /** The paragraph tells what others say. */
  readonly reporting: boolean;
}

export interface Verdict {
  readonly score: number;
  readonly cue: PhraseMatch<CueTag>;
}

/** What speaks against a cue, as the factor by which its weight is multiplied. */
const AGAINST = {
  condition: 0.2,
  relative: 0.4,
  reason: 0.6,
  expectation: 0.4,
  indirect: 0.25,
  law: 0.5,
  lawfulParagraph: 0.55,
  reader: 0.2,
  past: 0.2,
  reportingParagraph: 0.6,
  quotedDemand: 0.75,
  quotedOther: 0.45,
};

/** Only the weaker modals also express an expectation. */
const STRICT = 0.85;

/** "We demand:" */
const SHORTEST = 3;

/** A sentence with more is no sentence. */
const MOST_CUES = 30;

const CALLS = new Set<CueTag['category']>([
  'obligation',
  'necessity',
  'own',
  'third',
  'thirdPast',
  'expecting',
]);

/** The best cue of a sentence with what remains of its weight, or null. */
export function judge(sentence: Sentence, around: Surroundings): Verdict | null {
  const { tokens, cues: matches } = sentence;
  if (tokens.at(-1)?.text === '?' || tokens.length < SHORTEST) return null;
  const voids = matches.filter(({ tag }) => tag.category === 'void');
  let best: Verdict | null = null;
  for (const cue of matches.filter(({ tag }) => CALLS.has(tag.category)).slice(0, MOST_CUES)) {
    if (voids.some(({ from, to }) => from <= cue.from && cue.from < to)) continue;
    const score = cue.tag.weight * factors(sentence, cue, around);
    if (best === null || score > best.score) best = { score, cue };
  }
  return best;
}

function factors(sentence: Sentence, cue: PhraseMatch<CueTag>, around: Surroundings): number {
  const { tokens, cues: matches } = sentence;
  const { category } = cue.tag;
  const has = (wanted: CueTag['category']) => matches.some(({ tag }) => tag.category === wanted);
  const impersonal = category === 'obligation' || category === 'necessity';
  let factor = 1;
  if (has('reader') && !around.voice.writesTo) factor *= AGAINST.reader;
  if (matches.some((match) => isPast(match, cue))) factor *= AGAINST.past;
  if ((category === 'third' || category === 'expecting') && !ownVoice(tokens, cue, around))
    return 0;
  if (
    category === 'thirdPast' &&
    !namesSelf(tokens.slice(0, cue.from), around.lexicon, around.voice, false)
  )
    return 0;
  // Nobody is asked where the expectation is of a thing: "we expect prices to fall".
  if (category === 'expecting' && addresseesOf(sentence, cue, around.lexicon).length === 0)
    return 0;
  if (impersonal) {
    factor *= lawFactor(has('law'), around);
    if (around.reporting) factor *= AGAINST.reportingParagraph;
  }
  if (category !== 'own') factor *= clauseFactor(sentence, cue, around.lexicon);
  return factor * speechFactor(sentence, cue, around);
}

/** The past of another's advice; of the text's own where the phrase has its verb: "in 2019 we recommended". */
function isPast({ tag, from, to }: PhraseMatch<CueTag>, cue: PhraseMatch<CueTag>): boolean {
  if (tag.category !== 'past') return false;
  return cue.tag.category !== 'own' || (from < cue.to && cue.from < to);
}

function lawFactor(law: boolean, { lawful }: Surroundings): number {
  if (law) return AGAINST.law;
  return lawful ? AGAINST.lawfulParagraph : 1;
}

function clauseFactor(sentence: Sentence, cue: PhraseMatch<CueTag>, lexicon: Lexicon): number {
  const hanging = embedding(sentence.tokens, cue.from, lexicon);
  const expected = isExpectation(sentence, cue, lexicon);
  return (hanging === null ? 1 : AGAINST[hanging]) * (expected ? AGAINST.expectation : 1);
}

/** "Talks should resume" expects; "the ministry should resume the talks" asks somebody to act. */
function isExpectation(sentence: Sentence, cue: PhraseMatch<CueTag>, lexicon: Lexicon): boolean {
  if (cue.tag.category !== 'obligation' || cue.tag.weight >= STRICT) return false;
  const expects =
    phraseAt(lexicon.expectation, sentence.tokens, verbOf(sentence, cue, lexicon)) !== null;
  return (
    expects && addresseesOf(sentence, cue, lexicon).every((name) => isInitialPlural(name, sentence))
  );
}

/** The verb of a modal: after it, or where it stands last at the end of the clause. */
function verbOf({ tokens }: Sentence, cue: PhraseMatch<CueTag>, lexicon: Lexicon): number {
  const after = afterAdverbs(tokens, cue.to, lexicon);
  return lexicon.verbFinal ? Math.max(after, clauseEnd(tokens, cue.to) - 1) : after;
}

/** "Talks should …": the capital is the sentence's, and names are seldom plurals. */
const isInitialPlural = (name: string, { text }: Sentence): boolean =>
  /^\p{Lu}\p{Ll}+s$/u.test(name) && text.startsWith(name);

const afterAdverbs = (tokens: readonly Token[], at: number, lexicon: Lexicon): number =>
  tokens[at] !== undefined && isAdverb(tokens[at], lexicon) ? at + 1 : at;

/** "We must keep investing" in a quotation: what the speakers, or others they speak of, are to do. */
function isOfSpeakers({ tokens }: Sentence, cue: PhraseMatch<CueTag>, lexicon: Lexicon): boolean {
  const subject = tokens.slice(Math.max(0, cue.from - 2), cue.from);
  return subject.some(({ lower }) => lexicon.we.has(lower) || lexicon.pronouns.has(lower));
}

/** A demand of nobody in particular, or of ourselves, may be quoted in support of the text's own. */
function speechFactor(sentence: Sentence, cue: PhraseMatch<CueTag>, around: Surroundings): number {
  const { tokens, cues: matches } = sentence;
  const { lexicon, voice, quoted } = around;
  if (cue.tag.category === 'own' && quoteAround(tokens, cue.from, quoted) === null) return 1;
  const heard = phraseAt(lexicon.hearsay, tokens, cue.from) !== null;
  const speech = heard ? 'indirect' : speechAt(tokens, cue.from, matches, lexicon, voice, quoted);
  if (speech === 'own') return 1;
  if (speech === 'indirect') return heard && voice.advocates ? 1 : AGAINST.indirect;
  if (voice.advocates) return 1;
  const unnamed = addresseesOf(sentence, cue, lexicon).length === 0;
  return unnamed && !isOfSpeakers(sentence, cue, lexicon)
    ? AGAINST.quotedDemand
    : AGAINST.quotedOther;
}

/**
 * "Requests the secretariat to …" opens a paragraph; a paragraph that opens "Stresses that …" goes
 * on "and urges …"; or the subject is the text's own voice.
 */
function ownVoice(
  tokens: readonly Token[],
  cue: PhraseMatch<CueTag>,
  { lexicon, voice, selfBefore }: Surroundings,
): boolean {
  if (namesSelf(tokens.slice(0, cue.from), lexicon, voice, false)) return true;
  if (namesSelf(ungoverned(tokens.slice(0, cue.from), lexicon), lexicon, voice)) return true;
  if (lexicon.pronouns.has(tokens[cue.from - 1]?.lower ?? '') && selfBefore()) return true;
  const first = tokens.findIndex(({ type }) => type === 'word');
  if (first < 0) return false;
  if (lexicon.openingVerbs.has(tokens[first]!.lower)) return true;
  const opening = phraseAt(lexicon.opening, tokens, first);
  return opening !== null && cue.from < opening.to;
}
