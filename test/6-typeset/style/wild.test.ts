import fc from 'fast-check';
import { expect, test } from 'vitest';
import { properties } from '../../../pipeline/6-typeset/style/properties.ts';
import { bare, style } from './support.ts';

const words = [
  ...'0 1 -1 2.5 1e3 50% -5% 1pt -2em 3rem 1lh 2vw 1foo auto none normal inherit initial unset revert'.split(
    ' ',
  ),
  ...'solid red #123 #12345 rgb(1,2,3) hsl(none 1 2) currentcolor "a" url(x) , / ! ( ) [ ] { } ;'.split(
    ' ',
  ),
  ...'calc(1pt+2em) calc(1/0) calc(1pt*1e999) min(1pt,2em) clamp(1em,2em,3em) max() counter(a)'.split(
    ' ',
  ),
  ...'var(--a) var(--b,1pt) var( both start center page chapter A4 landscape constructor'.split(
    ' ',
  ),
  'color-mix(in srgb, red, blue 200%)',
  'calc((1em + 2%) * 3)',
  'content(text)',
];
const value = fc.array(fc.constantFrom(...words), { maxLength: 4 }).map((list) => list.join(' '));
const declaration = fc.oneof(
  fc.tuple(fc.constantFrom(...properties.keys(), 'all', '--a', '--b'), value),
  fc.tuple(fc.string({ maxLength: 8 }), fc.string({ maxLength: 12 })),
);
const block = fc
  .array(declaration, { maxLength: 6 })
  .map((list) => list.map(([name, text]) => `${name}: ${text}`).join('; '));

/** Every number of a style, with the path to it. */
function* numbers(value: unknown, path: string): Generator<[string, number]> {
  if (typeof value === 'number') yield [path, value];
  else if (value !== null && typeof value === 'object')
    for (const [key, one] of Object.entries(value)) yield* numbers(one, `${path}.${key}`);
}

test('whatever a sheet says, styles are whole and lengths are numbers', () => {
  fc.assert(
    fc.property(block, block, block, block, (a, b, c, d) => {
      const css = `:root { ${a} } p { ${b} } p::before { content: "x"; ${c} } @page { ${d} @top-left { ${a} } }`;
      const quoted = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
      const html = `<p style="${quoted(b)}">x<svg><text font-size="${quoted(c)}" fill="${quoted(d)}">`;
      const styled = style(html, css, bare);
      const page = styled.page();
      for (const one of [styled.of('p'), styled.of('text'), page.style, page.footnoteArea]) {
        expect(Object.entries(one).filter(([, field]) => field === undefined)).toEqual([]);
        const odd = [...numbers(one, '')].filter(([, number]) => !Number.isFinite(number));
        expect(odd.filter(([path]) => path !== '.hyphenateLimitLines')).toEqual([]);
      }
      expect(page.width).toBeGreaterThanOrEqual(36);
    }),
    { numRuns: 400 },
  );
});

test('any text is a sheet', () => {
  fc.assert(fc.property(fc.string(), (css) => void style('<p>', css, bare)));
});
