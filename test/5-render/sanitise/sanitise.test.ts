import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sanitiseHtml, sanitisePieces } from '../../../pipeline/5-render/sanitise/index.ts';

test.each([
  ['<script>alert(1)</script>after', 'after'],
  ['<p onclick="x()" class="a">b</p>', '<p class="a">b</p>'],
  ['<a href="javascript:x">a</a>', '<a>a</a>'],
  ['<a href="&#106;avascript:x">a</a>', '<a>a</a>'],
  ['<a href="java\nscript:x">a</a>', '<a>a</a>'],
  ['<a href="https://a.b">a</a>', '<a href="https://a.b">a</a>'],
  ['<iframe src="https://a.b">x</iframe>b', 'b'],
  ['<style>p { color: red }</style>b', 'b'],
  [
    '<p style="color: red; background: url(x); position: fixed">b</p>',
    '<p style="color: red">b</p>',
  ],
  ['<p style="background-color: u\\72l(x)">b</p>', '<p>b</p>'],
  ['<form action="x"><input value="y">b</form>', 'b'],
  ['<svg onload="x"><text>y</text></svg>b', 'b'],
  ['<!-- a note -->b', 'b'],
  ['<details><summary>a</summary>b</details>', '<details><summary>a</summary>b</details>'],
  ['<custom-element>a</custom-element>', 'a'],
  ['<td>a</td>', 'a'],
  ['<img src="https://a.b/x.png" alt="Alt">', 'Alt'],
  ['<div><b>a', '<div><b>a</b></div>'],
  ['a</div></b>', 'a'],
])('%s', (html, expected) => {
  expect(sanitiseHtml(html)).toBe(expected);
});

test('images stay where a source is known', () => {
  const image = (src: string) => (src === 'x.png' ? 'pack/x.png' : null);
  expect(sanitiseHtml('<img src="x.png" width="50" onerror="y">', 'block', image)).toBe(
    '<img src="pack/x.png" alt="" width="50" />',
  );
});

test('in a text only phrasing stays', () => {
  expect(sanitiseHtml('<div>a <sub>b</sub></div>', 'inline')).toBe('a <sub>b</sub>');
});

test('tags stand around what is between them, and end with their siblings', () => {
  const pieces = [{ raw: '<b>' }, { html: '<em>a</em>' }, { raw: '<i>' }, { html: 'b' }];
  expect(sanitisePieces(pieces, 'inline')).toBe('<b><em>a</em><i>b</i></b>');
});

test('what an open script would swallow is still there', () => {
  expect(sanitisePieces([{ raw: '<script>' }, { html: 'a' }], 'block')).toBe('a');
  expect(sanitisePieces([{ raw: '<!--' }, { html: 'a' }], 'block')).toBe('a');
});

test('HTML that is nested too deep is printed without its tags', () => {
  expect(sanitiseHtml(`${'<div>'.repeat(300)}a &lt; b`)).toBe('a &lt; b');
});

test('a piece of ours never lands in an attribute', () => {
  const pieces = [{ raw: '<a title="' }, { html: '<i class="x">a</i>' }, { raw: '">' }];
  expect(sanitisePieces(pieces, 'inline')).toBe('<i class="x">a</i>">');
});

const pieces = fc.array(
  fc.oneof(
    fc
      .constantFrom(
        ...['<b>', '</b>', '<div>', '</p>', '<script>', '<style>', '<table><tr>', '<td>'],
      )
      .map((raw) => ({ raw })),
    fc
      .constantFrom(
        ...['<a href="', '<!--', '-->', '<textarea>', '<title>', '<select>', '<svg>', '<p x'],
      )
      .map((raw) => ({ raw })),
    fc.nat({ max: 99 }).map((number) => ({ html: `<i>word${number}.</i>` })),
  ),
  { maxLength: 12 },
);

test('no piece of ours is lost, and nothing that runs is left', () => {
  fc.assert(
    fc.property(pieces, fc.constantFrom('block' as const, 'inline' as const), (list, mode) => {
      const html = sanitisePieces(list, mode);
      const ours = list.flatMap((piece) => ('html' in piece ? [piece.html] : []));
      expect(ours.filter((piece) => !html.includes(piece))).toEqual([]);
      expect(html.replace(/"[^"]*"/g, '')).not.toMatch(
        /<(?:script|style|iframe|textarea|title|select|svg)/,
      );
    }),
    { numRuns: 500 },
  );
});
