import type { LengthPercentage, Percentage } from '../types.ts';
import { type Term, term } from './calc.ts';
import { either, keywords, one } from './combine.ts';
import type { Component, Context, Node, Specified } from './types.ts';

type Sign = 'any' | 'non-negative';

/** A length in pt. */
export const lengthComponent = (sign: Sign = 'any'): Component<number> => {
  return (node) => {
    const read = lengthTerm(node, sign);
    return read?.kind === 'length' ? ptOf(read, sign) : null;
  };
};

/** A length in pt, or a percentage that layout resolves. */
export const lengthPercentageComponent = (sign: Sign = 'any'): Component<LengthPercentage> => {
  return (node) => {
    const read = lengthTerm(node, sign);
    if (read === null || read.kind === 'number') return null;
    return read.kind === 'length' ? ptOf(read, sign) : percentageOf(read, sign);
  };
};

export const length = one(lengthComponent());
export const positiveLength = one(lengthComponent('non-negative'));
export const lengthPercentage = one(lengthPercentageComponent());
export const positiveLengthPercentage = one(lengthPercentageComponent('non-negative'));
export const auto = keywords<'auto'>({ auto: 'auto' });
export const lengthPercentageAuto = either(auto, lengthPercentage);
export const positiveLengthPercentageAuto = either(auto, positiveLengthPercentage);

/** A bare zero is a length; a negative one written out is an error, a computed one is clamped. */
function lengthTerm(node: Node, sign: Sign): Term | null {
  if (node.type === 'Number' && Number(node.value) === 0) return zero;
  if (sign === 'non-negative' && 'value' in node && Number(node.value) < 0) return null;
  return term(node);
}

const zero: Term = { kind: 'length', at: () => ({ percent: 0, pt: 0 }) };

function ptOf(read: Term, sign: Sign): Specified<number> {
  return sign === 'any'
    ? (context) => read.at(context).pt
    : (context) => Math.max(0, read.at(context).pt);
}

function percentageOf(read: Term, sign: Sign): Specified<LengthPercentage> {
  return (context) => {
    const value = read.at(context);
    if (value.extremes !== undefined) return sign === 'any' ? value : notNegative(value);
    return sign === 'non-negative' && value.percent <= 0 && value.pt <= 0 ? 0 : value;
  };
}

/** Whether it is negative shows when it is laid out. */
function notNegative(value: Percentage): Percentage {
  const zero = { percent: 0, pt: 0 };
  return { ...zero, extremes: [{ of: 'max', values: [value, zero], factor: 1 }] };
}

/** A percentage of something that the cascade knows, as a factor: 50% → 0.5. */
export function percentComponent(node: Node): Specified<number> | null {
  const read = term(node);
  return read?.kind === 'percentage' ? (context) => read.at(context).percent / 100 : null;
}

/** `medium` and the like for borders: CSS Backgrounds 3, section 3.3. */
export const lineWidth = either(
  keywords<number>({ thin: 0.75, medium: 2.25, thick: 3.75 }),
  positiveLength,
);

/** A context in which `em` and the like are those of the parent: for `font-size` itself. */
export function relativeToParent(context: Context): Context {
  return { ...context, own: context.parent };
}
