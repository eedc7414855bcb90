import type { Lexicon } from '../lexicon.ts';
import type { Sentence } from '../reading.ts';
import type { ProseBlock } from '../types.ts';
import { actorsIn, addresseesOf } from './addressees.ts';
import { judge, type Surroundings, type Verdict } from './judge.ts';
import { formOf } from './lists.ts';
import type { Zone } from './zones.ts';

/** Where an addressee may be named besides in the sentence itself. */
export interface Nearby {
  readonly block: ProseBlock;
  readonly leadIn: readonly Sentence[];
  readonly zone: Zone;
  /** The addressees of the sentence before, in the same block. */
  readonly previous: readonly string[];
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
  const called = beforeColon(sentence, lexicon);
  if (called.length > 0) return called;
  const announced = block.item === null ? [] : byLeadIn(leadIn.at(-1), around);
  if (announced.length > 0) return announced;
  return zone.addressee === null ? [] : [zone.addressee];
}

function byItself(
  sentence: Sentence,
  { cue }: Verdict,
  previous: readonly string[],
  lexicon: Lexicon,
): readonly string[] {
  const own = addresseesOf(sentence, cue, lexicon);
  if (own.length > 0 || previous.length === 0) return own;
  const subject = sentence.tokens.slice(Math.max(0, cue.from - 3), cue.from);
  return subject.some(({ lower }) => lexicon.pronouns.has(lower)) ? previous : own;
}

const LONGEST_NAME = 8;

/** "Harbour board: publish the dues." */
function beforeColon({ tokens }: Sentence, lexicon: Lexicon): readonly string[] {
  const colon = tokens.findIndex(({ text }) => text === ':');
  if (colon < 1 || colon > LONGEST_NAME) return [];
  const commands = formOf(tokens.slice(colon + 1), lexicon) === 'command';
  return commands && formOf(tokens.slice(0, colon), lexicon) !== 'command'
    ? actorsIn(tokens.slice(0, colon), lexicon)
    : [];
}

function byLeadIn(last: Sentence | undefined, around: Surroundings): readonly string[] {
  const verdict = last === undefined ? null : judge(last, around);
  return last && verdict ? addresseesOf(last, verdict.cue, around.lexicon) : [];
}
