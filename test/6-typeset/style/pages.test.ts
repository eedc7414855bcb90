import { describe, expect, test } from 'vitest';
import { bare, red, rounded, style } from './support.ts';

const page = (css: string, agent = bare) => {
  const styled = style('<p>', css, agent);
  expect(styled.findings).toEqual([]);
  return styled.page;
};

const sizes: [size: string, width: number, height: number][] = [
  ['auto', 595.276, 841.89],
  ['A4', 595.276, 841.89],
  ['landscape', 841.89, 595.276],
  ['a5 landscape', 595.276, 419.528],
  ['landscape letter', 792, 612],
  ['portrait', 595.276, 841.89],
  ['100pt', 100, 100],
  ['10cm 20cm', 283.465, 566.929],
  ['10em 2in', 120, 144],
  ['0', 36, 36],
  ['1000in', 14400, 14400],
];

test.each(sizes)('size: %s', (size, width, height) => {
  expect(rounded(page(`@page { size: ${size} }`)())).toMatchObject({ width, height });
});

/** The context that applies sets `margin-top` to 1pt. */
const winners: [name: string, css: string, context: object][] = [
  [
    ':first over a side',
    '@page :first { margin-top: 1pt } @page :right { margin-top: 2pt }',
    { index: 1 },
  ],
  [
    'not on a second page',
    '@page { margin-top: 1pt } @page :first { margin-top: 2pt }',
    { index: 2 },
  ],
  [':left', '@page :left { margin-top: 1pt } @page :right { margin-top: 2pt }', { side: 'left' }],
  [
    ':blank',
    '@page :blank { margin-top: 1pt } @page :left { margin-top: 2pt }',
    { blank: true, side: 'left' },
  ],
  [
    'a name over :first',
    '@page wide { margin-top: 1pt } @page :first { margin-top: 2pt }',
    { name: 'wide', index: 1 },
  ],
  [
    'a name with a side over the name',
    '@page wide:left { margin-top: 1pt } @page wide { margin-top: 2pt }',
    { name: 'wide', side: 'left' },
  ],
  ['no other name', '@page { margin-top: 1pt } @page Wide { margin-top: 2pt }', { name: 'wide' }],
  ['the later of equals', '@page { margin-top: 2pt } @page { margin-top: 1pt }', {}],
  [
    'important',
    '@page { margin-top: 1pt !important } @page :first { margin-top: 2pt }',
    { index: 1 },
  ],
  ['a list', '@page wide, :first { margin-top: 1pt }', { index: 1 }],
  [
    'the weightiest of a list',
    '@page :right, wide:right { margin-top: 1pt } @page wide { margin-top: 2pt }',
    { name: 'wide' },
  ],
  [
    ':nth()',
    '@page :nth(2n + 1) { margin-top: 1pt } @page :nth(even) { margin-top: 2pt }',
    { index: 5 },
  ],
  [
    'in @media print',
    '@media print { @page { margin-top: 1pt } } @media screen { @page { margin-top: 2pt } }',
    {},
  ],
  ['a variable of the root', ':root { --m: 1pt } @page { margin-top: var(--m) }', {}],
];

test.each(winners)('%s', (_, css, context) => {
  expect(page(css)(context).style.marginTop).toBe(1);
});

describe('margin boxes', () => {
  test('only those with content, each cascading by itself', () => {
    const css = `@page { @top-left { content: "a"; color: red } @top-right { color: red } @bottom-center { content: none } }
      @page :first { @top-left { content: "b" } }`;
    const { marginBoxes } = page(css)({ index: 1 });
    expect([...marginBoxes.keys()]).toEqual(['top-left']);
    expect(marginBoxes.get('top-left')).toMatchObject({
      content: [{ type: 'string', value: 'b' }],
      color: red,
      display: 'block',
    });
  });

  test('they inherit from the page context, and that from the root element', () => {
    const css =
      'html { color: red } @page { font-size: 20pt; margin: 1em; @top-center { content: "x"; padding: 1em } }';
    const { style: context, marginBoxes } = page(css)();
    expect(context.marginLeft).toBe(20);
    expect(marginBoxes.get('top-center')).toMatchObject({
      fontSize: 20,
      paddingTop: 20,
      color: red,
    });
  });

  test('none on a blank page that says so', () => {
    const css =
      '@page { @top-center { content: "x" } } @page :blank { @top-center { content: none } }';
    expect(page(css)({ blank: true }).marginBoxes.size).toBe(0);
    expect(page(css)().marginBoxes.size).toBe(1);
  });
});

test('the footnote area', () => {
  const css =
    '@page { @footnote { border-top: 1pt solid red } } @page :first { @footnote { border-top-width: 2pt } }';
  expect(page(css)({ index: 1 }).footnoteArea).toMatchObject({
    borderTopWidth: 2,
    borderTopColor: red,
  });
  expect(page(css)().footnoteArea.borderTopWidth).toBe(1);
});

test('pages of a kind share one context', () => {
  const get = page('@page { margin: 1pt } @page :first { margin: 2pt }');
  expect(get({ index: 4 })).toBe(get({ index: 5, side: 'left' }));
  expect(get({ index: 1 })).not.toBe(get({ index: 4 }));
});
