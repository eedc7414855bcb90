import { detectLanguage, lexiconFor } from '../prose/language.ts';
import type { Lexicon } from '../prose/lexicon.ts';
import { readSentences } from '../prose/reading.ts';
import { dueIn } from '../prose/recommendations/due.ts';

/** Reads when a recommendation is to be carried out from its own words. */
export type Deadlines = (text: string) => string | null;

/**
 * `texts` tell the language where the pack's is English, which is also what a pack has that names
 * none. `today` is the pack's date. A deadline is an ISO 8601 date where it is one, else as written.
 */
export function deadlines(tag: string, texts: readonly string[], today: string | null): Deadlines {
  if (texts.length === 0) return () => null;
  const told = /^en(?:-|$)/i.test(tag) ? null : lexiconFor(tag);
  const lexicon = told ?? detectLanguage(texts);
  return (text) => deadlineIn(text, lexicon, today);
}

function deadlineIn(text: string, lexicon: Lexicon, today: string | null): string | null {
  for (const sentence of readSentences({ text }, 0, lexicon, today)) {
    const due = dueIn(sentence, text, lexicon);
    if (due !== null) return due.date ?? due.text;
  }
  return null;
}
