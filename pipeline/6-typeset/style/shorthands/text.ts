import { color } from '../values/colors.ts';
import { either, keyword } from '../values/combine.ts';
import { listStyleType } from '../values/counters.ts';
import { textMeasure } from '../values/decoration.ts';
import type { Nodes, Parser } from '../values/types.ts';
import { alias, anyOrder, anyOrderLists, type Parts, shorthand } from './define.ts';

const none: Parser<unknown> = keyword('none');

/** `none` clears whichever part no other component names: CSS Lists 3, section 3.5. */
function splitListStyle(nodes: Nodes): Parts | null {
  const position: Parser<unknown> = keyword('inside', 'outside');
  return anyOrder(nodes, [
    ['list-style-position', position],
    ['list-style-type', listStyleType],
    ['list-style-image', none],
  ]);
}

function splitDecoration(nodes: Nodes): Parts | null {
  return anyOrderLists(nodes, [
    ['text-decoration-line', keyword('none', 'underline', 'overline', 'line-through')],
    ['text-decoration-style', keyword('solid')],
    ['text-decoration-color', color],
    ['text-decoration-thickness', either(keyword('auto', 'from-font'), textMeasure)],
  ]);
}

/** `background: none` is as good as no image. */
function splitBackground(nodes: Nodes): Parts | null {
  return anyOrder(nodes, [
    ['background-color', color],
    ['background-image', none],
  ]);
}

export const textShorthands = [
  shorthand({
    name: 'list-style',
    longhands: ['list-style-position', 'list-style-type', 'list-style-image'],
    values: "<'list-style-position'> || <'list-style-type'> || none",
    spec: 'CSS Lists 3 § 3.5',
    notes: 'no images',
    split: splitListStyle,
  }),
  shorthand({
    name: 'text-decoration',
    longhands: [
      'text-decoration-line',
      'text-decoration-style',
      'text-decoration-color',
      'text-decoration-thickness',
    ],
    values:
      "<'text-decoration-line'> || solid || <'text-decoration-color'> || <'text-decoration-thickness'>",
    spec: 'CSS Text Decoration 4 § 2.5',
    split: splitDecoration,
  }),
  shorthand({
    name: 'background',
    longhands: ['background-color', 'background-image'],
    values: '<color> || none',
    spec: 'CSS Backgrounds 3 § 2.10',
    notes: 'no images',
    split: splitBackground,
  }),
  alias('word-wrap', 'overflow-wrap', 'CSS Text 3 § 5.5'),
];
