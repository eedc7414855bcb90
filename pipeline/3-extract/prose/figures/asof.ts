import { findDates } from '../dates.ts';
import { phraseAt } from '../phrases.ts';
import type { Reading, Sentence } from '../reading.ts';

/** The date at which the sentence says its numbers hold, ISO 8601, or null. */
export function asOfIn({ tokens }: Sentence, { lexicon, options }: Reading): string | null {
  const dates = findDates(tokens, lexicon, options.date).filter(({ iso }) => !iso.startsWith('--'));
  for (const { from, iso } of dates)
    for (let at = Math.max(0, from - 4); at < from; at++) {
      const cue = phraseAt(lexicon.asOf, tokens, at);
      if (cue !== null && cue.to === from) return iso;
    }
  return dates.length === 1 ? dates[0]!.iso : null;
}
