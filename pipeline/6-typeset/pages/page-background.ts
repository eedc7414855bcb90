import { rectangle } from '../display/paths.ts';
import type { PageStyle } from '../style/types.ts';
import type { DisplayItem } from '../types.ts';

/** The background of the page box covers the whole sheet: CSS Paged Media 3, section 3.3. */
export function pageBackground({ width, height, style }: PageStyle): DisplayItem[] {
  if (style.backgroundColor.alpha === 0) return [];
  return [
    {
      type: 'path',
      path: rectangle(0, 0, width, height),
      fill: style.backgroundColor,
      fillRule: 'nonzero',
      stroke: null,
      tag: { type: 'artifact', kind: 'Background', subtype: null },
    },
  ];
}
