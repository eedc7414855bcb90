import { resolve } from '../layout/sizes.ts';
import type { Fragment } from '../layout/types.ts';
import type { ComputedStyle } from '../style/types.ts';
import type { ArtifactTag, PathItem } from '../types.ts';
import { type Radii, rectangle, rounded } from './paths.ts';

const background: ArtifactTag = { type: 'artifact', kind: 'Background', subtype: null };

/** The background colour over the border box: CSS Backgrounds 3, section 2. Cells carry that of rows. */
export function backgroundItems(
  { box: { style, type }, width, height }: Fragment,
  x: number,
  y: number,
): PathItem[] {
  if (type === 'rows') return [];
  if (style.backgroundColor.alpha === 0 || width <= 0 || height <= 0) return [];
  const radii = radiiOf(style, width);
  const path = hasRadius(radii)
    ? rounded(x, y, width, height, radii)
    : rectangle(x, y, width, height);
  return [
    {
      type: 'path',
      path,
      fill: style.backgroundColor,
      fillRule: 'nonzero',
      stroke: null,
      tag: background,
    },
  ];
}

export function radiiOf(style: ComputedStyle, width: number): Radii {
  return {
    topLeft: resolve(style.borderTopLeftRadius, width),
    topRight: resolve(style.borderTopRightRadius, width),
    bottomRight: resolve(style.borderBottomRightRadius, width),
    bottomLeft: resolve(style.borderBottomLeftRadius, width),
  };
}

export function hasRadius(radii: Radii): boolean {
  return radii.topLeft + radii.topRight + radii.bottomRight + radii.bottomLeft > 0;
}
