import { byName } from './nodes.ts';
import type { Computed, Context, Specified } from './types.ts';

/** CSS Values 4, section 6.2: pt for each absolute unit. */
export const absoluteUnits: ReadonlyMap<string, number> = byName({
  px: 0.75,
  pt: 1,
  pc: 12,
  in: 72,
  cm: 72 / 2.54,
  mm: 72 / 25.4,
  q: 72 / 101.6,
});

/**
 * Section 6.1: pt for each relative unit. The cascade knows no faces, so that `ex` and `ch` are
 * half an em, as the specification allows where the measure is not to be had.
 */
export const relativeUnits: ReadonlyMap<string, Specified<number>> = byName({
  em: ({ own }: Context) => own.fontSize,
  rem: ({ own, root }: Context) => (root ?? own).fontSize,
  ex: ({ own }: Context) => own.fontSize / 2,
  ch: ({ own }: Context) => own.fontSize / 2,
  lh: ({ own }: Context) => lineHeightOf(own),
  rlh: ({ own, root }: Context) => lineHeightOf(root ?? own),
  vw: ({ page }: Context) => page.width / 100,
  vh: ({ page }: Context) => page.height / 100,
  vmin: ({ page }: Context) => Math.min(page.width, page.height) / 100,
  vmax: ({ page }: Context) => Math.max(page.width, page.height) / 100,
});

/** `normal` as a length, for the units that need one. */
const normalFactor = 1.2;

function lineHeightOf({ leading, fontSize }: Computed): number {
  if (leading === 'normal') return normalFactor * fontSize;
  return typeof leading === 'number' ? leading : leading.factor * fontSize;
}
