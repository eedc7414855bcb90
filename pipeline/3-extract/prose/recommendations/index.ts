import type { Lexicon } from '../lexicon.ts';
import { findPhrases, phraseAt } from '../phrases.ts';
import { placeOf, type Reading, readSentences, type Sentence } from '../reading.ts';
import type { FoundRecommendation, ProseBlock } from '../types.ts';
import { acts, chunks, chunkText } from './actors.ts';
import { dueIn } from './due.ts';
import { judge, type Surroundings } from './judge.ts';
import { bodyStart } from './label.ts';
import { bareLists, formOf, isAssigned, itemScore, type ListForce, leadInForce } from './lists.ts';
import { quoteAround, speechAt } from './speech.ts';
import { namesSelf, type Voice, voiceOf } from './voice.ts';
import { whom } from './whom.ts';
import { documentTitles, type Titles, type Zone, zoneOf } from './zones.ts';

const THRESHOLD = 0.5;
const COMMAND_IN_SECTION = 0.7;
const ANSWER = 0.55;
const LABELLED = 0.85;
const FOOTNOTE = 0.7;
const OPENING = 8;
const SHORTEST_SENTENCE = 4;
const SHORTEST_CELL = 8;

/** All sentences in which the text's own voice says what somebody should do. */
export function findRecommendations(reading: Reading): FoundRecommendation[] {
  const finder = finderOf(reading);
  return reading.blocks.flatMap((block, index) =>
    finds(block) ? inBlock(block, reading.sentences[index]!, finder) : [],
  );
}

interface Finder {
  readonly reading: Reading;
  readonly voice: Voice;
  readonly titles: Titles;
  readonly bare: ReadonlySet<number>;
  readonly zones: Map<ProseBlock['headings'], Zone>;
  readonly leadIns: Map<string, readonly Sentence[]>;
}

function finderOf(reading: Reading): Finder {
  const { blocks, sentences, options, lexicon } = reading;
  return {
    reading,
    voice: voiceOf(blocks, sentences, options.authors, lexicon),
    titles: documentTitles(blocks),
    bare: bareLists(blocks, sentences, lexicon),
    zones: new Map(),
    leadIns: new Map(),
  };
}

function finds({ kind, text }: ProseBlock): boolean {
  return kind !== 'heading' && (kind !== 'cell' || text.split(/\s+/).length >= SHORTEST_CELL);
}

function inBlock(
  block: ProseBlock,
  sentences: readonly Sentence[],
  finder: Finder,
): FoundRecommendation[] {
  const zone = memo(finder.zones, block.headings, () =>
    zoneOf(block, finder.titles, finder.reading.lexicon),
  );
  if (zone.kind === 'idle') return [];
  const paragraph = paragraphOf(sentences, finder);
  const leadIn = leadInOf(block, finder);
  const force = leadInForce(block, leadIn, zone, finder.bare.has(block.item?.list ?? -1), {
    ...paragraph,
    quoted: false,
  });
  const { lexicon } = finder.reading;
  let quoted = false;
  const told = new Map<number, readonly string[]>();
  const found: FoundRecommendation[] = [];
  for (const sentence of sentences) {
    const around = {
      ...paragraph,
      quoted,
      selfBefore: () => speaksOfSelf(sentences[sentence.index - 1], finder),
    };
    const verdict = isLeadIn(sentence) ? null : judge(sentence, around);
    const formal = Math.max(
      formalScore(sentence, block, zone, force, lexicon),
      answers(sentences[sentence.index - 1], sentence, lexicon),
    );
    const score =
      Math.max(verdict?.score ?? 0, formal) * (block.kind === 'footnote' ? FOOTNOTE : 1);
    if (score >= THRESHOLD) {
      const sure = verdict !== null && verdict.score >= THRESHOLD ? verdict : null;
      const previous = () => namedBefore(sentences, sentence.index, told, finder);
      const addressees = whom(sentence, sure, { block, leadIn, zone, previous }, around);
      told.set(sentence.index, addressees);
      found.push(
        recommendation(sentence, addressees, score, formal > 0 ? 'list' : 'prose', finder.reading),
      );
    }
    quoted = quoteAround(sentence.tokens, sentence.tokens.length, quoted) !== null;
  }
  return found;
}

/** "We demand:" asks for nothing yet. */
const isLeadIn = ({ tokens }: Sentence): boolean => tokens.length < SHORTEST_SENTENCE;

/** The subject of the sentence is the author of the text. */
function speaksOfSelf(
  sentence: Sentence | undefined,
  { reading: { lexicon }, voice }: Finder,
): boolean {
  const [first] = sentence === undefined ? [] : chunks(sentence.tokens.slice(0, OPENING), lexicon);
  return first !== undefined && namesSelf(sentence!.tokens.slice(0, first.to), lexicon, voice);
}

const SENTENCES_BACK = 3;

/** Whom "it" may mean: who was told to act before, or the actor that was named last. */
function namedBefore(
  sentences: readonly Sentence[],
  index: number,
  told: ReadonlyMap<number, readonly string[]>,
  finder: Finder,
): readonly string[] {
  for (let at = index - 1; at >= Math.max(0, index - SENTENCES_BACK); at--) {
    const addressed = told.get(at) ?? [];
    const named = addressed.length > 0 ? addressed : mentioned(sentences[at]!, finder);
    if (named.length > 0) return named;
  }
  return [];
}

function mentioned(
  { tokens }: Sentence,
  { reading: { lexicon }, voice }: Finder,
): readonly string[] {
  const named = chunks(tokens, lexicon).filter(
    (chunk) =>
      findPhrases(lexicon.actors, chunk.tokens).length > 0 &&
      acts(chunk, lexicon) &&
      !namesSelf(tokens.slice(Math.max(0, chunk.from - 1), chunk.to), lexicon, voice),
  );
  const last = named.at(-1);
  return last === undefined ? [] : [chunkText(last)];
}

function memo<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

function leadInOf({ item }: ProseBlock, { leadIns, reading }: Finder): readonly Sentence[] {
  const text = item?.leadIn;
  if (!text) return [];
  return memo(leadIns, text, () =>
    readSentences({ text }, -1, reading.lexicon, reading.options.date),
  );
}

/** What a paragraph as a whole says about its sentences. */
function paragraphOf(
  sentences: readonly Sentence[],
  { reading: { lexicon }, voice }: Finder,
): Surroundings {
  let law = 0;
  let reported = 0;
  for (const { tokens, cues: matches } of sentences) {
    if (matches.some(({ tag }) => tag.category === 'law')) law++;
    if (speechAt(tokens, tokens.length - 1, matches, lexicon, voice, false) === 'indirect')
      reported++;
  }
  return {
    lexicon,
    voice,
    quoted: false,
    selfBefore: () => false,
    lawful: law > 0,
    reporting: sentences.length > 1 && reported * 2 > sentences.length,
  };
}

/** What a sentence is worth by its form and place alone. */
function formalScore(
  sentence: Sentence,
  { item }: ProseBlock,
  zone: Zone,
  force: ListForce,
  lexicon: Lexicon,
): number {
  if (sentence.index === 0) {
    const labelled = labelScore(sentence, lexicon);
    if (item?.first === true) return Math.max(labelled, itemScore(sentence, force, lexicon));
    if (labelled > 0) return labelled;
  }
  const commands =
    zone.kind === 'recommending' &&
    formOf(sentence.tokens, lexicon, item !== null) === 'command' &&
    !lexicon.itemEndings.some((ending) => sentence.tokens[0]!.lower.endsWith(ending));
  return commands && (item === null || force !== 'none') ? COMMAND_IN_SECTION : 0;
}

/** "Recommendation 3: publish …", "Action: the chair to write …", wherever they stand. */
function labelScore({ tokens }: Sentence, lexicon: Lexicon): number {
  const start = bodyStart(tokens);
  if (start === 0 || phraseAt(lexicon.labels, tokens, 0) === null) return 0;
  const body = tokens.slice(start);
  return formOf(body, lexicon) === 'command' || isAssigned(body, lexicon, true) ? LABELLED : 0;
}

/** "The better way? Require …": a command that answers a question of the text's own. */
function answers(previous: Sentence | undefined, { tokens }: Sentence, lexicon: Lexicon): number {
  const asked =
    previous?.text.endsWith('?') && !previous.cues.some(({ tag }) => tag.category === 'reader');
  return asked && formOf(tokens, lexicon) === 'command' && lexicon.imperatives.has(tokens[0]!.lower)
    ? ANSWER
    : 0;
}

function recommendation(
  sentence: Sentence,
  addressees: readonly string[],
  score: number,
  origin: 'prose' | 'list',
  reading: Reading,
): FoundRecommendation {
  const due = dueIn(sentence, reading.blocks[sentence.block]!.text, reading.lexicon);
  return {
    text: sentence.text,
    addressees,
    due: due?.text ?? null,
    dueDate: due?.date ?? null,
    origin,
    confidence: Math.round(Math.min(score, 1) * 100) / 100,
    place: placeOf(reading, sentence.block, sentence.start, sentence.end),
  };
}
