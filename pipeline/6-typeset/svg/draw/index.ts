import type { Element } from '../../dom/types.ts';
import type { DisplayItem } from '../../types.ts';
import { applyEffects } from '../effects/index.ts';
import { styleAt } from '../place.ts';
import { drawText } from '../text/index.ts';
import type { Place } from '../types.ts';
import { drawGroup, drawSwitch } from './group.ts';
import { drawImage } from './image.ts';
import { drawShape } from './shape.ts';
import { drawUse } from './use.ts';
import { drawNestedSvg } from './viewport.ts';

type Draw = (element: Element, place: Place) => readonly DisplayItem[];

/** The elements that are set. */
const elements: ReadonlyMap<string, Draw> = new Map<string, Draw>([
  ['a', drawGroup],
  ['circle', drawShape],
  ['ellipse', drawShape],
  ['g', drawGroup],
  ['image', drawImage],
  ['line', drawShape],
  ['path', drawShape],
  ['polygon', drawShape],
  ['polyline', drawShape],
  ['rect', drawShape],
  ['svg', drawNestedSvg],
  ['switch', drawSwitch],
  ['text', drawText],
  ['use', drawUse],
]);

/** Those that draw nothing where they stand: referred to by others, or about the drawing. */
const silent: ReadonlySet<string> = new Set([
  'clipPath',
  'defs',
  'desc',
  'filter',
  'linearGradient',
  'marker',
  'mask',
  'metadata',
  'pattern',
  'radialGradient',
  'stop',
  'style',
  'symbol',
  'title',
  'view',
]);

export function drawElement(element: Element, place: Place): readonly DisplayItem[] {
  const { drawing } = place;
  if (element.namespace !== 'svg' || silent.has(element.name)) return [];
  const draw = elements.get(element.name);
  if (draw === undefined) {
    // Editors keep notes of theirs under names with a prefix.
    if (!element.name.includes(':')) drawing.unsupported(`<${element.name}>`);
    return [];
  }
  if (!drawing.spend()) return [];
  const style = styleAt(element, place);
  if (style.display === 'none') return [];
  return applyEffects(draw(element, place), element, style, place);
}
