import type { Color } from '../../types.ts';
import { colorFunction } from './color-functions.ts';
import { constant, one } from './combine.ts';
import { namedColors } from './named-colors.ts';
import { wordOf } from './nodes.ts';
import type { Component, Parser, Specified } from './types.ts';

/** CSS Color 4, section 4.1: keywords, hexadecimal, rgb(), hsl(), hwb(); color-mix() in sRGB. */
export const colorComponent: Component<Color> = (node) => {
  if (node.type === 'Hash') return solid(hexadecimal(node.value));
  if (node.type === 'Function') return colorFunction(node, colorComponent);
  const word = wordOf(node);
  if (word === 'currentcolor') return currentColor;
  return word === null ? null : solid(namedColor(word));
};

export const color: Parser<Color> = one(colorComponent);

const currentColor: Specified<Color> = ({ own }) => own.color;

function solid(value: Color | null): Specified<Color> | null {
  return value === null ? null : constant(value);
}

export const transparent: Color = { type: 'color', r: 0, g: 0, b: 0, alpha: 0 };

function namedColor(name: string): Color | null {
  if (name === 'transparent') return transparent;
  const code = namedColors.get(name);
  return code === undefined ? null : hexadecimal(code);
}

/** `0f4`, `0f4c`, `00ff44`, `00ff44cc` */
function hexadecimal(digits: string): Color | null {
  if (!/^(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i.test(digits)) return null;
  const full = digits.length < 6 ? digits.replace(/./g, '$&$&') : digits;
  const [r, g, b, a] = [0, 2, 4, 6].map((at) => Number.parseInt(full.slice(at, at + 2), 16));
  return { type: 'color', r: r!, g: g!, b: b!, alpha: full.length === 8 ? a! / 255 : 1 };
}
