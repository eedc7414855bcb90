import type { SvgPaint } from '../types.ts';
import { colorComponent } from './colors.ts';
import { constant, each, keywords, noneOr, one } from './combine.ts';
import { lengthComponent } from './lengths.ts';
import { isOperator, soleWord } from './nodes.ts';
import { numberComponent } from './numbers.ts';
import type { Component, Parser } from './types.ts';
import { absoluteUnits } from './units.ts';

const px = absoluteUnits.get('px')!;

/** A length, or a number of user units, each a px. */
const userLength = (sign: 'any' | 'non-negative'): Component<number> => {
  return (node) => {
    const measured = lengthComponent(sign)(node);
    if (measured !== null) return measured;
    const units = numberComponent(sign === 'any' ? {} : { min: 0 })(node);
    return units === null ? null : (context) => units(context) * px;
  };
};

export const svgLength = (sign: 'any' | 'non-negative'): Parser<number> => one(userLength(sign));

/** Commas and spaces separate alike. */
export const dashes: Parser<readonly number[]> = noneOr((nodes) =>
  each(userLength('non-negative'))(nodes.filter((node) => !isOperator(node, ','))),
);

export const svgPaint: Parser<SvgPaint> = (nodes) => {
  const [first, fallback, more] = nodes;
  if (soleWord(nodes) === 'none') return constant<SvgPaint>('none');
  if (first?.type !== 'Url') return nodes.length === 1 ? colorComponent(first!) : null;
  const known = fallback === undefined || isPaint(fallback);
  return known && more === undefined ? constant({ url: first.value }) : null;
};

const isPaint = (node: Parameters<Component<unknown>>[0]): boolean =>
  (keywords({ none: true })([node]) ?? colorComponent(node)) !== null;
