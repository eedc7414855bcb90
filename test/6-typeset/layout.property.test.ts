import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DisplayItem, GlyphItem, Typeset } from '../../pipeline/6-typeset/types.ts';
import { typesetHtml } from '../support/typeset.ts';

/** A document as a tree of blocks; words are numbered when it is written out. */
type Block =
  | { readonly kind: 'p' | 'h2' | 'pre'; readonly words: number; readonly style: string }
  | {
      readonly kind: 'div' | 'blockquote' | 'section' | 'flex';
      readonly blocks: readonly Block[];
      readonly style: string;
    }
  | { readonly kind: 'ul'; readonly items: readonly (readonly Block[])[]; readonly style: string }
  | {
      readonly kind: 'table';
      readonly rows: readonly (readonly Cell[])[];
      readonly head: boolean;
      readonly style: string;
    };

interface Cell {
  readonly words: number;
  readonly rowspan: number;
  readonly colspan: number;
}

const style = fc
  .array(
    fc.constantFrom(
      'margin: 10pt 0',
      'margin: -4pt 0 12pt',
      'padding: 5pt',
      'border: 1pt solid #000',
      'break-inside: avoid',
      'break-after: avoid',
      'break-before: avoid',
      'break-before: page',
      'orphans: 4; widows: 3',
      'width: 60%',
      'text-align: justify; hyphens: auto',
      'height: 40pt',
      'min-height: 90pt',
      'position: relative',
      'border-collapse: collapse',
      'line-height: 20pt',
      'float: none; overflow: hidden',
    ),
    { maxLength: 3 },
  )
  .map((parts) => parts.join('; '));

const words = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 20, max: 120 }));
const cell = fc.record({
  words: fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 0, max: 9 }) },
    { weight: 1, arbitrary: fc.integer({ min: 30, max: 120 }) },
  ),
  rowspan: fc.constantFrom(1, 1, 1, 1, 2, 3),
  colspan: fc.constantFrom(1, 1, 1, 1, 2),
});

const { block } = fc.letrec<{ block: Block }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ kind: fc.constantFrom('p', 'p', 'p', 'h2', 'pre'), words, style }),
    fc.record({
      kind: fc.constantFrom('div', 'blockquote', 'section', 'flex'),
      blocks: fc.array(tie('block'), { maxLength: 5 }),
      style,
    }),
    fc.record({
      kind: fc.constant('ul'),
      items: fc.array(fc.array(tie('block'), { maxLength: 3 }), { maxLength: 4 }),
      style,
    }),
    fc.record({
      kind: fc.constant('table'),
      rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), {
        minLength: 1,
        maxLength: 9,
      }),
      head: fc.boolean(),
      style,
    }),
  ) as fc.Arbitrary<Block>,
}));

const documents = fc.array(block, { minLength: 1, maxLength: 8 });

function write(blocks: readonly Block[]): string {
  let next = 0;
  const run = (count: number) => Array.from({ length: count }, () => `w${next++}x`).join(' ');
  const one = (block: Block): string => {
    const attribute = ` style="${block.style}"`;
    switch (block.kind) {
      case 'p':
      case 'h2':
      case 'pre':
        return `<${block.kind}${attribute}>${run(block.words)}</${block.kind}>`.replace(
          '<pre',
          '<pre class=wrap',
        );
      case 'ul':
        return `<ul${attribute}>${block.items.map((item) => `<li>${item.map(one).join('')}</li>`).join('')}</ul>`;
      case 'table':
        return `<table${attribute}>${tableRows(block)}</table>`;
      case 'flex':
        return `<div style="display: flex; gap: 6pt; ${block.style}">${block.blocks.map((child) => `<div>${one(child)}</div>`).join('')}</div>`;
      default:
        return `<${block.kind}${attribute}>${block.blocks.map(one).join('')}</${block.kind}>`;
    }
  };
  const tableRows = ({ rows, head }: Extract<Block, { kind: 'table' }>) => {
    const row = (cells: readonly Cell[], tag: string) =>
      `<tr>${cells.map(({ words: count, rowspan, colspan }) => `<${tag} rowspan=${tag === 'th' ? 1 : rowspan} colspan=${colspan}>${run(count)}</${tag}>`).join('')}</tr>`;
    const [first = [], ...rest] = rows;
    if (!head) return rows.map((cells) => row(cells, 'td')).join('');
    return `<thead>${row(first, 'th')}</thead><tbody>${rest.map((cells) => row(cells, 'td')).join('')}</tbody>`;
  };
  return blocks.map(one).join('\n');
}

const css =
  "@page { size: 300pt 220pt; margin: 20pt } html { font: 9pt/12pt 'Source Serif 4' } body { margin: 0 } .wrap { white-space: pre-wrap; overflow-wrap: anywhere }";

async function set(blocks: readonly Block[]): Promise<{ html: string; typeset: Typeset }> {
  const html = write(blocks);
  const { value } = await typesetHtml(
    `<!doctype html><html lang="en-GB"><title>t</title><style>${css}</style><body>${html}`,
  );
  return { html, typeset: value };
}

/** Content in the order it is drawn; what is repeated is an artifact and left out. */
function content(typeset: Typeset): (GlyphItem & { page: number })[] {
  const found: (GlyphItem & { page: number })[] = [];
  const visit = (item: DisplayItem, page: number) => {
    if (item.type === 'group') for (const inner of item.items) visit(inner, page);
    if (item.type === 'glyphs' && item.tag.type === 'content') found.push({ ...item, page });
  };
  for (const page of typeset.pages) for (const item of page.items) visit(item, page.index);
  return found;
}

/** A failing document is made smaller for a while, not for ever. */
const bounds = { numRuns: 25, interruptAfterTimeLimit: 40_000 };

/** The text of each text node, in the order of the document: cells of a row are drawn by turns. */
function textByNode(typeset: Typeset): string {
  const nodes = new Map<number, string>();
  for (const { run, tag } of content(typeset)) {
    const order = tag.type === 'content' ? tag.order : 0;
    nodes.set(order, (nodes.get(order) ?? '') + run.text.replaceAll('\u00AD', ''));
  }
  return [...nodes]
    .toSorted(([a], [b]) => a - b)
    .map(([, text]) => text)
    .join(' ');
}

const wordsIn = (text: string) =>
  [...text.matchAll(/w(\d+)x/g)].map(([, number]) => Number(number));

test('every word of a document is set exactly once, and those of a paragraph in order', async () => {
  await fc.assert(
    fc.asyncProperty(documents, async (blocks) => {
      const { html, typeset } = await set(blocks);
      const text = textByNode(typeset);
      expect(wordsIn(text).toSorted((a, b) => a - b)).toEqual(wordsIn(html));
      for (const [, paragraph] of html.matchAll(/<p\b[^>]*>([^<]*)</g)) {
        const own = wordsIn(paragraph!);
        const set = wordsIn(text).filter(
          (word) => own[0] !== undefined && word >= own[0] && word <= own.at(-1)!,
        );
        expect(set).toEqual(own);
      }
    }),
    bounds,
  );
});

test('nothing is set outside of its page', async () => {
  await fc.assert(
    fc.asyncProperty(documents, async (blocks) => {
      const { typeset } = await set(blocks);
      for (const { x, y, run, page } of content(typeset)) {
        if (run.text.trim() === '') continue;
        const { width, height } = typeset.pages[page]!;
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThanOrEqual(height);
        expect(x).toBeGreaterThan(-0.01);
        expect(x).toBeLessThan(width);
      }
    }),
    bounds,
  );
});

test('the pages of a document are few: layout goes on', async () => {
  await fc.assert(
    fc.asyncProperty(documents, async (blocks) => {
      const { html, typeset } = await set(blocks);
      const breaks = html.split('break-before: page').length;
      expect(typeset.pages.length).toBeLessThan(3 + breaks * 2 + html.length / 60);
    }),
    bounds,
  );
});
