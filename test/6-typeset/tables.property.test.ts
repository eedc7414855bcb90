import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GlyphItem } from '../../pipeline/6-typeset/types.ts';
import { typesetHtml } from '../support/typeset.ts';

// Whatever a table is like: every word of it is set once, no two words on the same spot, none
// outside of its page.

interface Cell {
  readonly words: number;
  readonly rowspan: number;
  readonly colspan: number;
  readonly style: string;
}

const style = fc
  .array(
    fc.constantFrom(
      'width: 30%',
      'width: 70pt',
      'width: 4pt',
      'width: 400pt',
      'height: 50pt',
      'padding: 6pt',
      'border: 3pt double #000',
      'text-align: "1"',
      'text-align: "3" center',
      'vertical-align: top',
      'vertical-align: bottom',
      'vertical-align: baseline',
      'white-space: nowrap',
      'hyphens: auto',
      'break-inside: avoid',
      'font-size: 14pt',
    ),
    { maxLength: 2 },
  )
  .map((parts) => parts.join('; '));

const cell: fc.Arbitrary<Cell> = fc.record({
  words: fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 0, max: 6 }) },
    { weight: 1, arbitrary: fc.integer({ min: 30, max: 150 }) },
  ),
  rowspan: fc.constantFrom(1, 1, 1, 1, 2, 3, 9),
  colspan: fc.constantFrom(1, 1, 1, 1, 2, 3),
  style,
});

const row = fc.array(cell, { minLength: 1, maxLength: 5 });
const table = fc.record({
  head: fc.option(row),
  body: fc.array(row, { minLength: 1, maxLength: 14 }),
  foot: fc.option(row),
  columns: fc.array(style, { maxLength: 3 }),
  style: fc
    .array(
      fc.constantFrom(
        'border-collapse: collapse',
        'border-spacing: 3pt 5pt',
        'table-layout: fixed; width: 100%',
        'width: 60%',
        'width: 500pt',
        'margin: 10pt auto',
        'caption-side: bottom',
        'direction: rtl',
        'empty-cells: hide',
      ),
      { maxLength: 3 },
    )
    .map((parts) => parts.join('; ')),
  caption: fc.boolean(),
  before: fc.integer({ min: 0, max: 12 }),
});

type Table = typeof table extends fc.Arbitrary<infer T> ? T : never;

function write({ head, body, foot, columns, style: own, caption, before }: Table): string {
  let next = 0;
  const words = (count: number) => Array.from({ length: count }, () => `w${next++}x`).join(' ');
  const rowOf = (cells: readonly Cell[], tag: string) =>
    `<tr>${cells.map((one) => `<${tag} rowspan=${one.rowspan} colspan=${one.colspan} style='${one.style}'>${words(one.words)}</${tag}>`).join('')}</tr>`;
  const rows = (part: string, tag: string, all: readonly (readonly Cell[])[]) =>
    all.length === 0 ? '' : `<${part}>${all.map((cells) => rowOf(cells, tag)).join('')}</${part}>`;
  const filler = `<p>${'filler<br>'.repeat(before)}</p>`;
  const columnsOf = columns.map((one) => `<col style='${one}'>`).join('');
  const title = caption ? `<caption>${words(3)}</caption>` : '';
  return [
    filler,
    `<table style="${own}">${title}${columnsOf}`,
    rows('thead', 'th', head ? [head] : []),
    rows('tbody', 'td', body),
    rows('tfoot', 'td', foot ? [foot] : []),
    '</table>',
  ].join('');
}

const css =
  "@page { size: 300pt 220pt; margin: 20pt } html { font: 9pt/12pt 'Source Serif 4' } body { margin: 0 } td, th { padding: 2pt; border: 0.5pt solid #000 }";

async function set(given: Table) {
  const html = write(given);
  const { value } = await typesetHtml(
    `<!doctype html><html lang="en-GB"><title>t</title><style>${css}</style><body>${html}`,
  );
  const glyphs = value.pages.map((page) =>
    page.items.filter((item): item is GlyphItem => item.type === 'glyphs'),
  );
  return { html, value, glyphs };
}

const wordsIn = (text: string) => [...text.matchAll(/w(\d+)x/g)].map(([, n]) => Number(n));
const bounds = { numRuns: 40, interruptAfterTimeLimit: 40_000 };

test('every word of a table is set once', async () => {
  await fc.assert(
    fc.asyncProperty(table, async (given) => {
      const { html, glyphs } = await set(given);
      const nodes = new Map<number, string>();
      for (const { tag, run } of glyphs.flat()) {
        if (tag.type !== 'content') continue;
        const text = run.text.replaceAll('\u00ad', '');
        nodes.set(tag.order, (nodes.get(tag.order) ?? '') + text);
      }
      const found = [...nodes.values()].flatMap(wordsIn).toSorted((a, b) => a - b);
      expect(found).toEqual(wordsIn(html).toSorted((a, b) => a - b));
    }),
    bounds,
  );
});

test('nothing in a table is printed over something else or outside of its page', async () => {
  await fc.assert(
    fc.asyncProperty(table, async (given) => {
      const { value, glyphs } = await set(given);
      glyphs.forEach((items, page) => {
        const { width, height } = value.pages[page]!;
        const inked = items.filter(({ run }) => run.text.trim() !== '');
        for (const { x, y, run } of inked) {
          expect(x).toBeGreaterThan(0);
          expect(x + run.width).toBeLessThan(width);
          expect(y).toBeGreaterThan(0);
          expect(y).toBeLessThan(height);
        }
        expect(overlapping(inked)).toEqual([]);
      });
    }),
    bounds,
  );
});

/** Two runs whose x-heights share more than a point. */
function overlapping(items: readonly GlyphItem[]): string[] {
  const boxes = items.map(({ x, y, run }) => ({
    left: x,
    right: x + run.width,
    top: y - run.size * 0.45,
    bottom: y,
    text: run.text,
  }));
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
          Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1,
      )
      .map((other) => `${one.text} | ${other.text}`),
  );
}
