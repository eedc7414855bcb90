import { resolve } from '../layout/sizes.ts';
import type { Fragment } from '../layout/types.ts';
import type { BorderStyle, ComputedStyle } from '../style/types.ts';
import type { ArtifactTag, Color, Path, PathItem, Stroke } from '../types.ts';
import { hasRadius, radiiOf } from './background.ts';
import { rectangle, rounded } from './paths.ts';

const layout: ArtifactTag = { type: 'artifact', kind: 'Layout', subtype: null };

interface Side {
  readonly width: number;
  readonly style: BorderStyle;
  readonly color: Color;
}

/**
 * Borders: CSS Backgrounds 3, section 4. A box that is broken has no border at the break unless
 * `box-decoration-break: clone`. Each side is a rectangle: corners are not mitred.
 */
export function borderItems(fragment: Fragment, x: number, y: number): PathItem[] {
  const { box, width, height } = fragment;
  const { style } = box;
  if (box.type === 'rows') return [];
  if (box.type === 'table' && style.borderCollapse === 'collapse') return [];
  const sides = sidesOf(style, fragment);
  if (sides.every(({ width: w }) => w === 0)) return [];
  if (hasRadius(radiiOf(style, width)) && isUniform(sides))
    return [roundBorder(fragment, sides[0]!, x, y)];

  const [top, right, bottom, left] = limitedTo(style, sides as [Side, Side, Side, Side]);
  const { from, length } = stretchAcross(style, width);
  return [
    sideItem(top, x + from, y, length, top.width, true),
    sideItem(bottom, x + from, y + height - bottom.width, length, bottom.width, true),
    sideItem(left, x, y + top.width, left.width, height - top.width - bottom.width, false),
    sideItem(
      right,
      x + width - right.width,
      y + top.width,
      right.width,
      height - top.width - bottom.width,
      false,
    ),
  ].flat();
}

type Sides = readonly [top: Side, right: Side, bottom: Side, left: Side];

/** CSS Borders 4, section 5.1: of the sides that run up and down, the one named is drawn. */
function limitedTo({ borderLimit }: ComputedStyle, [top, right, bottom, left]: Sides): Sides {
  if (borderLimit === 'all') return [top, right, bottom, left];
  const none = { ...top, width: 0 };
  return borderLimit.side === 'left' ? [top, none, bottom, left] : [top, right, bottom, none];
}

/** The part of the upper and lower border that is drawn. */
function stretchAcross({ borderLimit }: ComputedStyle, width: number) {
  if (borderLimit === 'all') return { from: 0, length: width };
  const length = Math.min(resolve(borderLimit.length, width), width);
  return { from: borderLimit.side === 'left' ? 0 : width - length, length };
}

function sidesOf(style: ComputedStyle, { first, last }: Fragment): Side[] {
  const clone = style.boxDecorationBreak === 'clone';
  const none: Side = { width: 0, style: 'none', color: style.borderTopColor };
  return [
    first || clone
      ? { width: style.borderTopWidth, style: style.borderTopStyle, color: style.borderTopColor }
      : none,
    { width: style.borderRightWidth, style: style.borderRightStyle, color: style.borderRightColor },
    last || clone
      ? {
          width: style.borderBottomWidth,
          style: style.borderBottomStyle,
          color: style.borderBottomColor,
        }
      : none,
    { width: style.borderLeftWidth, style: style.borderLeftStyle, color: style.borderLeftColor },
  ];
}

function isUniform(sides: readonly Side[]): boolean {
  const [first] = sides;
  return sides.every(
    ({ width, style }) => width === first?.width && style === first.style && style === 'solid',
  );
}

function roundBorder({ box, width, height }: Fragment, side: Side, x: number, y: number): PathItem {
  const half = side.width / 2;
  const path = rounded(
    x + half,
    y + half,
    width - side.width,
    height - side.width,
    radiiOf(box.style, width),
  );
  return strokeItem(path, side.color, side.width, []);
}

export function sideItem(
  side: Side,
  x: number,
  y: number,
  width: number,
  height: number,
  across: boolean,
): PathItem[] {
  if (
    side.width <= 0 ||
    side.style === 'none' ||
    side.color.alpha === 0 ||
    width <= 0 ||
    height <= 0
  )
    return [];
  if (side.style === 'dashed' || side.style === 'dotted')
    return [dashItem(side, x, y, width, height, across)];
  if (side.style === 'double') return doubleItems(side, x, y, width, height, across);
  return [fillItem(rectangle(x, y, width, height), side.color)];
}

function dashItem(
  side: Side,
  x: number,
  y: number,
  width: number,
  height: number,
  across: boolean,
): PathItem {
  const path: Path = across
    ? [
        ['M', x, y + height / 2],
        ['L', x + width, y + height / 2],
      ]
    : [
        ['M', x + width / 2, y],
        ['L', x + width / 2, y + height],
      ];
  const length = side.style === 'dotted' ? [0, side.width * 2] : [side.width * 3, side.width * 2];
  return strokeItem(
    path,
    side.color,
    side.width,
    length,
    side.style === 'dotted' ? 'round' : 'butt',
  );
}

function doubleItems(
  side: Side,
  x: number,
  y: number,
  width: number,
  height: number,
  across: boolean,
): PathItem[] {
  const third = side.width / 3;
  const lines = across
    ? [rectangle(x, y, width, third), rectangle(x, y + height - third, width, third)]
    : [rectangle(x, y, third, height), rectangle(x + width - third, y, third, height)];
  return lines.map((path) => fillItem(path, side.color));
}

function fillItem(path: Path, color: Color): PathItem {
  return { type: 'path', path, fill: color, fillRule: 'nonzero', stroke: null, tag: layout };
}

function strokeItem(
  path: Path,
  paint: Color,
  width: number,
  dash: readonly number[],
  cap: Stroke['cap'] = 'butt',
): PathItem {
  const stroke: Stroke = { paint, width, dash, dashOffset: 0, cap, join: 'miter', miterLimit: 10 };
  return { type: 'path', path, fill: null, fillRule: 'nonzero', stroke, tag: layout };
}
