import type { Lexicon } from '../lexicon.ts';
import { phraseAt } from '../phrases.ts';
import type { Sentence } from '../reading.ts';
import type { Token } from '../tokens.ts';

export interface Due {
  readonly text: string;
  /** ISO 8601, null for a span ("within six months"). */
  readonly date: string | null;
}

const NEAR = 3;

/** The deadline that a sentence states: "by 31 March 2026", "within six months". */
export function dueIn({ tokens, dates }: Sentence, source: string, lexicon: Lexicon): Due | null {
  for (let at = 0; at < tokens.length; at++) {
    const cue = phraseAt(lexicon.deadline, tokens, at);
    if (cue === null) continue;
    const date = dates.find(({ from }) => from >= cue.to - 1 && from <= cue.to + NEAR && from > at);
    if (date)
      return {
        text: between(tokens, Math.min(cue.to, date.from), date.to, source),
        date: date.iso.startsWith('--') ? null : date.iso,
      };
    const bare = yearAt(tokens, cue.to);
    if (bare) return { text: bare, date: bare };
    const span = durationAt(tokens, cue.to, lexicon);
    if (span !== null) return { text: between(tokens, at, span, source), date: null };
  }
  return null;
}

function yearAt(tokens: readonly Token[], at: number): string | null {
  const year = tokens[at]?.lower ?? '';
  return /^20\d\d$/.test(year) ? year : null;
}

function durationAt(tokens: readonly Token[], at: number, lexicon: Lexicon): number | null {
  const number = tokens[at];
  const counts = number?.type === 'number' || lexicon.numbers.has(number?.lower ?? '');
  if (!counts) return null;
  const unit = tokens.findIndex(
    ({ lower }, index) => index > at && index <= at + 2 && lexicon.durations.has(lower),
  );
  return unit < 0 ? null : unit + 1;
}

function between(tokens: readonly Token[], from: number, to: number, source: string): string {
  return source.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ');
}
