import { describe, expect, test } from 'vitest';
import { elements, parseHtml } from '../../../pipeline/6-typeset/dom/index.ts';
import { anonymousStyle, cascade } from '../../../pipeline/6-typeset/style/index.ts';
import { bare, blue, red, rgb, style, textFile, ua } from './support.ts';

const html = '<div id=d class="k l" lang=de><p id=x class="a b" title="T">text</p></div>';

/** The rule that wins sets `order: 1`. */
const winners: [name: string, css: string][] = [
  ['the later of equal rules', 'p { order: 2 } p { order: 1 }'],
  ['a class over types', '.a { order: 1 } html body div p { order: 2 }'],
  ['an id over classes', '#x { order: 1 } .a.b.a.b { order: 2 }'],
  ['two classes over one', '.a.b { order: 1 } .a { order: 2 }'],
  ['an attribute is as good as a class', '.a { order: 2 } [title] { order: 1 }'],
  ['a pseudo-class is as good as a class', '.a { order: 2 } :first-child { order: 1 }'],
  [':is() counts its weightiest', ':is(#none, p) { order: 1 } .a.b { order: 2 }'],
  [':not() counts its argument', 'p:not(#none) { order: 1 } .a.b { order: 2 }'],
  [':where() counts nothing', 'p { order: 1 } :where(#x) { order: 2 }'],
  [':nth-child(of) counts its list', 'p:nth-child(1 of #x) { order: 1 } #x { order: 2 }'],
  ['important over an id', 'p { order: 1 !important } #x { order: 2 }'],
  ['the more specific of important', '#x { order: 1 !important } p { order: 2 !important }'],
  ['each half of a rule by itself', 'p { order: 1 !important; order: 2 } #x { order: 2 }'],
  ['each selector of a list by itself', 'div, #x { order: 1 } .a { order: 2 }'],
  ['a value that is not supported does not count', 'p { order: 1; order: x }'],
  ['case of properties and keywords', 'P { ORDER: 2; Order: 1 }'],
  ['@media print', '@media print { p { order: 1 } } @media screen { p { order: 2 } }'],
  ['not screen', '@media not screen { p { order: 1 } }'],
  ['one query of a list', '@media screen, print and (orientation: portrait) { p { order: 1 } }'],
  ['a width that A4 has', '@media (min-width: 20cm) and (width < 22cm) { p { order: 1 } }'],
  ['no width that A4 has not', 'p { order: 1 } @media (min-width: 22cm) { p { order: 2 } }'],
  [
    'no unknown feature',
    'p { order: 1 } @media not (foo) { p { order: 2 } } @media (foo) { p { order: 2 } }',
  ],
  ['no pointer', 'p { order: 1 } @media (hover) { p { order: 2 } }'],
  ['@supports', '@supports (display: flex) and (not (display: grid)) { p { order: 1 } }'],
  [
    'no @supports of the unknown',
    'p { order: 1 } @supports (foo: bar) or (display: grid) { p { order: 2 } }',
  ],
  ['@supports selector()', '@supports selector(:has(a)) { p { order: 1 } }'],
  ['a nested rule with &', '.a { order: 2; &.b { order: 1 } }'],
  ['a nested rule without &', 'div { color: red; p { order: 1 } }'],
  ['a nested rule like a declaration', 'div { p:first-child { order: 1 } color: red }'],
  ['a nested class', 'div { order: 3; .a { order: 1 } > b { order: 2 } }'],
  ['& on the right', '.a { #d & { order: 1 } order: 2 }'],
  [
    '& counts the weightiest of the rule around',
    '#none, p { &:first-child { order: 1 } } #x { order: 2 }',
  ],
  ['a declaration after a nested rule', '.a { & { order: 2 } order: 1 }'],
  ['nested twice', 'body { div { > p { order: 1 } order: 3 } } div p { order: 2 }'],
  ['a nested list', 'div { b, p { order: 1 } }'],
  ['& in :not()', 'div { b:not(&), p:not(&) { order: 1 } }'],
  ['@media in a rule', 'p { @media print { order: 1; color: red } @media screen { order: 2 } }'],
  ['a rule in @media in a rule', 'div { @media print { p { order: 1 } } }'],
  ['no layer over any', '@layer x { #x { order: 2 } } p { order: 1 }'],
  ['the later layer', '@layer x { #x { order: 2 } } @layer y { p { order: 1 } }'],
  [
    'the order in which layers are named',
    '@layer y, x; @layer x { p { order: 1 } } @layer y { #x { order: 2 } }',
  ],
  ['a layer over those in it', '@layer x { @layer y { #x { order: 2 } } p { order: 1 } }'],
  ['a layer of a layer by its name', '@layer x.y { #x { order: 2 } } @layer x { p { order: 1 } }'],
  ['layers without a name are others', '@layer { #x { order: 2 } } @layer { p { order: 1 } }'],
  [
    'importance turns layers round',
    '@layer x { p { order: 1 !important } } #x { order: 2 !important }',
  ],
  ['a layer in a rule', 'p { @layer x { order: 2 } order: 1 }'],
];

test.each(winners)('%s', (_, css) => {
  const styled = style(html, css, bare);
  expect(styled.of('x').order).toBe(1);
});

describe('origins', () => {
  const agent = textFile('ua.css', '#x { order: 3; float: left !important } div { order: 4 }');

  test('the author wins over the user agent, and not over what it holds important', () => {
    const styled = style(html, 'p { order: 1; float: right !important }', agent);
    expect(styled.of('x')).toMatchObject({ order: 1, float: 'left' });
  });

  test('later sheets win', () => {
    expect(style(html, ['p { order: 1 }', 'p { order: 2 }'], bare).of('x').order).toBe(2);
  });

  test('revert gives back what the user agent says', () => {
    expect(style(html, 'p { order: 1 } .a { order: revert }', agent).of('x').order).toBe(3);
    expect(style(html, 'p { order: revert }', bare).of('x').order).toBe(0);
  });

  test('a style attribute wins over all but the important', () => {
    const inline = '<p id=x style="order: 1; float: left; clear: left !important">';
    const css = '#x { order: 2; float: right !important; clear: right !important }';
    expect(style(inline, css, bare).of('x')).toMatchObject({
      order: 1,
      float: 'right',
      clear: 'left',
    });
  });
});

describe('inheritance', () => {
  test('what inherits does, what does not does not', () => {
    const child = style(html, 'div { color: red; order: 4; margin: 3pt }').of('x');
    expect(child).toMatchObject({ color: red, order: 0, marginLeft: 0 });
  });

  test('inherit, initial, unset', () => {
    const css = `div { color: red; order: 4; font-size: 30pt }
      p { order: inherit; color: initial; font-size: unset; margin: unset }`;
    expect(style(html, css).of('x')).toMatchObject({
      order: 4,
      color: rgb(0, 0, 0),
      fontSize: 30,
      marginTop: 0,
    });
  });

  test('all: initial leaves the direction alone', () => {
    const css = 'div { color: red; direction: rtl; order: 1 } p { order: 2; all: initial }';
    expect(style(html, css).of('x')).toMatchObject({
      color: rgb(0, 0, 0),
      order: 0,
      display: 'inline',
      direction: 'rtl',
    });
  });

  test('a line height without unit is a factor, with one a length', () => {
    const factor = style(html, 'div { font-size: 10pt; line-height: 1.5 } p { font-size: 20pt }');
    expect(factor.of('x').lineHeight).toBe(30);
    const length = style(html, 'div { font-size: 10pt; line-height: 150% } p { font-size: 20pt }');
    expect(length.of('x').lineHeight).toBe(15);
  });

  test('the page of an element is that of its nearest ancestor with one', () => {
    const css = 'div { page: wide } p { page: auto }';
    expect(style(html, css).of('x').page).toBe('wide');
    expect(style(html, css).of('body').page).toBe('');
  });

  test('features add up by property', () => {
    const css = `div { font-variant-numeric: oldstyle-nums; font-variant-caps: small-caps }
      p { font-variant-numeric: tabular-nums }`;
    expect([...style(html, css).of('x').fontFeatures]).toEqual([
      ['smcp', 1],
      ['tnum', 1],
    ]);
  });

  test('decorations go through the text of descendants, not into boxes of their own', () => {
    const inner = '<u id=u>a<b id=b>b</b><span id=s>c</span></u>';
    const css = 'u { color: red } b { color: blue } #s { display: inline-block }';
    const styled = style(inner, css);
    expect(styled.of('b')).toMatchObject({
      textDecorationLine: ['underline'],
      textDecorationColor: red,
    });
    expect(styled.of('s').textDecorationLine).toEqual([]);
  });
});

describe('custom properties', () => {
  const cases: [css: string, declarations: string, color: unknown][] = [
    ['set on an ancestor', ':root { --c: red } p { color: var(--c) }', red],
    ['the nearest', ':root { --c: blue } div { --c: red } p { color: var(--c) }', red],
    ['a fallback', 'p { color: var(--c, red) }', red],
    ['a nested fallback', 'p { color: var(--c, var(--d, red)) }', red],
    ['no fallback where it is set', ':root { --c: red } p { color: var(--c, blue) }', red],
    ['one made of others', ':root { --r: 255; --c: rgb(var(--r) 0 0) } p { color: var(--c) }', red],
    ['in a shorthand', ':root { --c: red } p { border: 1pt solid var(--c); color: var(--c) }', red],
    ['invalid is unset', 'div { color: red } p { color: blue; color: var(--none) }', red],
    [
      'a cycle is invalid',
      'div { color: red; --a: var(--b); --b: var(--a, blue) } p { color: var(--a) }',
      red,
    ],
    ['initial is not set', ':root { --c: blue } p { --c: initial; color: var(--c, red) }', red],
    [
      'the cascade comes first',
      'p { --c: red !important } #x { --c: blue } p { color: var(--c) }',
      red,
    ],
    ['names have case', ':root { --c: red; --C: blue } p { color: var(--c) }', red],
  ];

  test.each(cases)('%s', (_, css, color) => {
    expect(style(html, css).of('x').color).toEqual(color);
  });

  test('tokens do not melt together', () => {
    const styled = style(html, ':root { --n: 5 } p { order: 1; order: var(--n)0 }');
    expect(styled.of('x').order).toBe(0);
    expect(styled.findings).toHaveLength(1);
  });

  test('variables that double each other are cut off', () => {
    const lines = Array.from(
      { length: 40 },
      (_, at) => `--v${at + 1}: var(--v${at}) var(--v${at});`,
    );
    const styled = style(html, `:root { --v0: x; ${lines.join('')} } p { color: var(--v40) }`);
    expect(styled.findings).toHaveLength(1);
  });
});

describe('attributes', () => {
  const cases: [html: string, expected: object][] = [
    [
      '<table><tr><td id=x align=right valign=top width=50%>',
      { textAlign: 'right', verticalAlign: 'top', width: { percent: 50, pt: 0 } },
    ],
    ['<img id=x width=96 height=48>', { width: 72, height: 36 }],
    ['<p id=x dir=rtl>', { direction: 'rtl', unicodeBidi: 'isolate' }],
    ['<p id=x dir=auto>«الحمد» abc', { direction: 'rtl', unicodeBidi: 'plaintext' }],
    ['<p id=x hidden>', { display: 'none' }],
    [
      '<ol id=x start=5 type=a><li>',
      { listStyleType: 'lower-alpha', counterReset: [{ name: 'list-item', value: 4 }] },
    ],
    ['<ol id=x reversed><li><li>', { counterReset: [{ name: 'list-item', value: 3 }] }],
    ['<ol reversed><li id=x>', { counterIncrement: [{ name: 'list-item', value: -1 }] }],
    ['<ol><li id=x value=7>', { counterSet: [{ name: 'list-item', value: 7 }] }],
    [
      '<svg><rect id=x fill=red stroke-width=4 stroke=none /></svg>',
      { fill: red, strokeWidth: 3, stroke: 'none' },
    ],
    [
      '<svg><text id=x font-size=16 text-anchor=middle></svg>',
      { fontSize: 12, textAnchor: 'middle' },
    ],
    ['<svg><rect id=x fill="nonsense;" stroke="red"></svg>', { fill: rgb(0, 0, 0), stroke: red }],
  ];

  test.each(cases)('%s', (source, expected) => {
    const styled = style(source, '');
    expect(styled.of('x')).toMatchObject(expected);
    expect(styled.findings).toEqual([]);
  });

  test('any rule wins over them', () => {
    const source = '<svg><rect id=x fill=red></svg>';
    expect(style(source, '* { fill: blue }').of('x').fill).toEqual(blue);
  });
});

describe('pseudo-elements', () => {
  test('without content there is none', () => {
    const styled = style(html, 'p::before { color: red } p::after { content: none }');
    expect(styled.pseudo('x', 'before')).toBeNull();
    expect(styled.pseudo('x', 'after')).toBeNull();
  });

  test('they inherit from their element and cascade like it', () => {
    const css = 'p { color: red } p::before { content: "a"; order: 1 } .a:before { order: 2 }';
    expect(style(html, css).pseudo('x', 'before')).toMatchObject({ color: red, order: 2 });
  });

  test('a marker belongs to a list item with a list style', () => {
    const list =
      '<ul><li id=x>a<li id=y style="list-style: none">b<li id=z style="display: block">';
    const styled = style(list, '::marker { color: red }');
    expect(styled.pseudo('x', 'marker')).toMatchObject({ color: red, content: 'normal' });
    expect(styled.pseudo('y', 'marker')).toBeNull();
    expect(styled.pseudo('z', 'marker')).toBeNull();
  });

  test('a footnote has a call and a marker', () => {
    const styled = style('<p>a<span id=f>note</span>', '#f { float: footnote }');
    expect(styled.pseudo('f', 'footnote-call')).toMatchObject({ verticalAlign: 'super' });
    expect(styled.pseudo('f', 'footnote-marker')?.content).toEqual([
      { type: 'counter', name: 'footnote', style: 'decimal' },
      { type: 'string', value: '. ' },
    ]);
    expect(styled.pseudo('p', 'footnote-call')).toBeNull();
  });
});

describe('sharing', () => {
  test('equal elements have one style object', () => {
    const tree = parseHtml(`<ul>${'<li class=a><b>x</b></li>'.repeat(5)}</ul>`);
    const { value } = cascade(
      tree,
      { ua, author: [textFile('a.css', '.a { color: red }')] },
      'print',
    );
    const styles = new Set([...elements(tree)].filter(({ name }) => name === 'b').map(value.style));
    expect(styles.size).toBe(1);
  });

  test('an anonymous style inherits and resets, and is made once', () => {
    const parent = style(
      html,
      'p { color: red; order: 3; border: 1pt solid; page: wide; font-variant-caps: small-caps }',
    ).of('x');
    const made = anonymousStyle(parent, 'table-row');
    expect(made).toMatchObject({
      display: 'table-row',
      color: red,
      order: 0,
      borderTopWidth: 0,
      page: 'wide',
    });
    expect(made.borderTopColor).toEqual(red);
    expect([...made.fontFeatures]).toEqual([['smcp', 1]]);
    expect(anonymousStyle(parent, 'table-row')).toBe(made);
    expect(anonymousStyle(parent, 'block')).not.toBe(made);
  });

  test('a flex container makes blocks of its children', () => {
    const styled = style('<div style="display: flex"><span id=x>a</span></div>', '');
    expect(styled.of('x').display).toBe('block');
  });
});
