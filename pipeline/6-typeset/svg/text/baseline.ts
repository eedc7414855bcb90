import type { GlyphRun } from '../../types.ts';

type Metric = (face: GlyphRun['face']) => number;

/**
 * How far above the alphabetic baseline the dominant one is, in font units (CSS Inline 3, 5.1).
 * Faces seldom name their hanging and mathematical baselines: these are the usual guesses.
 */
const baselines: Readonly<Record<string, Metric>> = {
  middle: ({ xHeight }) => xHeight / 2,
  central: ({ ascent, descent }) => (ascent + descent) / 2,
  hanging: ({ ascent }) => 0.8 * ascent,
  mathematical: ({ ascent }) => 0.5 * ascent,
  'text-before-edge': ({ ascent }) => ascent,
  'text-top': ({ ascent }) => ascent,
  'text-after-edge': ({ descent }) => descent,
  'text-bottom': ({ descent }) => descent,
  ideographic: ({ descent }) => descent,
};

/** In pt; what text has to go down so that the dominant baseline lies where it was asked to. */
export function baselineShift(name: string, run: GlyphRun | undefined): number {
  const metric = Object.hasOwn(baselines, name) ? baselines[name] : undefined;
  if (metric === undefined || run === undefined) return 0;
  return (metric(run.face) * run.size) / run.face.unitsPerEm;
}
