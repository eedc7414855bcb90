import bidiModule, { type Bidi } from 'bidi-js';
import type { ComputedStyle } from '../style/types.ts';
import type { Collected } from './model.ts';

/** Characters that run right to left, and the controls that make others do so. */
const rightToLeft =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]|[\ud802-\ud803\ud83a-\ud83b][\udc00-\udfff]/;

/**
 * Cheap to make: its tables are read at the first use. The library is CommonJS that exports the
 * function itself, which its types do not say.
 */
const bidi = (bidiModule as unknown as () => Bidi)();

export interface Levels {
  /** Of the paragraph. */
  readonly base: number;
  /** Embedding level of each code unit; null when all of them are 0. */
  readonly levels: Uint8Array | null;
  /** What stands just outside an edge of an isolate: its level keeps neighbours apart. */
  readonly outside: ReadonlyMap<unknown, number>;
}

const nothing: ReadonlyMap<unknown, number> = new Map();

/** UAX #9 up to rule L1. Text that is all left to right is not even looked at twice. */
export function bidiLevels<A, K>(
  { text, entries, root }: Collected<A, K>,
  direction: 'ltr' | 'rtl',
): Levels {
  const boxes = entries.some((entry) => entry.type === 'open' && embeds(entry.frame.style));
  if (direction === 'ltr' && !boxes && !rightToLeft.test(text))
    return { base: 0, levels: null, outside: nothing };
  const { controlled, origin, outside } = withControls(text, entries);
  const auto = root.style.unicodeBidi === 'plaintext';
  const { levels, paragraphs } = bidi.getEmbeddingLevels(controlled, auto ? 'auto' : direction);
  return {
    base: paragraphs[0]?.level ?? (direction === 'rtl' ? 1 : 0),
    levels: Uint8Array.from(origin, (index) => levels[index]!),
    outside: new Map([...outside].map(([entry, index]) => [entry, levels[index]!])),
  };
}

function embeds({ unicodeBidi }: ComputedStyle): boolean {
  return unicodeBidi !== 'normal';
}

function isolates({ unicodeBidi }: ComputedStyle): boolean {
  return (
    unicodeBidi === 'isolate' || unicodeBidi === 'isolate-override' || unicodeBidi === 'plaintext'
  );
}

/** CSS Writing Modes 3, section 2.2: what an inline box adds at its start and its end. */
function controlsOf({ unicodeBidi, direction }: ComputedStyle): readonly [string, string] {
  const rtl = direction === 'rtl';
  switch (unicodeBidi) {
    case 'normal':
      return ['', ''];
    case 'embed':
      return [rtl ? '\u202b' : '\u202a', '\u202c'];
    case 'isolate':
      return [rtl ? '\u2067' : '\u2066', '\u2069'];
    case 'bidi-override':
      return [rtl ? '\u202e' : '\u202d', '\u202c'];
    case 'isolate-override':
      return [`\u2068${rtl ? '\u202e' : '\u202d'}`, '\u202c\u2069'];
    case 'plaintext':
      return ['\u2068', '\u2069'];
  }
}

/**
 * The text with the boxes' controls in it, where each of its own code units went, and where the
 * outermost control of each edge of an isolate is.
 */
function withControls<A, K>(text: string, entries: Collected<A, K>['entries']) {
  const origin = new Uint32Array(text.length);
  const outside = new Map<unknown, number>();
  const parts: string[] = [];
  let [done, length] = [0, 0];
  const upTo = (end: number) => {
    for (let index = done; index < end; index++) origin[index] = length + index - done;
    parts.push(text.slice(done, end));
    length += end - done;
    done = end;
  };
  for (const entry of entries) {
    if (entry.type !== 'open' && entry.type !== 'close') continue;
    const control = controlsOf(entry.frame.style)[entry.type === 'open' ? 0 : 1];
    if (control === '') continue;
    upTo(entry.start);
    if (isolates(entry.frame.style))
      outside.set(entry, entry.type === 'open' ? length : length + control.length - 1);
    parts.push(control);
    length += control.length;
  }
  upTo(text.length);
  return { controlled: parts.join(''), origin, outside };
}

/** Rule L2 on things of one level each: their indices in visual order, left to right. */
export function visualOrder(levels: readonly number[]): readonly number[] {
  const order = levels.map((_, index) => index);
  const highest = Math.max(0, ...levels);
  for (let level = highest; level >= 1; level--) {
    for (let from = 0; from < order.length; from++) {
      let to = from;
      while (to < order.length && levels[order[to]!]! >= level) to++;
      if (to > from + 1) reverse(order, from, to);
      from = Math.max(from, to - 1);
    }
  }
  return order;
}

function reverse(list: number[], from: number, to: number): void {
  for (let [low, high] = [from, to - 1]; low < high; low++, high--) {
    [list[low], list[high]] = [list[high]!, list[low]!];
  }
}
