import type { Lexicon } from '../lexicon.ts';
import { findPhrases, phraseAt } from '../phrases.ts';
import type { Sentence } from '../reading.ts';
import { type Token, tokenize } from '../tokens.ts';
import type { ProseBlock } from '../types.ts';
import { actorsIn, acts, chunks, chunkText } from './actors.ts';
import { addresseesOf, isThat } from './addressees.ts';
import { judge, type Surroundings, type Verdict } from './judge.ts';
import { bodyStart, labelOf } from './label.ts';
import { assignees, formOf } from './lists.ts';
import { leadingSubject } from './subjects.ts';
import { headingAddressee, type Zone } from './zones.ts';

/** Where an addressee may be named besides in the sentence itself. */
export interface Nearby {
  readonly block: ProseBlock;
  readonly leadIn: readonly Sentence[];
  readonly zone: Zone;
  /** Who was named in the sentences before, in the same block. */
  readonly previous: () => readonly string[];
}

/**
 * Who should act: by the sentence's own words, the name before its colon, the sentence before (for
 * "it should also …"), the lead-in of its list, or a heading.
 */
export function whom(
  sentence: Sentence,
  verdict: Verdict | null,
  { block, leadIn, zone, previous }: Nearby,
  around: Surroundings,
): readonly string[] {
  const { lexicon } = around;
  const own = verdict === null ? [] : byItself(sentence, verdict, previous, lexicon);
  if (own.length > 0) return own;
  const wished = byWish(sentence, lexicon);
  if (wished.length > 0) return wished;
  const called = byLabel(sentence, lexicon);
  if (called.length > 0) return called;
  const responsible = byColumn(block, lexicon);
  if (responsible.length > 0) return responsible;
  const last = leadIn.at(-1);
  const announced = block.item === null ? [] : byLeadIn(last, around);
  // A paragraph that announces nothing is about itself, and the heading about all below it.
  const heading = zone.addressee === null ? [] : [zone.addressee];
  const named = announces(last) ? [announced, heading] : [heading, announced];
  for (const names of named) if (names.length > 0) return names;
  return block.item === null ? [] : namedAbove(block, lexicon);
}

/** "That the state spend …", "que l'État consacre …": an item that goes on from "we demand:". */
function byWish({ tokens }: Sentence, lexicon: Lexicon): readonly string[] {
  const start = bodyStart(tokens);
  const wish = tokens[start] !== undefined && isThat(tokens, start, lexicon);
  return wish ? leadingSubject(tokens, start + 1, lexicon) : [];
}

function byItself(
  sentence: Sentence,
  { cue }: Verdict,
  previous: () => readonly string[],
  lexicon: Lexicon,
): readonly string[] {
  const own = addresseesOf(sentence, cue, lexicon);
  if (own.length > 0) return own;
  const subject = sentence.tokens.slice(Math.max(0, cue.from - 3), cue.from);
  if (!subject.some(({ lower }) => lexicon.pronouns.has(lower))) return own;
  const before = actorsIn(sentence.tokens.slice(0, cue.from), lexicon, false).slice(-1);
  return before.length > 0 ? before : previous();
}

/**
 * "Harbour board: publish the dues.", "To the parliament: …", "Recommendation 3 (to the harbour
 * board): …", and a name in brackets at the end: "Publish the dues (Harbour board)."
 */
function byLabel({ tokens, text }: Sentence, lexicon: Lexicon): readonly string[] {
  const end = labelOf(tokens) || addressed(tokens, lexicon);
  const label = tokens.slice(0, end);
  const bracket = inBrackets(end > 0 ? label : tokens.slice(-LAST_BRACKET), lexicon);
  if (bracket.length > 0) return bracket;
  if (end === 0) return assignees(tokens.slice(bodyStart(tokens)), lexicon);
  const start = tokens[0]!.start;
  const titled = headingAddressee(text.slice(0, tokens[end - 1]!.end - start), lexicon);
  if (titled !== null) return [titled];
  const named = phraseAt(lexicon.labels, tokens, 0) !== null;
  const assigned = assignees(tokens.slice(end + 1), lexicon, named);
  if (assigned.length > 0) return assigned;
  return formOf(label, lexicon) === 'command' ? [] : actorsIn(label, lexicon, false);
}

const LONGEST_ADDRESS = 9;

/** "Al Gobierno Nacional, declarar …": where the comma is; 0 without one. */
function addressed(tokens: readonly Token[], lexicon: Lexicon): number {
  if (phraseAt(lexicon.toHeading, tokens, 0) === null || !lexicon.headFirst) return 0;
  const comma = tokens.findIndex(({ text }) => text === ',');
  return comma > 1 && comma <= LONGEST_ADDRESS ? comma : 0;
}

const LAST_BRACKET = 12;

function inBrackets(tokens: readonly Token[], lexicon: Lexicon): readonly string[] {
  const open = tokens.findLastIndex(({ text }) => text === '(');
  const close = tokens.findIndex(({ text }, at) => at > open && text === ')');
  if (open < 0 || close < open + 2 || close < tokens.length - 3) return [];
  const inside = tokens.slice(open + 1, close);
  const titled = headingAddressee(chunkText({ tokens: inside }), lexicon);
  if (titled !== null) return [titled];
  const all = chunks(inside, lexicon);
  const only = all.length > 0 && all.every((chunk) => !chunk.governed && acts(chunk, lexicon));
  return only && all[0]!.from <= 2 ? all.map(chunkText) : [];
}

/** The only actor that the heading of a list names: "Assisting the member states". */
function namedAbove({ headings }: ProseBlock, lexicon: Lexicon): readonly string[] {
  const title = headings.length > 1 ? headings.at(-1) : undefined;
  if (title === undefined) return [];
  const named = chunks(tokenize(title.text), lexicon).filter(
    ({ tokens }) => findPhrases(lexicon.actors, tokens).length > 0,
  );
  return named.length === 1 && acts(named[0]!, lexicon) ? [chunkText(named[0]!)] : [];
}

/** The cell of the row under "Responsible". */
function byColumn({ cell }: ProseBlock, lexicon: Lexicon): readonly string[] {
  const beside = cell?.beside.find(
    ({ column }) => phraseAt(lexicon.responsible, tokenize(column), 0) !== null,
  );
  return beside === undefined || beside.text === '' ? [] : [beside.text];
}

const announces = (last: Sentence | undefined): boolean => /[:,]$/.test(last?.text ?? '');

function byLeadIn(last: Sentence | undefined, around: Surroundings): readonly string[] {
  const verdict = last === undefined ? null : judge(last, around);
  return last && verdict ? addresseesOf(last, verdict.cue, around.lexicon) : [];
}
