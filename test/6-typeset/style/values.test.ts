import { expect, test } from 'vitest';
import type { ComputedStyle } from '../../../pipeline/6-typeset/style/types.ts';
import { bare, black, red, rgb, rounded, style } from './support.ts';

/** The parent has a font size of 20pt and a line height of 1.5; the page is 400pt by 500pt. */
const parent = `@page { size: 400pt 500pt } html { font-size: 10pt; line-height: 2 }
  #parent { font-size: 20pt; line-height: 1.5; color: #00f; font-weight: 600 }`;

function computed(declarations: string): Styled {
  const styled = style('<div id=parent><p id=x>', `${parent} #x { ${declarations} }`, bare);
  expect(styled.findings).toEqual([]);
  return styled.of('x');
}
type Styled = ComputedStyle;

const percent = (value: number, pt = 0) => ({ percent: value, pt });

const table: [declarations: string, field: keyof ComputedStyle, value: unknown][] = [
  // Lengths: CSS Values 4
  ['width: 96px', 'width', 72],
  ['width: 1in', 'width', 72],
  ['width: 2.54cm', 'width', 72],
  ['width: 25.4mm', 'width', 72],
  ['width: 101.6Q', 'width', 72],
  ['width: 6PC', 'width', 72],
  ['width: .5pt', 'width', 0.5],
  ['width: 0', 'width', 0],
  ['width: 2em', 'width', 40],
  ['width: 2em; font-size: 5pt', 'width', 10],
  ['width: 2rem', 'width', 20],
  ['width: 2ex', 'width', 20],
  ['width: 2ch', 'width', 20],
  ['width: 2lh', 'width', 60],
  ['width: 2rlh', 'width', 40],
  ['width: 10vw', 'width', 40],
  ['width: 10vh', 'width', 50],
  ['width: 50%', 'width', percent(50)],
  ['margin-left: -3pt', 'marginLeft', -3],
  ['width: calc(1em + 2pt * 3)', 'width', 26],
  ['width: calc(100% - 2 * 1em)', 'width', percent(100, -40)],
  ['width: calc((1pt + 2pt) / 2 - -1pt)', 'width', 2.5],
  ['width: calc(1pt / 0)', 'width', 1e7],
  ['width: calc(0pt / 0)', 'width', 0],
  ['width: 1e999pt', 'width', 1e7],
  ['width: min(10pt, 1em)', 'width', 10],
  ['width: max(10pt, 1em, 30pt)', 'width', 30],
  ['width: clamp(5pt, 1em, 15pt)', 'width', 15],
  ['width: max(10%, 20%)', 'width', percent(20)],
  ['padding-left: calc(1pt - 5pt)', 'paddingLeft', 0],
  ['orphans: calc(1 + 2)', 'orphans', 3],

  // Fonts
  ['font-size: 150%', 'fontSize', 30],
  ['font-size: 2em', 'fontSize', 40],
  ['font-size: 2rem', 'fontSize', 20],
  ['font-size: smaller', 'fontSize', 16.667],
  ['font-size: LARGER', 'fontSize', 24],
  ['font-size: medium', 'fontSize', 12],
  ['font-size: calc(50% + 1pt)', 'fontSize', 11],
  ['font-weight: bolder', 'fontWeight', 900],
  ['font-weight: lighter', 'fontWeight', 400],
  ['font-weight: 350', 'fontWeight', 350],
  ['font-style: oblique', 'fontStyle', 'italic'],
  [
    'font-family: Source Serif, "Source Sans 3", serif',
    'fontFamily',
    ['Source Serif', 'Source Sans 3', 'serif'],
  ],
  ['font: italic 600 small-caps 10pt/1.2 "A B", c', 'fontFamily', ['A B', 'c']],
  ['font: italic 600 small-caps 10pt/1.2 "A B", c', 'lineHeight', 12],
  ['font: italic 600 small-caps 10pt/1.2 "A B", c', 'fontWeight', 600],
  ['font: 10pt x', 'lineHeight', 'normal'],
  ['line-height: 2', 'lineHeight', 40],
  ['font-size: 10pt', 'lineHeight', 15],
  ['line-height: 200%', 'lineHeight', 40],
  ['line-height: 14pt', 'lineHeight', 14],
  ['line-height: 1lh', 'lineHeight', 30],
  ['line-height: normal', 'lineHeight', 'normal'],
  ['font-variant-numeric: oldstyle-nums tabular-nums', 'fontFeatures', { onum: 1, tnum: 1 }],
  ['font-variant: small-caps lining-nums', 'fontFeatures', { smcp: 1, lnum: 1 }],
  ['font-variant: none', 'fontFeatures', { liga: 0, clig: 0, dlig: 0, hlig: 0, calt: 0 }],
  [
    'font-variant-caps: all-small-caps; font-kerning: none',
    'fontFeatures',
    { kern: 0, smcp: 1, c2sc: 1 },
  ],
  [
    'font-feature-settings: "ss01", "onum" off; font-variant-numeric: oldstyle-nums',
    'fontFeatures',
    { onum: 0, ss01: 1 },
  ],

  // Colours
  ['color: #f00', 'color', red],
  ['color: #FF000080', 'color', rgb(255, 0, 0, 128 / 255)],
  ['color: RebeccaPurple', 'color', rgb(102, 51, 153)],
  ['color: rgb(255 0 0 / 50%)', 'color', rgb(255, 0, 0, 0.5)],
  ['color: rgba(255, 0, 0, .5)', 'color', rgb(255, 0, 0, 0.5)],
  ['color: rgb(100% 0% 300%)', 'color', rgb(255, 0, 255)],
  ['color: hsl(120deg 100% 25%)', 'color', rgb(0, 128, 0)],
  ['color: hsl(-240, 100%, 25%)', 'color', rgb(0, 128, 0)],
  ['color: hwb(0 20% 40%)', 'color', rgb(153, 51, 51)],
  ['color: color-mix(in srgb, red 25%, blue)', 'color', rgb(64, 0, 191)],
  ['color: color-mix(in srgb, #0F4C5C 10%, transparent)', 'color', rgb(15, 76, 92, 0.1)],
  ['color: currentcolor', 'color', rgb(0, 0, 255)],
  ['color: red; border-left: solid', 'borderLeftColor', red],
  ['background: transparent', 'backgroundColor', rgb(0, 0, 0, 0)],
  ['background: none', 'backgroundColor', rgb(0, 0, 0, 0)],
  ['opacity: 150%', 'opacity', 1],

  // Boxes
  ['margin: 1pt 2pt', 'marginLeft', 2],
  ['margin: 1pt 2pt 3pt', 'marginLeft', 2],
  ['margin: 1pt auto 3pt 4pt', 'marginRight', 'auto'],
  ['margin-inline: 1pt 2pt', 'marginRight', 2],
  ['direction: rtl; margin-inline: 1pt 2pt', 'marginRight', 1],
  ['direction: rtl; padding-inline-start: 1pt', 'paddingRight', 1],
  ['direction: rtl; border-inline-start: 2pt solid red', 'borderRightWidth', 2],
  ['margin-left: 1pt; margin-inline-start: 2pt', 'marginLeft', 2],
  ['margin-inline-start: 2pt; margin-left: 1pt', 'marginLeft', 1],
  ['margin-block: 1pt 2pt', 'marginBottom', 2],
  ['inset: 1pt 2pt', 'left', 2],
  ['inline-size: 5pt', 'width', 5],
  ['max-width: none', 'maxWidth', 'none'],
  ['border: 2px solid red', 'borderTopWidth', 1.5],
  ['border: 2px none red', 'borderTopWidth', 0],
  ['border: thick dashed', 'borderBottomWidth', 3.75],
  ['border-width: 1pt 2pt; border-style: solid', 'borderLeftWidth', 2],
  ['border: solid; border-top: none', 'borderTopStyle', 'none'],
  ['border: hidden', 'borderTopStyle', 'none'],
  ['border-radius: 1pt 2pt', 'borderBottomLeftRadius', 2],
  ['border-radius: 50%', 'borderTopLeftRadius', percent(50)],
  ['display: inline-block; float: left', 'display', 'block'],
  ['display: inline-flex; position: absolute', 'display', 'flex'],
  ['float: inline-end', 'float', 'right'],
  ['float: footnote', 'float', 'footnote'],
  ['position: running(Head)', 'position', { running: 'Head' }],

  // Text
  ['text-decoration: underline overline red 2pt', 'textDecorationLine', ['underline', 'overline']],
  ['text-decoration: underline overline red 2pt', 'textDecorationColor', red],
  ['text-decoration: underline overline red 2pt', 'textDecorationThickness', 2],
  ['text-decoration-thickness: 10%', 'textDecorationThickness', 2],
  ['text-indent: -1em', 'textIndent', -20],
  ['letter-spacing: 0.1em', 'letterSpacing', 2],
  ['letter-spacing: normal', 'letterSpacing', 0],
  ['hyphenate-limit-chars: 7', 'hyphenateLimitChars', { word: 7, before: 2, after: 2 }],
  ['hyphenate-limit-chars: auto 3', 'hyphenateLimitChars', { word: 5, before: 3, after: 3 }],
  ['hyphenate-limit-chars: 8 3 4', 'hyphenateLimitChars', { word: 8, before: 3, after: 4 }],
  ['hyphenate-limit-lines: no-limit', 'hyphenateLimitLines', Infinity],
  ['hanging-punctuation: first last', 'hangingPunctuation', ['first', 'last']],
  ['vertical-align: 10%', 'verticalAlign', percent(10)],
  ['word-wrap: break-word', 'overflowWrap', 'break-word'],

  // Lists and generated content
  ['list-style: inside', 'listStylePosition', 'inside'],
  ['list-style: none', 'listStyleType', 'none'],
  ['list-style: "– " outside', 'listStyleType', '"– "'],
  [
    'counter-reset: a b 3',
    'counterReset',
    [
      { name: 'a', value: 0 },
      { name: 'b', value: 3 },
    ],
  ],
  ['counter-increment: a', 'counterIncrement', [{ name: 'a', value: 1 }]],
  ['counter-increment: a -2', 'counterIncrement', [{ name: 'a', value: -2 }]],
  ['display: list-item', 'counterIncrement', [{ name: 'list-item', value: 1 }]],
  [
    'display: list-item; counter-increment: a',
    'counterIncrement',
    [
      { name: 'a', value: 1 },
      { name: 'list-item', value: 1 },
    ],
  ],
  [
    'display: list-item; counter-increment: list-item 2',
    'counterIncrement',
    [{ name: 'list-item', value: 2 }],
  ],
  [
    'string-set: t content(), u "x" attr(id)',
    'stringSet',
    [
      { name: 't', content: [{ type: 'content', which: 'text' }] },
      {
        name: 'u',
        content: [
          { type: 'string', value: 'x' },
          { type: 'attr', name: 'id' },
        ],
      },
    ],
  ],
  [
    'quotes: "«" "»" "‹" "›"',
    'quotes',
    [
      ['«', '»'],
      ['‹', '›'],
    ],
  ],
  ['bookmark-level: 2', 'bookmarkLevel', 2],
  ['bookmark-level: none', 'bookmarkLevel', 0],
  ['bookmark-label: attr(title)', 'bookmarkLabel', [{ type: 'attr', name: 'title' }]],

  // Breaks
  ['page-break-before: always', 'breakBefore', 'page'],
  ['page-break-inside: avoid', 'breakInside', 'avoid'],
  ['break-after: avoid-column', 'breakAfter', 'avoid-column'],
  ['page: Chapter', 'page', 'Chapter'],

  // Tables, columns, flex
  ['border-spacing: 1pt 2pt', 'borderSpacing', { horizontal: 1, vertical: 2 }],
  ['border-spacing: 3pt', 'borderSpacing', { horizontal: 3, vertical: 3 }],
  ['columns: 2 10em', 'columnWidth', 200],
  ['columns: 2 auto', 'columnCount', 2],
  ['column-rule: 1pt solid red', 'columnRuleWidth', 1],
  ['column-rule-style: none', 'columnRuleWidth', 0],
  ['gap: 1pt 5%', 'columnGap', percent(5)],
  ['gap: 3pt', 'rowGap', 3],
  ['flex: 1', 'flexBasis', 0],
  ['flex: 2 3 10pt', 'flexShrink', 3],
  ['flex: none', 'flexShrink', 0],
  ['flex: auto', 'flexGrow', 1],
  ['flex: 10pt', 'flexGrow', 1],
  ['flex-flow: column wrap', 'flexWrap', 'wrap'],
  ['align-items: start', 'alignItems', 'flex-start'],

  ['place-content: start center', 'justifyContent', 'center'],
  ['place-items: center', 'alignItems', 'center'],

  // SVG
  ['fill: url(#g) none', 'fill', { url: '#g' }],
  ['fill: none', 'fill', 'none'],
  ['stroke: currentcolor', 'stroke', rgb(0, 0, 255)],
  ['stroke-width: 2', 'strokeWidth', 1.5],
  ['stroke-dasharray: 4, 8px 3pt', 'strokeDasharray', [3, 6, 3]],
];

test.each(table)('%s → %s', (declarations, field, value) => {
  expect(rounded(computed(declarations)[field])).toEqual(rounded(value));
});

const contents: [css: string, parts: unknown][] = [
  [
    '"a" \'b\\27 \'',
    [
      { type: 'string', value: 'a' },
      { type: 'string', value: "b'" },
    ],
  ],
  ['counter(page)', [{ type: 'counter', name: 'page', style: 'decimal' }]],
  ['counter(page, lower-roman)', [{ type: 'counter', name: 'page', style: 'lower-roman' }]],
  ['counters(item, ".")', [{ type: 'counters', name: 'item', separator: '.', style: 'decimal' }]],
  ['string(title, last)', [{ type: 'string-ref', name: 'title', which: 'last' }]],
  ['string(title)', [{ type: 'string-ref', name: 'title', which: 'first' }]],
  ['element(head)', [{ type: 'element', name: 'head', which: 'first' }]],
  [
    'leader(dotted) target-counter(attr(href), page)',
    [
      { type: 'leader', pattern: '.' },
      { type: 'target-counter', url: { attr: 'href' }, name: 'page', style: 'decimal' },
    ],
  ],
  ['leader(". ")', [{ type: 'leader', pattern: '. ' }]],
  [
    'target-counter("#a", page, upper-roman)',
    [{ type: 'target-counter', url: { url: '#a' }, name: 'page', style: 'upper-roman' }],
  ],
  [
    'target-text(attr(href url), content)',
    [{ type: 'target-text', url: { attr: 'href' }, which: 'content' }],
  ],
  [
    'open-quote no-close-quote',
    [
      { type: 'quote', which: 'open' },
      { type: 'quote', which: 'no-close' },
    ],
  ],
  ['url(a.png) / "alternative"', [{ type: 'image', url: 'a.png' }]],
];

test.each(contents)('content: %s', (css, parts) => {
  const styled = style('<a href="#a">x</a>', `a::after { content: ${css} }`, bare);
  expect(styled.findings).toEqual([]);
  expect(styled.pseudo('a', 'after')?.content).toEqual(parts);
});

const rejected = [
  'width: 1',
  'width: -1pt',
  'width: 1pt 2pt',
  'width: calc(1pt + 1)',
  'width: calc(1pt * 1pt)',
  'width: calc(1pt +)',
  'width: min(10%, 1)',
  'width: constructor(1pt)',
  'width: 1constructor',
  'width: max-content',
  'color: notacolor',
  'color: #12',
  'color: rgb(1 2)',
  'color: constructor',
  'font-weight: 0',
  'font-weight: constructor',
  'font: 12pt',
  'font-family: a b, ',
  'margin: 1pt 2pt 3pt 4pt 5pt',
  'padding: auto',
  'orphans: 0',
  'orphans: 1.5',
  'border: 1pt 2pt',
  'border-style: groove',
  'background: url(x.png)',
  'display: grid',
  'float: top',
  'position: running()',
  'counter-reset: 3',
  'quotes: "a"',
  'font-feature-settings: "abc"',
  'font-variant-numeric: lining-nums oldstyle-nums',
  'text-decoration-line: underline underline',
  'flex: 1 2 3 4',
  'page: 1',
  'hyphenate-limit-chars: 1 2 3 4',
  'content: counter()',
  'content: counter(a, unknown-style)',
  'content: target-counter(attr(), page)',
  'box-shadow: 1pt 1pt red',
  'string-set: "a"',
];

test.each(rejected)('%s is a finding', (declaration) => {
  const { findings } = style('<p>', `p { ${declaration} }`, bare);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatch(/^a\.css:1:5 unsupported-value /);
});

test('all initial values', () => {
  const initial = style('<p>', '', bare).of('p');
  expect(initial.color).toEqual(black);
  expect(initial.display).toBe('inline');
  expect(initial.fontFeatures.size).toBe(0);
});
