import type { Diagnostic } from '../../../diagnostic.ts';
import type { FlowItem, LinesBox } from '../../boxes/types.ts';
import { layoutLines } from '../../lines/index.ts';
import type { LineStart } from '../../lines/types.ts';
import { lineKey, noteNumbers, resolveItems, type TextLine } from '../broken-lines.ts';
import type { Context } from '../context.ts';
import { withWordsCut } from '../cut-words.ts';
import { recall } from '../recall.ts';
import { bandAt, nextEnd } from './bands.ts';
import type { Floats, LineSpot } from './types.ts';

export interface LinesBeside {
  readonly lines: readonly TextLine[];
  readonly spots: readonly LineSpot[];
}

/** How often lines are broken anew, because their heights turned out to be others. */
const ATTEMPTS = 6;

/** Lines do not go into a slit narrower than so many ems, nor than the word that comes there. */
const LEAST_EMS = 3;

/**
 * Lines beside floats: CSS 2.2, section 9.5. How wide a line is depends on how high those before it
 * are, which is known when they are set: they are broken anew until they stand where they were
 * thought to. `floats` are in the coordinates of the content box.
 */
export function linesBeside(
  box: LinesBox,
  width: number,
  start: LineStart | null,
  floats: Floats,
  context: Context,
): LinesBeside {
  const areas = floats.areas.map((area) => Object.values(area).join(' '));
  const key = `${lineKey(box, width, start, context)}|${areas.join('|')}`;
  const setItems = (items: readonly FlowItem[], own: number) =>
    settle({ ...box, items }, own, start, floats, context);
  const { lines, spots = [] } = recall(context.memo.lines, box, `beside ${key}`, context, () => {
    const set = withWordsCut(box, width, setItems, context);
    return { lines: set.lines, spots: set.spots };
  });
  noteNumbers(box, context);
  return { lines, spots };
}

function settle(
  box: LinesBox,
  width: number,
  start: LineStart | null,
  floats: Floats,
  context: Context,
): LinesBeside & { readonly diagnostics: readonly Diagnostic[] } {
  const items = resolveItems(box.items, width, context);
  const least = Math.min(width, LEAST_EMS * box.style.fontSize);
  const guess = new Guess(floats, width, box, least);
  const offset = start ? 1 : 0;
  const measure = (index: number) => {
    const { left, right } = guess.spot(Math.max(index - offset, 0));
    return { x: 0, width: right - left };
  };
  const options = { style: box.style, lang: box.lang, uniform: false, measure, from: start };
  for (let attempt = 1; ; attempt++) {
    const { lines, diagnostics } = layoutLines(items, options, context.fonts);
    const better = guess.improved(lines);
    if (better && attempt < ATTEMPTS) continue;
    return { lines, spots: guess.standing(lines), diagnostics };
  }
}

/** What is thought of the lines: how high they are, and how much room each needs. */
class Guess {
  private readonly heights: number[] = [];
  private readonly needs: number[] = [];
  private spots: LineSpot[] = [];
  /** Those that the lines were set for. */
  private used: readonly LineSpot[] = [];
  private readonly floats: Floats;
  private readonly width: number;
  private readonly usual: number;
  private readonly least: number;

  constructor(floats: Floats, width: number, { style }: LinesBox, least: number) {
    this.floats = floats;
    this.width = width;
    this.usual = style.lineHeight === 'normal' ? style.fontSize * 1.2 : style.lineHeight;
    this.least = least;
  }

  /** Below the line before, and lower where floats leave less room than it needs. */
  spot(index: number): LineSpot {
    for (let at = this.spots.length; at <= index; at++) {
      const above = this.spots[at - 1];
      const y = above ? above.y + this.height(at - 1) : 0;
      this.spots.push(this.below(y, this.height(at), this.needs[at] ?? this.least));
    }
    return this.spots[index]!;
  }

  /** Takes over what the lines turned out to be; false when that is what was thought. */
  improved(lines: readonly TextLine[]): boolean {
    let changed = false;
    lines.forEach(({ height, overflow }, index) => {
      const { left, right } = this.spot(index);
      const shortened = right - left < this.width;
      if (Math.abs(height - this.height(index)) > 0.01) {
        this.heights[index] = height;
        changed = true;
      }
      if (shortened && overflow > 0.01) {
        this.needs[index] = right - left + overflow;
        changed = true;
      }
    });
    this.used = this.spots;
    if (changed) this.spots = [];
    return changed;
  }

  /** Lines as they are: what does not fit beside a float after all stands below it. */
  standing(lines: readonly TextLine[]): readonly LineSpot[] {
    let end = 0;
    return lines.map((line, index) => {
      const thought = this.used[index]!;
      const from = Math.max(thought.y, end);
      const need = Math.max(this.needs[index] ?? 0, thought.right - thought.left);
      const spot = this.below(from, line.height, Math.min(need, this.width));
      end = spot.y + line.height;
      return { ...spot, right: Math.max(spot.right, spot.left) };
    });
  }

  private height(index: number): number {
    return this.heights[index] ?? this.usual;
  }

  private below(from: number, height: number, need: number): LineSpot {
    const block = { left: 0, right: this.width };
    for (let y = from; ; ) {
      const band = bandAt(this.floats, y, y + height, block);
      if (band.right - band.left >= need - 0.01) return { ...band, y };
      const next = nextEnd(this.floats, y);
      if (next === null) return { ...band, y };
      y = next;
    }
  }
}
