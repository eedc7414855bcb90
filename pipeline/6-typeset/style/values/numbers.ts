import { term } from './calc.ts';
import { one } from './combine.ts';
import { percentComponent } from './lengths.ts';
import type { Component, Node, Parser } from './types.ts';

interface Range {
  readonly min?: number;
  readonly max?: number;
}

/** A number; one written outside of the range is an error. */
export const numberComponent = (range: Range = {}): Component<number> => {
  return (node) => {
    const read = term(node);
    if (read?.kind !== 'number') return null;
    if (node.type === 'Number' && clamp(Number(node.value), range) !== Number(node.value))
      return null;
    return (context) => clamp(read.at(context).pt, range);
  };
};

export const number = (range?: Range): Parser<number> => one(numberComponent(range));

export const integerComponent = (range: Range = {}): Component<number> => {
  const read = numberComponent(range);
  return (node) => {
    if (node.type === 'Number' && !Number.isInteger(Number(node.value))) return null;
    const specified = read(node);
    return specified === null ? null : (context) => Math.round(specified(context));
  };
};

export const integer = (range?: Range): Parser<number> => one(integerComponent(range));

/** 0 to 1, written as number or percentage; what lies outside is clamped, as CSS Color 4 says. */
export const alphaComponent: Component<number> = (node: Node) => {
  const read = numberComponent()(node) ?? percentComponent(node);
  return read === null ? null : (context) => clamp(read(context), { min: 0, max: 1 });
};

export const alpha: Parser<number> = one(alphaComponent);

function clamp(value: number, { min = -Infinity, max = Infinity }: Range): number {
  return Math.min(max, Math.max(min, value));
}
