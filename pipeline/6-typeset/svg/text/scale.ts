import type { GlyphRun } from '../../types.ts';

export function scaleRun(run: GlyphRun, scale: number): GlyphRun {
  if (Math.abs(scale - 1) < 1e-9) return run;
  return {
    ...run,
    size: run.size * scale,
    advances: run.advances.map((advance) => advance * scale),
    offsets: run.offsets?.map(({ x, y }) => ({ x: x * scale, y: y * scale })) ?? null,
    width: run.width * scale,
  };
}
