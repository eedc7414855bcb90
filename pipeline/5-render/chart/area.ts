import { curveSpec } from './curve.ts';
import type { Draw } from './types.ts';

/** One series is a line over a tint; several are stacked. */
export const area: Draw = (data, style) =>
  data.series.length > 1
    ? curveSpec(data, style, [{ mark: { type: 'area', opacity: 1 }, stacked: true }])
    : curveSpec(data, style, [
        { mark: { type: 'area', opacity: 0.14 } },
        { mark: { type: 'line', strokeWidth: 1.6, strokeJoin: 'round' } },
      ]);
