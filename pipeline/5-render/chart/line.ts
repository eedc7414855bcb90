import { curveSpec } from './curve.ts';
import type { Draw } from './types.ts';

export const line: Draw = (data, style) =>
  curveSpec(data, style, [{ mark: { type: 'line', strokeWidth: 1.6, strokeJoin: 'round' } }]);
