import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DisplayItem, GlyphItem, Typeset } from '../../pipeline/6-typeset/types.ts';
import { typesetHtml } from '../support/typeset.ts';

/** Documents of numbered words; those of notes count apart, and each note names its call. */
type Run = readonly Piece[];
type Piece = { readonly words: number } | { readonly note: Note };
interface Note {
  readonly words: number;
  readonly policy: string;
  readonly inner: number;
}

type Block =
  | { readonly kind: 'p' | 'h2' | 'kept'; readonly run: Run }
  | { readonly kind: 'ul'; readonly items: readonly Run[] }
  | { readonly kind: 'table'; readonly head: Run; readonly rows: readonly (readonly Run[])[] };

const noteOf = (words: fc.Arbitrary<number>): fc.Arbitrary<Note> =>
  fc.record({
    words,
    policy: fc.constantFrom('', '', 'footnote-policy: line', 'footnote-policy: block'),
    inner: fc.constantFrom(0, 0, 0, 0, 0, 3),
  });
const shortNote = noteOf(fc.integer({ min: 1, max: 12 }));
const anyNote = noteOf(
  fc.oneof(
    { weight: 12, arbitrary: fc.integer({ min: 1, max: 25 }) },
    { weight: 1, arbitrary: fc.integer({ min: 100, max: 300 }) },
  ),
);

function documentsWith(note: fc.Arbitrary<Note>): fc.Arbitrary<readonly Block[]> {
  const piece: fc.Arbitrary<Piece> = fc.oneof(
    { weight: 3, arbitrary: fc.record({ words: fc.integer({ min: 1, max: 20 }) }) },
    { weight: 1, arbitrary: fc.record({ note }) },
  );
  const run = fc.array(piece, { minLength: 1, maxLength: 8 });
  const cell = fc.array(piece, { minLength: 1, maxLength: 3 });
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 9,
  });
  const items = fc.array(run, { minLength: 1, maxLength: 4 });
  const block: fc.Arbitrary<Block> = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({ kind: fc.constantFrom('p' as const, 'p', 'h2', 'kept'), run }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('ul' as const), items }) },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant('table' as const), head: cell, rows }),
    },
  );
  return fc.array(block, { minLength: 1, maxLength: 9 });
}

const documents = documentsWith(anyNote);

interface Written {
  readonly html: string;
  readonly words: number;
  readonly noteWords: number;
  /** For each note the word that its call follows and its own first word. */
  readonly calls: readonly { readonly word: number; readonly first: number }[];
}

function write(blocks: readonly Block[]): Written {
  const calls: Written['calls'][number][] = [];
  let words = 0;
  let noteWords = 0;
  const text = (count: number) => Array.from({ length: count }, () => `w${words++}x`).join(' ');
  const noteText = (count: number) =>
    Array.from({ length: count }, () => `n${noteWords++}x`).join(' ');
  const noteHtml = ({ words: count, policy, inner }: Note): string => {
    calls.push({ word: words - 1, first: noteWords });
    const own = noteText(count);
    const nested = inner > 0 ? `<span class="note">${noteText(inner)}</span>` : '';
    return `<span class="note" style="${policy}">${own}${nested}</span>`;
  };
  const inline = (pieces: Run) =>
    `${text(1)}${pieces.map((item) => ('note' in item ? noteHtml(item.note) : ` ${text(item.words)}`)).join('')}`;
  const cells = (row: readonly Run[], tag: string) =>
    `<tr>${row.map((cell) => `<${tag}>${inline(cell)}</${tag}>`).join('')}</tr>`;
  const one = (item: Block): string => {
    if (item.kind === 'ul')
      return `<ul>${item.items.map((entry) => `<li>${inline(entry)}</li>`).join('')}</ul>`;
    if (item.kind === 'table')
      return `<table><thead>${cells([item.head], 'th')}</thead><tbody>${item.rows.map((row) => cells(row, 'td')).join('')}</tbody></table>`;
    if (item.kind === 'kept') return `<p style="break-inside: avoid">${inline(item.run)}</p>`;
    return `<${item.kind}>${inline(item.run)}</${item.kind}>`;
  };
  const html = blocks.map(one).join('\n');
  return { html, words, noteWords, calls };
}

const css =
  "@page { size: 300pt 240pt; margin: 20pt } html { font: 9pt/12pt 'Source Serif 4' } body { margin: 0 } .note { float: footnote; font: 7pt/9pt 'Source Serif 4' }";

async function set(written: Written, style = css): Promise<Typeset> {
  const { value } = await typesetHtml(
    `<!doctype html><html lang="en-GB"><title>t</title><style>${style}</style><body>${written.html}`,
  );
  return value;
}

interface Set {
  readonly page: number;
  readonly item: GlyphItem;
}

function content(typeset: Typeset): Set[] {
  const found: Set[] = [];
  const visit = (item: DisplayItem, page: number) => {
    if (item.type === 'group') for (const inner of item.items) visit(inner, page);
    if (item.type === 'glyphs' && item.tag.type === 'content') found.push({ item, page });
  };
  for (const page of typeset.pages) for (const item of page.items) visit(item, page.index);
  return found;
}

/** The page that each numbered word begins on. */
function pagesOf(found: readonly Set[], letter: string): Map<number, number> {
  const pages = new Map<number, number>();
  for (const { page, item } of found)
    for (const [, number] of item.run.text.matchAll(new RegExp(`${letter}(\\d+)x`, 'g')))
      if (!pages.has(Number(number))) pages.set(Number(number), page);
  return pages;
}

const numbersIn = (found: readonly Set[], letter: string) =>
  found
    .flatMap(({ item }) => [...item.run.text.matchAll(new RegExp(`${letter}(\\d+)x`, 'g'))])
    .map(([, number]) => Number(number));

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

/** A failing document is made smaller for a while, not for ever. */
const bounds = { numRuns: 40, interruptAfterTimeLimit: 40_000 };

test('every word of text and notes is set exactly once', async () => {
  await fc.assert(
    fc.asyncProperty(documents, async (blocks) => {
      const written = write(blocks);
      const found = content(await set(written));
      expect(numbersIn(found, 'w').toSorted((a, b) => a - b)).toEqual(upTo(written.words));
      expect(numbersIn(found, 'n').toSorted((a, b) => a - b)).toEqual(upTo(written.noteWords));
    }),
    bounds,
  );
});

test('a note that a page can hold with its call begins on the page of its call', async () => {
  await fc.assert(
    fc.asyncProperty(documentsWith(shortNote), async (blocks) => {
      const written = write(blocks);
      const found = content(await set(written));
      const words = pagesOf(found, 'w');
      const notes = pagesOf(found, 'n');
      const places = written.calls.map(({ word, first }) => [words.get(word), notes.get(first)]);
      expect(places.filter(([call, body]) => call !== body)).toEqual([]);
    }),
    bounds,
  );
});

test('notes stand below the text, inside the page area', async () => {
  await fc.assert(
    fc.asyncProperty(documents, async (blocks) => {
      const found = content(await set(write(blocks)));
      for (const page of new Set(found.map((one) => one.page))) {
        const baselines = (letter: string) =>
          found
            .filter((one) => one.page === page && one.item.run.text.includes(letter))
            .map(({ item }) => item.y);
        const text = baselines('w');
        const notes = baselines('n');
        expect(Math.max(0, ...text)).toBeLessThan(Math.min(240, ...notes));
        expect(Math.max(0, ...text, ...notes)).toBeLessThanOrEqual(220);
      }
    }),
    bounds,
  );
});

test('layout goes on: pages are few', async () => {
  await fc.assert(
    fc.asyncProperty(documents, async (blocks) => {
      const { html, words, noteWords } = write(blocks);
      const { pages } = await set({ html, words, noteWords, calls: [] });
      expect(pages.length).toBeLessThan(4 + blocks.length + words / 20 + noteWords / 20);
    }),
    bounds,
  );
});
