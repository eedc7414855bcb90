import type { ComputedStyle } from '../types.ts';
import { constant, either, keyword } from './combine.ts';
import type { Parser } from './types.ts';

/** Pairs of strings, outermost first: CSS Generated Content 3, section 3.1. */
const pairs: Parser<readonly (readonly [string, string])[]> = (nodes) => {
  const texts = nodes.map((node) => (node.type === 'String' ? node.value : null));
  if (texts.length === 0 || texts.length % 2 === 1 || texts.includes(null)) return null;
  const list = texts.flatMap((text, at): [string, string][] =>
    at % 2 === 0 ? [[text!, texts[at + 1]!]] : [],
  );
  return constant(list);
};

export const quotesValue: Parser<ComputedStyle['quotes']> = either(keyword('auto', 'none'), pairs);
