import { expect, test } from 'vitest';
import { bare, style, textFile } from './support.ts';

/** A sheet and all that is found in it. */
const table: [css: string, findings: string[]][] = [
  ['p { color: red }', []],
  [
    'p {\n  colour: red;\n}',
    [
      'a.css:2:3 unsupported-property The property `colour` is not supported (Did you mean `color`?)',
    ],
  ],
  ['p { zoom: 2 }', ['a.css:1:5 unsupported-property The property `zoom` is not supported']],
  [
    'p { widht: 1pt } a { widht: 2pt }',
    [
      'a.css:1:5 unsupported-property The property `widht` is not supported (Did you mean `width`?)',
    ],
  ],
  [
    'p { white-space:\n  foo }',
    [
      'a.css:1:5 unsupported-value The value `foo` of `white-space` is not supported (Supported: normal | nowrap | pre | pre-wrap | pre-line)',
    ],
  ],
  [
    'a { filter: blur(1px) } b { filter: blur(1px) } p { filter: none }',
    [
      'a.css:1:5 unsupported-value The value `blur(1px)` of `filter` is not supported (Supported: none)',
    ],
  ],
  [
    'p { cursor: pointer; -webkit-foo: x; transition: all 1s; scroll-margin-top: 1em; -moz-x: y }',
    [],
  ],
  ['a:hover, a:focus-visible, p::selection, p::-webkit-scrollbar { color: red }', []],
  [
    'p::first-line, p { color: red }',
    [
      'a.css:1:2 unsupported-selector The part `::first-line` of the selector `p::first-line` is not supported',
    ],
  ],
  [
    'p:foo { color: red }',
    ['a.css:1:2 unsupported-selector The part `:foo` of the selector `p:foo` is not supported'],
  ],
  ['> p { color: red }', ['a.css:1:1 unsupported-selector The selector `> p` is not supported']],
  [
    'p {\n  b:foo { color: red }\n  i { colour: red } > u { order: x }\n  top }',
    [
      'a.css:4:6 css-syntax Colon is expected',
      'a.css:2:4 unsupported-selector The part `:foo` of the selector `b:foo` is not supported',
      'a.css:3:7 unsupported-property The property `colour` is not supported (Did you mean `color`?)',
      'a.css:3:27 unsupported-value The value `x` of `order` is not supported (Supported: <integer>)',
    ],
  ],
  [
    'p { @page { margin: 0 } @foo { color: red } }',
    ['a.css:1:25 unsupported-at-rule The rule `@foo` is not supported'],
  ],
  [
    '@import "x.css";',
    [
      'a.css:1:1 unsupported-at-rule The rule `@import` is not supported (Put the rules into the stylesheet itself)',
    ],
  ],
  [
    '@font-face { font-family: x; src: url(x.woff2) }',
    [
      'a.css:1:1 unsupported-at-rule The rule `@font-face` is not supported (Name the faces in theme.yaml)',
    ],
  ],
  ['@font-face { font-family: x; src: url(data:font/woff2;base64,AAAA) }', []],
  ['@charset "utf-8"; @keyframes x { from { top: 0 } }', []],
  [
    '@counter-style x { system: fixed }',
    ['a.css:1:1 unsupported-at-rule The rule `@counter-style` is not supported'],
  ],
  [
    '@page :foo { margin: 0 }',
    ['a.css:1:7 unsupported-selector The selector `:foo` is not supported'],
  ],
  [
    '@page { @top { content: "" } }',
    ['a.css:1:9 unsupported-at-rule The rule `@top` is not supported'],
  ],
  [
    '@page { @top-left { colr: red } }',
    [
      'a.css:1:21 unsupported-property The property `colr` is not supported (Did you mean `color`?)',
    ],
  ],
  ['p { color red }', ['a.css:1:11 css-syntax Colon is expected']],
  [
    'p { color: var(--x) }',
    ['a.css:1:5 unsupported-value `color: var(--x)` uses a variable that is not set'],
  ],
  [
    'p { --x: 1pt; color: var(--x) }',
    [
      'a.css:1:15 unsupported-value `color: var(--x)` becomes `1pt`, which is not supported (Supported: <color>)',
    ],
  ],
  [
    '@page :first { margin: var(--x) }',
    ['a.css:1:16 unsupported-value `margin: var(--x)` uses a variable that is not set'],
  ],
  ['@media screen { p { foo: bar } }', []],
];

test.each(table)('%s', (css, findings) => {
  expect(style('<p><b>', css, bare).findings).toEqual(findings);
});

test('every sheet is named', () => {
  const agent = textFile('ua.css', 'p { a: b }');
  const { findings } = style('<p>', ['', 'p { c: d }'], agent);
  expect(findings.map((finding) => finding.split(' ')[0])).toEqual(['ua.css:1:5', '1.css:1:5']);
});

test('a style attribute has no place of its own', () => {
  expect(style('<p style="colour: red">', '', bare).findings).toEqual([
    'unsupported-property The property `colour` is not supported (Did you mean `color`?)',
  ]);
});

const wild = [
  '',
  '}',
  '{',
  '@',
  '@page',
  '@media',
  'a{b:c',
  'a{b:',
  '"',
  '/*',
  '\\',
  'a,{}',
  '@page{@',
  ':is({}',
  'a{--x:}',
  'p{color:var(}',
  'p{color:var()}',
  'p{width:calc(}',
  '@supports {p{}}',
  '@media (a:) {p{}}',
  'p:nth-child(){}',
  ':not(){color:red}',
  ':has(){color:red}',
  ':lang(){color:red}',
  '<!-- p{color:red} -->',
  'p{color:rgb()}',
  'p{content:leader()}',
  'p{font:}',
  'p{all:x}',
  'p{content:counter(a b)}',
  '@page {size:}',
  'p{fill:}',
  'p{flex:}',
  'p{color:color-mix()}',
];

test.each(wild)('nothing throws: %s', (css) => {
  expect(() => style('<p style="color:var(--a, )">', css)).not.toThrow();
});
