import type { ComputedStyle } from '../style/types.ts';

/** Inherited properties that matter to drawings. */
const inherited = [
  'color',
  'direction',
  'dominantBaseline',
  'fill',
  'fillOpacity',
  'fillRule',
  'fontFamily',
  'fontFeatures',
  'fontSize',
  'fontStyle',
  'fontWeight',
  'letterSpacing',
  'stroke',
  'strokeDasharray',
  'strokeDashoffset',
  'strokeLinecap',
  'strokeLinejoin',
  'strokeMiterlimit',
  'strokeOpacity',
  'strokeWidth',
  'textAnchor',
  'visibility',
  'wordSpacing',
] as const satisfies readonly (keyof ComputedStyle)[];

/**
 * The style of an element in a copy that `<use>` makes (SVG 2, 5.5): the cascade knows only the
 * original's parent, so a value that equals that parent's counts as inherited and is taken from
 * the copy's parent instead.
 */
export function adopt(
  style: ComputedStyle,
  originalParent: ComputedStyle,
  parent: ComputedStyle,
): ComputedStyle {
  if (originalParent === parent) return style;
  const adopted: Partial<Record<keyof ComputedStyle, unknown>> = {};
  for (const name of inherited) {
    if (same(style[name], originalParent[name])) adopted[name] = parent[name];
  }
  return { ...style, ...adopted } as ComputedStyle;
}

function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  return typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b);
}
