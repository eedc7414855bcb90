import { placeOf, type Reading } from './reading.ts';
import type { FoundEvent } from './types.ts';

const FEWEST_WORDS = 4;

/** Sentences that say what happened on a date. A bare day and month takes the document's year. */
export function findEvents(reading: Reading): FoundEvent[] {
  const { blocks, sentences, options } = reading;
  return sentences.flatMap((list, block) =>
    blocks[block]!.kind === 'heading'
      ? []
      : list.flatMap((sentence) => {
          const words = sentence.tokens.filter(({ type }) => type === 'word');
          if (words.length < FEWEST_WORDS) return [];
          return sentence.dates.flatMap(({ from, to, iso }) => {
            const date = resolved(iso, options.date);
            if (date === null) return [];
            const start = sentence.tokens[from]!.start;
            const end = sentence.tokens[to - 1]!.end;
            const dateText = blocks[block]!.text.slice(start, end).replace(/\s+/g, ' ');
            return [
              { date, dateText, text: sentence.text, place: placeOf(reading, block, start, end) },
            ];
          });
        }),
  );
}

function resolved(iso: string, today: string | null): string | null {
  if (!iso.startsWith('--')) return iso;
  return today === null ? null : today.slice(0, 4) + iso.slice(1);
}
