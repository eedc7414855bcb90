import type { Face, Fonts } from '../fonts/types.ts';
import { resolvePercentage } from '../style/percentage.ts';
import type { ComputedStyle, LengthPercentage, LengthPercentageAuto } from '../style/types.ts';
import type { AtomicItem } from './model.ts';
import type { InlineBox } from './types.ts';

/**
 * An inline box, the block's root inline box, or an atomic, as CSS 2.2 section 10.8 measures it.
 * Lengths are pt, upwards positive, and count from the frame's own baseline.
 */
export interface Frame {
  readonly parent: Frame | null;
  /** Null for the root, for atomics and for text whose style is not its box's. */
  readonly box: InlineBox | null;
  readonly style: ComputedStyle;
  /** The content area: font ascent and descent, both positive. */
  readonly ascent: number;
  readonly descent: number;
  /** The line-height box: what the frame adds to the line. */
  readonly over: number;
  readonly under: number;
  readonly xHeight: number;
  /** Nearest frame whose height is aligned with the line (`top`, `bottom`), or the root. */
  readonly base: Frame | null;
  /** Baseline over the baseline of `base`. */
  readonly shift: number;
  readonly align: 'baseline' | 'top' | 'bottom';
  /** How far it is drawn from where it stands: `position: relative`. Null for not at all. */
  readonly moved: Move | null;
}

/** To the right and up; pt. */
export interface Move {
  readonly x: number;
  readonly y: number;
}

type Measures = Pick<Frame, 'ascent' | 'descent' | 'over' | 'under' | 'xHeight'>;

export function rootFrame(style: ComputedStyle, fonts: Fonts, lang: string): Frame {
  return {
    parent: null,
    box: null,
    style,
    ...measureFont(style, fonts.shaper(style, lang, false).face),
    base: null,
    shift: 0,
    align: 'baseline',
    moved: null,
  };
}

export function boxFrame(parent: Frame, box: InlineBox, fonts: Fonts, lang: string): Frame {
  const { style } = box;
  const measures = measureFont(style, fonts.shaper(style, lang, false).face);
  return {
    parent,
    box,
    style,
    ...measures,
    ...place(parent, style.verticalAlign, measures, style),
    moved: style.position === 'relative' ? move(style, parent.moved) : parent.moved,
  };
}

/** CSS 2.2, section 9.4.3; percentages are of a height or width that is not known, and count 0. */
function move({ top, right, bottom, left }: ComputedStyle, outer: Move | null): Move {
  const x = left === 'auto' ? -resolve(right, 0) : resolve(left, 0);
  const y = top === 'auto' ? resolve(bottom, 0) : -resolve(top, 0);
  return { x: x + (outer?.x ?? 0), y: y + (outer?.y ?? 0) };
}

/** Text stands on its box's baseline, with its own line height where its style is another. */
export function textFrame(parent: Frame, style: ComputedStyle, fonts: Fonts, lang: string): Frame {
  if (sameHeight(style, parent.style)) return parent;
  const measures = measureFont(style, fonts.shaper(style, lang, false).face);
  const { moved } = parent;
  return {
    parent,
    box: null,
    style,
    ...measures,
    ...place(parent, 'baseline', measures, style),
    moved,
  };
}

export function atomicFrame<A>(parent: Frame, { style, height, depth }: AtomicItem<A>): Frame {
  const measures = { ascent: height, descent: depth, over: height, under: depth, xHeight: 0 };
  return {
    parent,
    box: null,
    style,
    ...measures,
    ...place(parent, style.verticalAlign, measures, style),
    moved: parent.moved,
  };
}

function sameHeight(a: ComputedStyle, b: ComputedStyle): boolean {
  return (
    a === b ||
    (a.fontSize === b.fontSize && a.lineHeight === b.lineHeight && a.fontFamily === b.fontFamily)
  );
}

/** CSS 2.2, section 10.8.1: half of the leading goes over, half under the content area. */
function measureFont(style: ComputedStyle, face: Face | null): Measures {
  const unit = style.fontSize / (face?.unitsPerEm ?? 1000);
  const ascent = (face?.ascent ?? 800) * unit;
  const descent = -(face?.descent ?? -200) * unit;
  const natural = ascent + descent + (face?.lineGap ?? 0) * unit;
  const height = style.lineHeight === 'normal' ? natural : style.lineHeight;
  const leading = height - ascent - descent;
  return {
    ascent,
    descent,
    over: ascent + leading / 2,
    under: descent + leading / 2,
    xHeight: (face?.xHeight ?? 500) * unit,
  };
}

function place(
  parent: Frame,
  align: ComputedStyle['verticalAlign'],
  own: Measures,
  style: ComputedStyle,
): Pick<Frame, 'base' | 'shift' | 'align'> {
  if (align === 'top' || align === 'bottom') return { base: null, shift: 0, align };
  const base = parent.base ?? parent;
  return { base, shift: parent.shift + raise(parent, align, own, style), align: 'baseline' };
}

/** How far `vertical-align` lifts a baseline over its parent's (CSS 2.2, section 10.8.1). */
function raise(
  parent: Frame,
  align: Exclude<ComputedStyle['verticalAlign'], 'top' | 'bottom'>,
  own: Measures,
  style: ComputedStyle,
): number {
  if (align === 'baseline') return 0;
  if (align === 'sub') return -parent.style.fontSize * 0.2;
  if (align === 'super') return parent.style.fontSize / 3;
  if (align === 'middle') return parent.xHeight / 2 - (own.over - own.under) / 2;
  if (align === 'text-top') return parent.ascent - own.over;
  if (align === 'text-bottom') return own.under - parent.descent;
  const height = style.lineHeight === 'normal' ? own.over + own.under : style.lineHeight;
  return resolve(align, height);
}

export function resolve(length: LengthPercentage | LengthPercentageAuto, of: number): number {
  if (length === 'auto') return 0;
  return resolvePercentage(length, of);
}
