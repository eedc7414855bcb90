import { commaList, constant, either, keyword, keywords, map, one } from './combine.ts';
import {
  lengthPercentageComponent,
  percentComponent,
  positiveLength,
  relativeToParent,
} from './lengths.ts';
import { byName, nameOf, soleWord } from './nodes.ts';
import { number } from './numbers.ts';
import type { Computed, Parser, Specified } from './types.ts';

/** CSS Fonts 4, section 2.5, with a medium of 16px. */
const sizes: Parser<number> = keywords({
  'xx-small': 6.75,
  'x-small': 7.5,
  small: 9.75,
  medium: 12,
  large: 13.5,
  'x-large': 18,
  'xx-large': 24,
  'xxx-large': 36,
});

const relativeSizes: Parser<number> = (nodes) => {
  const factor = keywords({ larger: 1.2, smaller: 1 / 1.2 })(nodes);
  return factor === null ? null : (context) => context.parent.fontSize * factor(context);
};

/** Lengths in `em` and percentages are of the parent's size. */
const measuredSize: Parser<number> = one((node) => {
  const read = lengthPercentageComponent('non-negative')(node);
  if (read === null) return null;
  return (context) => {
    const size = read(relativeToParent(context));
    if (typeof size === 'number') return size;
    return (size.percent / 100) * context.parent.fontSize + size.pt;
  };
});

/** pt; nested `em` grow fast, and what is larger than this is seen on no page. */
const largest = 10_000;

export const fontSize: Parser<number> = map(
  either(sizes, either(relativeSizes, measuredSize)),
  (size) => Math.min(size, largest),
);

/** CSS Fonts 4, section 2.2.1: the weight of the first step that the parent's lies below. */
function beside(...steps: (readonly [below: number, weight: number])[]): Specified<number> {
  return ({ parent }) => steps.find(([below]) => parent.fontWeight < below)![1];
}

const relativeWeights = byName({
  bolder: beside([350, 400], [550, 700], [Infinity, 900]),
  lighter: beside([550, 100], [750, 400], [Infinity, 700]),
});

export const fontWeight: Parser<number> = either(
  keywords({ normal: 400, bold: 700 }),
  either(
    (nodes) => relativeWeights.get(soleWord(nodes) ?? '') ?? null,
    number({ min: 1, max: 1000 }),
  ),
);

export const fontStyle: Parser<'normal' | 'italic'> = keywords<'normal' | 'italic'>({
  normal: 'normal',
  italic: 'italic',
  oblique: 'italic',
});

/** A string, or words joined by one space: `Source Serif 4` needs quotes for its number. */
const family: Parser<string> = (nodes) => {
  if (nodes.length === 1 && nodes[0]!.type === 'String') return constant(nodes[0].value);
  const words = nodes.map((node) => (node.type === 'Identifier' ? nameOf(node.name) : null));
  return words.length === 0 || words.includes(null) ? null : constant(words.join(' '));
};

export const fontFamily = commaList(family);

const factor: Parser<Computed['leading']> = (nodes) => {
  const read = number({ min: 0 })(nodes);
  return read === null ? null : (context) => ({ factor: read(context) });
};

const percentOfSize: Parser<number> = one((node) => {
  const percent = percentComponent(node);
  return percent === null ? null : (context) => percent(context) * context.own.fontSize;
});

/** `lh` in `line-height` itself is the parent's. */
const leadingLength: Parser<number> = (nodes) => {
  const read = positiveLength(nodes);
  if (read === null) return null;
  return (context) =>
    read({ ...context, own: { ...context.own, leading: context.parent.leading } });
};

export const lineHeight: Parser<Computed['leading']> = either(
  keyword('normal'),
  either(factor, either(percentOfSize, leadingLength)),
);
