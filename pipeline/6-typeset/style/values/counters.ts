import type { CounterChange } from '../types.ts';
import { either, keyword, map, noneOr } from './combine.ts';
import { nameOf, wordOf } from './nodes.ts';
import { integerComponent } from './numbers.ts';
import { nameComponent, string } from './strings.ts';
import type { Nodes, Parser, Specified } from './types.ts';

/** `a b 3` with `fallback` for what `a` changes to or by: CSS Lists 3, section 4. */
export function counterChanges(fallback: number): Parser<readonly CounterChange[]> {
  return noneOr((nodes) => {
    const changes: Specified<CounterChange>[] = [];
    for (let at = 0; at < nodes.length; at++) {
      const counter = counterName(nodes, at);
      if (counter === null) return null;
      const next = nodes[at + 1];
      const value = next === undefined ? null : integerComponent()(next);
      if (value !== null) at++;
      changes.push((context) => ({ name: counter, value: value?.(context) ?? fallback }));
    }
    return changes.length === 0 ? null : (context) => changes.map((change) => change(context));
  });
}

function counterName(nodes: Nodes, at: number): string | null {
  const node = nodes[at]!;
  if (node.type !== 'Identifier' || wordOf(node) === 'none') return null;
  return nameComponent(node) === null ? null : nameOf(node.name);
}

/** CSS Counter Styles 3, section 6: the predefined styles that we number with. */
export const counterStyles: ReadonlySet<string> = new Set([
  'none',
  'disc',
  'circle',
  'square',
  'decimal',
  'decimal-leading-zero',
  'lower-roman',
  'upper-roman',
  'lower-alpha',
  'upper-alpha',
  'lower-latin',
  'upper-latin',
  'lower-greek',
  'arabic-indic',
  'armenian',
  'upper-armenian',
  'lower-armenian',
  'bengali',
  'cambodian',
  'cjk-decimal',
  'cjk-earthly-branch',
  'cjk-heavenly-stem',
  'devanagari',
  'georgian',
  'gujarati',
  'gurmukhi',
  'hebrew',
  'hiragana',
  'hiragana-iroha',
  'kannada',
  'katakana',
  'katakana-iroha',
  'khmer',
  'lao',
  'malayalam',
  'mongolian',
  'myanmar',
  'oriya',
  'persian',
  'tamil',
  'telugu',
  'thai',
  'tibetan',
  'urdu',
  'disclosure-open',
  'disclosure-closed',
]);

/** The name of a style, or a string, which is kept in double quotes to tell them apart. */
export const listStyleType: Parser<string> = either(
  keyword(...counterStyles),
  map(string, (text) => `"${text}"`),
);
