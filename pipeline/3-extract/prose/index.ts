import { Memo } from '../../memo.ts';
import { findAbbreviations } from './abbreviations.ts';
import { setApart } from './boilerplate.ts';
import { datelineOf } from './dateline.ts';
import { findEvents } from './events.ts';
import { findFigures } from './figures/index.ts';
import { properNames } from './proper.ts';
import { type KnownSentences, knownSentences, type Reading, readLanguage } from './reading.ts';
import { findRecommendations } from './recommendations/index.ts';
import type { ProseBlock, ProseFinds, ProseOptions } from './types.ts';

/**
 * Everything that is found in running text: who should do what, the numbers that a reader would
 * quote, dated events, abbreviations. What is no part of the text (addresses, cookie lines, page
 * footers) is reported apart and searched for nothing.
 */
export function findInProse(
  blocks: readonly ProseBlock[],
  given: ProseOptions,
  known: KnownSentences = new Memo(),
): ProseFinds {
  const lexicon = readLanguage(blocks, given);
  const options = { ...given, date: given.date ?? datelineOf(blocks, lexicon) };
  const all = blocks.map((block, index) =>
    knownSentences(block, index, lexicon, options.date, known),
  );
  const { found, rest } = setApart(blocks, all, lexicon);
  const named = { ...lexicon, proper: properNames(rest) };
  const reading: Reading = { blocks, options, lexicon: named, sentences: rest };
  return {
    lang: lexicon.code,
    recommendations: findRecommendations(reading),
    keyFigures: findFigures(reading),
    events: findEvents(reading),
    abbreviations: findAbbreviations(reading),
    boilerplate: found,
  };
}
