import { phraseAt } from '../phrases.ts';
import type { Reading, Sentence } from '../reading.ts';

/** The date at which the sentence says its numbers hold, ISO 8601, or null. */
export function asOfIn({ tokens, dates: all }: Sentence, { lexicon }: Reading): string | null {
  const dates = all.filter(({ iso }) => !iso.startsWith('--'));
  for (const { from, iso } of dates)
    for (let at = Math.max(0, from - 4); at < from; at++) {
      const cue = phraseAt(lexicon.asOf, tokens, at);
      if (cue !== null && cue.to === from) return iso;
    }
  return dates.length === 1 ? dates[0]!.iso : null;
}
