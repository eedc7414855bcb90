import type { Element } from '../dom/types.ts';
import { parseAbsoluteLength } from './attributes/length.ts';
import { parseViewBox } from './attributes/viewbox.ts';
import { unitsPerPt } from './types.ts';

/** What a drawing says about its size: SVG 2, 8.12. */
export interface IntrinsicSize {
  /** pt; null where it is not given or relative. */
  readonly width: number | null;
  readonly height: number | null;
  /** Width by height. */
  readonly ratio: number | null;
}

export function intrinsicSize(svg: Element): IntrinsicSize {
  const width = size(svg.attributes.get('width'));
  const height = size(svg.attributes.get('height'));
  if (width !== null && height !== null) return { width, height, ratio: width / height };
  const box = parseViewBox(svg.attributes.get('viewBox'));
  return { width, height, ratio: box === null ? null : box.width / box.height };
}

function size(text: string | undefined): number | null {
  const length = parseAbsoluteLength(text);
  return length === null || !(length > 0) ? null : length / unitsPerPt;
}
