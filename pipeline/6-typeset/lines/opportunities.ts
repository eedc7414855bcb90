import LineBreaker from 'linebreak';
import type { ComputedStyle } from '../style/types.ts';
import type { Collected, TextEntry } from './model.ts';
import { wraps } from './white-space.ts';

/**
 * Where a line may end: UAX #14, then what good typography forbids, then what CSS says
 * (CSS Text 3, section 5). Element i is 1 when a line may end before code unit i.
 */
export function breakOpportunities<A, K>({ text, entries }: Collected<A, K>): Uint8Array {
  const allowed = new Uint8Array(text.length + 1);
  const breaker = new LineBreaker(text);
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) allowed[next.position] = 1;
  allowed[text.length] = 0;
  forbidUgly(text, allowed);
  keepTogether(text, allowed);
  allowInAddresses(text, allowed);
  let previous: TextEntry | null = null;
  for (const entry of entries) {
    if (entry.type === 'leader') allowed[entry.start] = allowed[entry.start + 1] = 0;
    if (entry.type !== 'text') continue;
    applyWordBreak(text, entry, allowed);
    if (!wraps(entry.style)) forbidWithin(entry, previous, allowed);
    previous = entry;
  }
  return allowed;
}

/**
 * Breaks that UAX #14 allows and an editor would not: before a dash, between the figures of a
 * range, after a hyphen that begins a word or leaves one letter alone.
 */
function forbidUgly(text: string, allowed: Uint8Array): void {
  for (const { 0: dash, index } of text.matchAll(/[-\u2010\u2013\u2014]/g)) {
    const before = text.slice(Math.max(0, index - 2), index);
    const after = text.slice(index + 1, index + 3);
    if (dash === '\u2014' ? /\S$/.test(before) || /^\s/.test(after) : /^\s/.test(after))
      allowed[index] = 0;
    if (/\d$/.test(before) && /^\d/.test(after)) allowed[index + 1] = 0;
    const hyphen = dash === '-' || dash === '\u2010';
    if (hyphen && !(twoLetters.test(before) && twoLetters.test(after)) && /^\S/.test(after))
      allowed[index + 1] = 0;
  }
}

/**
 * What belongs together although its author typed plain spaces: the groups of a figure (30 546), a
 * figure and its sign (12 %), guillemets and what they hold.
 */
function keepTogether(text: string, allowed: Uint8Array): void {
  for (const { 0: whole, index } of text.matchAll(joined))
    for (const space of whole.matchAll(spaces)) allowed[index + space.index + 1] = 0;
}

const joined =
  /(?<!\d)\d{1,3}(?:[ \u2009]\d{3})+(?!\d)(?:[ \u2009](?=[%‰€£¥$]))?|\d[ \u2009](?=[%‰€£¥$])|«[ \u2009]|[ \u2009]»/g;
const spaces = /[ \u2009]/g;

const twoLetters = /^[\p{L}\p{M}\p{N}]{2}$/u;

const address = /(?:[a-z][a-z0-9+.-]*:\/\/|www\.|[\w.+-]+@)\S+/gi;
const breakAfter = /[/?&=.\-_#,;]+(?=[^/?&=.\-_#,;\s]{2})/g;

/** Addresses break after their punctuation, without a hyphen. */
function allowInAddresses(text: string, allowed: Uint8Array): void {
  if (!text.includes('/') && !text.includes('@') && !text.includes('www.')) return;
  for (const { 0: whole, index } of text.matchAll(address)) {
    for (const mark of whole.matchAll(breakAfter))
      if (mark.index > 0) allowed[index + mark.index + mark[0].length] = 1;
  }
}

function applyWordBreak(text: string, { start, end, style }: TextEntry, allowed: Uint8Array): void {
  if (style.wordBreak === 'normal') return;
  const own = text.slice(start, end);
  for (const { index } of own.matchAll(pairs[style.wordBreak]))
    allowed[start + index] = style.wordBreak === 'break-all' ? 1 : 0;
}

/** Positions between two letters or figures, before each of them. */
const pairs: Readonly<Record<Exclude<ComputedStyle['wordBreak'], 'normal'>, RegExp>> = {
  'break-all': /(?<=[\p{L}\p{N}\p{M}])(?=[\p{L}\p{N}])/gu,
  'keep-all': /(?<=[\p{L}\p{N}\p{M}])(?=[\p{L}\p{N}])/gu,
};

/** A break between two texts that do not wrap is forbidden as well as the ones inside them. */
function forbidWithin(entry: TextEntry, previous: TextEntry | null, allowed: Uint8Array): void {
  const joined = previous !== null && previous.end === entry.start && !wraps(previous.style);
  allowed.fill(0, joined ? entry.start : entry.start + 1, entry.end);
}
