import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DisplayItem, GlyphItem, Typeset } from '../../pipeline/6-typeset/types.ts';
import { typesetHtml } from '../support/typeset.ts';

/** Documents of paragraphs, lists, boxes and columns with floats between them and in their text. */
type Block =
  | { readonly kind: 'p'; readonly words: readonly (number | Float)[]; readonly style: string }
  | Float
  | {
      readonly kind: 'li' | 'div' | 'bfc' | 'flex' | 'cell' | 'columns' | 'span';
      readonly blocks: readonly Block[];
    };

interface Float {
  readonly kind: 'float';
  readonly words: number;
  readonly style: string;
}

const float = fc.record({
  kind: fc.constant('float' as const),
  words: fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 0, max: 14 }) },
    { weight: 1, arbitrary: fc.integer({ min: 60, max: 150 }) },
  ),
  style: fc
    .tuple(
      fc.constantFrom('left', 'left', 'right', 'right', 'top', 'bottom'),
      fc.constantFrom(
        '',
        'width: 60pt',
        'width: 50%',
        'width: 150pt; max-width: 100%',
        'width: 260pt; max-width: 100%',
      ),
      fc.constantFrom('', 'height: 40pt', 'height: 130pt'),
      fc.constantFrom('', 'clear: left', 'clear: both', 'break-inside: avoid'),
      fc.constantFrom('', 'margin: 4pt', 'padding: 3pt', 'border: 1pt solid'),
    )
    .map(([side, ...rest]) => [`float: ${side}`, ...rest].filter(Boolean).join('; ')),
});

const paragraph = fc.record({
  kind: fc.constant('p' as const),
  words: fc.array(fc.oneof(fc.integer({ min: 0, max: 40 }), float), { maxLength: 3 }),
  style: fc.constantFrom(
    '',
    'text-align: justify; hyphens: auto',
    'margin: 8pt 0; text-indent: 10pt',
    'clear: both',
    'clear: left',
    'break-inside: avoid',
    'break-after: avoid',
    'background: #eee; padding: 4pt',
  ),
});

const { block } = fc.letrec<{ block: Block }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    paragraph,
    float,
    fc.record({
      kind: fc.constantFrom('li', 'div', 'bfc', 'flex', 'cell', 'columns', 'span'),
      blocks: fc.array(tie('block'), { maxLength: 4 }),
    }),
  ) as fc.Arbitrary<Block>,
}));

const documents = fc.array(block, { minLength: 1, maxLength: 8 });

const boxStyle = {
  div: '',
  bfc: 'overflow: hidden',
  columns: 'columns: 2; column-gap: 8pt; column-rule: 1pt solid',
  span: 'column-span: all; margin: 3pt 0',
};

function write(blocks: readonly Block[]): string {
  let next = 0;
  const run = (count: number) => Array.from({ length: count }, () => `w${next++}x`).join(' ');
  const inline = (part: number | Float) =>
    typeof part === 'number'
      ? run(part)
      : ` <span style="${part.style}">${run(part.words)}</span> `;
  const one = (block: Block): string => {
    switch (block.kind) {
      case 'p':
        return `<p style="${block.style}">${block.words.map(inline).join('')}</p>`;
      case 'float':
        return `<aside style="${block.style}">${run(block.words)}</aside>`;
      case 'li':
        return `<ul><li>${block.blocks.map(one).join('')}</li></ul>`;
      case 'cell':
        return `<table><tr><td>${block.blocks.map(one).join('')}</td><td>${run(2)}</td></tr></table>`;
      case 'flex':
        return `<div style="display: flex; gap: 6pt">${block.blocks.map((child) => `<div>${one(child)}</div>`).join('')}</div>`;
      default:
        return `<div style="${boxStyle[block.kind]}">${block.blocks.map(one).join('')}</div>`;
    }
  };
  return blocks.map(one).join('\n');
}

const css =
  "@page { size: 300pt 220pt; margin: 20pt } html { font: 9pt/12pt 'Source Serif 4' } body { margin: 0 } p { margin: 0 0 4pt }";

type Glyphs = GlyphItem & { readonly page: number };

async function set(blocks: readonly Block[]) {
  const html = write(blocks);
  const { value } = await typesetHtml(
    `<!doctype html><html lang="en-GB"><title>t</title><style>${css}</style><body>${html}`,
  );
  return { html, typeset: value, glyphs: glyphsOf(value) };
}

function glyphsOf(typeset: Typeset): Glyphs[] {
  const found: Glyphs[] = [];
  const visit = (item: DisplayItem, page: number) => {
    if (item.type === 'group') for (const inner of item.items) visit(inner, page);
    if (item.type === 'glyphs') found.push({ ...item, page });
  };
  for (const page of typeset.pages) for (const item of page.items) visit(item, page.index);
  return found;
}

/** Of each text node, in the order it was set, with what hyphens part put together. */
function wordsSet(glyphs: readonly Glyphs[]): number[] {
  const nodes = new Map<number, string>();
  for (const { run, tag } of glyphs) {
    if (tag.type !== 'content') continue;
    nodes.set(tag.order, (nodes.get(tag.order) ?? '') + run.text.replaceAll('\u00AD', ''));
  }
  const text = [...nodes].toSorted(([a], [b]) => a - b).map(([, own]) => own);
  return wordsIn(text.join(' '));
}

const wordsIn = (text: string) =>
  [...text.matchAll(/w(\d+)x/g)].map(([, number]) => Number(number));

const bounds = { numRuns: 40, interruptAfterTimeLimit: 40_000 };

test('every word is set exactly once, and those of a text in their order', async () => {
  await fc.assert(
    fc.asyncProperty(documents, async (blocks) => {
      const { html, glyphs } = await set(blocks);
      expect(wordsSet(glyphs)).toEqual(wordsIn(html));
    }),
    bounds,
  );
});

/** From the baseline to about the height of small letters. */
function overlap(a: Glyphs, b: Glyphs): boolean {
  const height = 3;
  return (
    a.page === b.page &&
    a.x + 0.05 < b.x + b.run.width &&
    b.x + 0.05 < a.x + a.run.width &&
    a.y - height < b.y &&
    b.y - height < a.y
  );
}

/** Narrow columns and items hold nothing that cannot be narrow and would stick out. */
function withoutWide(blocks: readonly Block[], inColumns = false): Block[] {
  return blocks.map((block): Block => {
    if (block.kind === 'float' || block.kind === 'p') return block;
    const children = withoutWide(block.blocks, inColumns || block.kind === 'columns');
    const plain = block.kind === 'flex' || (inColumns && block.kind !== 'span');
    return { kind: plain ? 'div' : block.kind, blocks: children };
  });
}

test('no text is set over other text', async () => {
  await fc.assert(
    fc.asyncProperty(documents, async (blocks) => {
      const { glyphs } = await set(withoutWide(blocks));
      // A marker outside of its item may stand over a float: CSS Lists 3, section 3.4.
      const seen = glyphs.filter(({ run }) => /[^\s•]/.test(run.text) && run.width > 0);
      seen.forEach((one, index) => {
        for (const other of seen.slice(index + 1))
          if (overlap(one, other))
            throw new Error(`"${one.run.text}" and "${other.run.text}" on page ${one.page}`);
      });
    }),
    bounds,
  );
});

test('text stays between the top and the bottom of the page area', async () => {
  await fc.assert(
    fc.asyncProperty(documents, async (blocks) => {
      const { glyphs, typeset, html } = await set(blocks);
      for (const { y, run } of glyphs) {
        if (run.text.trim() === '') continue;
        expect(y).toBeGreaterThan(20);
        expect(y).toBeLessThan(200.1);
      }
      expect(typeset.pages.length).toBeLessThan(4 + html.length / 40);
    }),
    bounds,
  );
});
