import type { ShapedRun, ShapedText } from '../../fonts/types.ts';

/**
 * The glyphs of a part of a text as they stand in the whole; null where they depend on what is cut
 * off and the part must be shaped by itself.
 */
export function sliceShaped(whole: ShapedText, from: number, to: number): ShapedText | null {
  const last = whole.sums.length - 1;
  if ((from > 0 && !whole.safe[from]) || (to < last && !whole.safe[to])) return null;
  const runs = whole.runs
    .filter((run) => run.start < to && run.end > from)
    .map((run) => sliceRun(run, from, to));
  const before = whole.sums[from]!;
  const sums = whole.sums.slice(from, to + 1).map((sum) => sum - before);
  return { ...whole, runs, width: sums[to - from]!, sums, safe: whole.safe.slice(from, to + 1) };
}

function sliceRun(run: ShapedRun, from: number, to: number): ShapedRun {
  const { shaped } = run;
  const inside = shaped.clusters.map((cluster) => cluster >= from && cluster < to);
  const kept = <T>(list: readonly T[]) => list.filter((_, index) => inside[index]);
  const advances = kept(shaped.advances);
  return {
    ...run,
    start: Math.max(run.start, from) - from,
    end: Math.min(run.end, to) - from,
    shaped: {
      glyphs: kept(shaped.glyphs),
      advances,
      offsets: shaped.offsets && kept(shaped.offsets),
      clusters: kept(shaped.clusters).map((cluster) => cluster - from),
      unsafe: kept(shaped.unsafe),
      width: advances.reduce((sum, advance) => sum + advance, 0),
    },
  };
}
