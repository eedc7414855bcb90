import type { Color } from '../../6-typeset/types.ts';
import { num } from './number.ts';

/** Greys are DeviceGray, so that black text prints with black ink alone. */
export function fillOperator(color: Color): string {
  return isGrey(color) ? `${num(color.r / 255)} g` : `${components(color)} rg`;
}

export function strokeOperator(color: Color): string {
  return isGrey(color) ? `${num(color.r / 255)} G` : `${components(color)} RG`;
}

function isGrey({ r, g, b }: Color): boolean {
  return r === g && g === b;
}

function components({ r, g, b }: Color): string {
  return `${num(r / 255)} ${num(g / 255)} ${num(b / 255)}`;
}
