import { findDates } from './dates.ts';
import type { Lexicon } from './lexicon.ts';
import { type Token, tokenize } from './tokens.ts';
import type { ProseBlock } from './types.ts';

const FIRST_BLOCKS = 8;
const LONGEST_LINE = 14;
const LONGEST_OPENING = 200;
const NEAR_START = 8;
const BEFORE_DASH = 5;
const FULL = /^\d{4}-\d\d-\d\d$/;

/**
 * The date that a text bears near its top, ISO 8601: in a line of its own ("Kabul, 14 March 2025"),
 * at the end of its title, or before the dash with which a report opens ("DAKAR, 12 June 2024 –").
 * Null without one, and for several texts at once, which may bear different ones.
 */
export function datelineOf(blocks: readonly ProseBlock[], lexicon: Lexicon): string | null {
  if (pathOf(blocks[0]) !== pathOf(blocks.at(-1))) return null;
  for (const { kind, text, item } of blocks.slice(0, FIRST_BLOCKS)) {
    if (item !== null || (kind !== 'paragraph' && kind !== 'heading')) continue;
    const tokens = tokenize(text.slice(0, LONGEST_OPENING));
    const date = findDates(tokens, lexicon, null).find(({ iso }) => FULL.test(iso));
    if (date === undefined) continue;
    const bears =
      kind === 'heading'
        ? date.to === tokens.length
        : isLine(tokens) || opens(tokens, date.from, date.to);
    if (bears) return date.iso;
  }
  return null;
}

const pathOf = (block: ProseBlock | undefined) => block?.runs[0]?.source.path;

const isLine = (tokens: readonly Token[]): boolean =>
  tokens.filter(({ type }) => type === 'word').length <= LONGEST_LINE &&
  !/^[.!?]$/.test(tokens.at(-1)?.text ?? '');

/** A dash follows, perhaps after the name of an agency in brackets. */
const opens = (tokens: readonly Token[], from: number, to: number): boolean =>
  from <= NEAR_START &&
  tokens.slice(to, to + BEFORE_DASH).some(({ text }) => /^(?:[–—]|-)$/.test(text));
