import { type Lexicon, lexicons } from './lexicon.ts';
import { tokenize } from './tokens.ts';

const SAMPLE = 20_000;

/** The lexicon for a BCP 47 tag, or null where we have none for it. */
export function lexiconFor(lang: string | null): Lexicon | null {
  const primary = lang?.toLowerCase().split(/[-_]/)[0];
  return lexicons.find(({ code }) => code === primary) ?? null;
}

/**
 * The language of a text by its share of each language's function words. A word that several
 * languages share counts for all of them, so what tells is the words of one alone.
 */
export function detectLanguage(texts: Iterable<string>): Lexicon {
  const scores = lexicons.map(() => 0);
  let seen = 0;
  for (const text of texts) {
    for (const { type, lower } of tokenize(text.slice(0, SAMPLE)))
      if (type === 'word')
        lexicons.forEach(({ functionWords }, index) => {
          if (functionWords.has(lower)) scores[index]! += 1;
        });
    seen += text.length;
    if (seen > SAMPLE) break;
  }
  return lexicons[scores.indexOf(Math.max(...scores))]!;
}
