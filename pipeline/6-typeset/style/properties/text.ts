import { keyword, keywords, noneOr, wordSet } from '../values/combine.ts';
import { lengthPercentage } from '../values/lengths.ts';
import { number } from '../values/numbers.ts';
import {
  hyphenateCharacter,
  hyphenateLimitChars,
  hyphenateLimitLines,
  spacing,
  verticalAlign,
} from '../values/text.ts';
import { property } from './define.ts';
import { alignment as textAlignment } from './text-align.ts';

const spacings = (
  [
    ['letter-spacing', 'letterSpacing'],
    ['word-spacing', 'wordSpacing'],
  ] as const
).map(([name, field]) =>
  property({
    name,
    field,
    inherited: true,
    initial: 'normal',
    values: 'normal | <length>',
    spec: 'CSS Text 3 § 8',
    parse: spacing,
  }),
);

const alignment = [
  textAlignment,
  property({
    name: 'text-align-last',
    field: 'textAlignLast',
    inherited: true,
    initial: 'auto',
    values: 'auto | start | end | left | right | center | justify',
    spec: 'CSS Text 3 § 6.3',
    parse: keyword('auto', 'start', 'end', 'left', 'right', 'center', 'justify'),
  }),
  property({
    name: 'text-indent',
    field: 'textIndent',
    inherited: true,
    initial: '0',
    values: '<length-percentage>',
    spec: 'CSS Text 3 § 7.1',
    parse: lengthPercentage,
  }),
  property({
    name: 'vertical-align',
    field: 'verticalAlign',
    initial: 'baseline',
    values:
      'baseline | sub | super | top | text-top | middle | bottom | text-bottom | <length-percentage>',
    spec: 'CSS 2.2 § 10.8.1',
    parse: verticalAlign,
  }),
  property({
    name: 'hanging-punctuation',
    field: 'hangingPunctuation',
    inherited: true,
    initial: 'none',
    values: 'none | [first || [force-end | allow-end] || last]',
    spec: 'CSS Text 3 § 8.2',
    parse: noneOr(wordSet('first', 'last', 'force-end', 'allow-end')),
  }),
];

const wrapping = [
  property({
    name: 'white-space',
    field: 'whiteSpace',
    inherited: true,
    initial: 'normal',
    values: 'normal | nowrap | pre | pre-wrap | pre-line',
    spec: 'CSS Text 3 § 3',
    parse: keyword('normal', 'nowrap', 'pre', 'pre-wrap', 'pre-line'),
  }),
  property({
    name: 'text-wrap',
    field: 'textWrap',
    inherited: true,
    initial: 'wrap',
    values: 'wrap | nowrap | balance | pretty | stable',
    spec: 'CSS Text 4 § 6.3',
    notes: '`stable` is taken as `wrap`',
    parse: keywords<'wrap' | 'nowrap' | 'balance' | 'pretty'>({
      wrap: 'wrap',
      nowrap: 'nowrap',
      balance: 'balance',
      pretty: 'pretty',
      stable: 'wrap',
    }),
  }),
  property({
    name: 'overflow-wrap',
    field: 'overflowWrap',
    inherited: true,
    initial: 'normal',
    values: 'normal | anywhere | break-word',
    spec: 'CSS Text 3 § 5.5',
    parse: keyword('normal', 'anywhere', 'break-word'),
  }),
  property({
    name: 'word-break',
    field: 'wordBreak',
    inherited: true,
    initial: 'normal',
    values: 'normal | break-all | keep-all',
    spec: 'CSS Text 3 § 5.2',
    parse: keyword('normal', 'break-all', 'keep-all'),
  }),
  property({
    name: 'tab-size',
    field: 'tabSize',
    inherited: true,
    initial: '8',
    values: '<number [0,∞]>',
    spec: 'CSS Text 3 § 4.2',
    notes: 'in spaces; lengths are not taken',
    parse: number({ min: 0 }),
  }),
];

const hyphenation = [
  property({
    name: 'hyphens',
    field: 'hyphens',
    inherited: true,
    initial: 'manual',
    values: 'none | manual | auto',
    spec: 'CSS Text 3 § 5.4',
    parse: keyword('none', 'manual', 'auto'),
  }),
  property({
    name: 'hyphenate-limit-chars',
    field: 'hyphenateLimitChars',
    inherited: true,
    initial: 'auto',
    values: '[auto | <integer [1,∞]>]{1,3}',
    spec: 'CSS Text 4 § 5.3',
    notes: '`auto` is 5 2 2',
    parse: hyphenateLimitChars,
  }),
  property({
    name: 'hyphenate-limit-lines',
    field: 'hyphenateLimitLines',
    inherited: true,
    initial: 'no-limit',
    values: 'no-limit | <integer [0,∞]>',
    spec: 'CSS Text 4 § 5.3',
    parse: hyphenateLimitLines,
  }),
  property({
    name: 'hyphenate-character',
    field: 'hyphenateCharacter',
    inherited: true,
    initial: 'auto',
    values: 'auto | <string>',
    spec: 'CSS Text 4 § 5.3',
    notes: '`auto` is a hyphen-minus',
    parse: hyphenateCharacter,
  }),
];

const script = [
  property({
    name: 'text-transform',
    field: 'textTransform',
    inherited: true,
    initial: 'none',
    values: 'none | uppercase | lowercase | capitalize',
    spec: 'CSS Text 3 § 2.1',
    parse: keyword('none', 'uppercase', 'lowercase', 'capitalize'),
  }),
  property({
    name: 'direction',
    field: 'direction',
    inherited: true,
    initial: 'ltr',
    values: 'ltr | rtl',
    spec: 'CSS Writing Modes 3 § 2.1',
    parse: keyword('ltr', 'rtl'),
  }),
  property({
    name: 'unicode-bidi',
    field: 'unicodeBidi',
    initial: 'normal',
    values: 'normal | embed | isolate | bidi-override | isolate-override | plaintext',
    spec: 'CSS Writing Modes 3 § 2.2',
    parse: keyword('normal', 'embed', 'isolate', 'bidi-override', 'isolate-override', 'plaintext'),
  }),
];

/** CSS Text. */
export const text = [...script, ...spacings, ...alignment, ...wrapping, ...hyphenation];
