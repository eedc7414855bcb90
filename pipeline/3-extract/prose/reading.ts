import type { Memo } from '../../memo.ts';
import { type FoundDate, findDates } from './dates.ts';
import { detectLanguage, lexiconFor } from './language.ts';
import type { CueTag, Lexicon } from './lexicon.ts';
import { findPhrases, type PhraseMatch } from './phrases.ts';
import { sentences } from './sentences.ts';
import { type Token, tokenize } from './tokens.ts';
import type { Place, ProseBlock, ProseOptions } from './types.ts';

/** A text as the finders see it: its blocks, cut into sentences and tokens once for all of them. */
export interface Reading {
  readonly blocks: readonly ProseBlock[];
  readonly options: ProseOptions;
  readonly lexicon: Lexicon;
  /** By block; empty for blocks that are boilerplate. */
  readonly sentences: readonly (readonly Sentence[])[];
}

export interface Sentence {
  readonly block: number;
  /** Its place in the block, from 0. */
  readonly index: number;
  /** With single spaces. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Offsets are the block's. */
  readonly tokens: readonly Token[];
  readonly cues: readonly PhraseMatch<CueTag>[];
  readonly dates: readonly FoundDate[];
}

export function readLanguage(blocks: readonly ProseBlock[], options: ProseOptions): Lexicon {
  return lexiconFor(options.lang) ?? detectLanguage(blocks.map(({ text }) => text));
}

/** Sentences by language, date and text: most of a pack is as it was. */
export type KnownSentences = Memo<string, readonly Sentence[]>;

/** The sentences of a block, read once for each text. */
export function knownSentences(
  block: Pick<ProseBlock, 'text'>,
  index: number,
  lexicon: Lexicon,
  today: string | null,
  known: KnownSentences,
): readonly Sentence[] {
  const key = `${lexicon.code} ${today} ${index} ${block.text}`;
  return known.get(key, () => readSentences(block, index, lexicon, today));
}

export function readSentences(
  { text }: Pick<ProseBlock, 'text'>,
  block: number,
  lexicon: Lexicon,
  today: string | null,
): Sentence[] {
  return sentences(text, lexicon).map(({ start, end }, index) => {
    const tokens = tokenize(text, start, end);
    const cues = findPhrases(lexicon.cues, tokens);
    const dates = findDates(tokens, lexicon, today);
    return {
      block,
      index,
      text: text.slice(start, end).replace(/\s+/g, ' '),
      start,
      end,
      tokens,
      cues,
      dates,
    };
  });
}

export function placeOf(reading: Reading, block: number, start: number, end: number): Place {
  return placeIn(reading.blocks[block]!, block, start, end);
}

/** The place in the source: that of the run it begins in, moved by what lies between. */
export function placeIn(block: ProseBlock, index: number, start: number, end: number): Place {
  const from = position(block, start);
  const to = position(block, end);
  const source = {
    path: from.path,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
  };
  return { block: index, start, end, source };
}

function position({ text, runs }: ProseBlock, offset: number) {
  const run = runs.findLast((candidate) => candidate.offset <= offset) ?? runs[0];
  if (run === undefined) return { path: '', line: 1, column: 1 };
  const between = text.slice(run.offset, offset);
  const breaks = between.split('\n');
  const { path, line, column } = run.source;
  const last = breaks.at(-1)!.length;
  return {
    path,
    line: Math.min(line + breaks.length - 1, Math.max(run.source.endLine, line)),
    column: breaks.length > 1 ? last + 1 : column + last,
  };
}
