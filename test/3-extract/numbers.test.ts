import { expect, test } from 'vitest';
import type { Brief } from '../../pipeline/3-extract/types.ts';
import { briefOf, extracted, shown } from './helpers.ts';

const table = '| a | b |\n|---|---|\n| 1 | 2 |';

test('figures and tables are counted apart, with captions only, in annexes afresh', () => {
  const { figures } = briefOf({
    '1.md': `# One\n\n![Alt](a.png "First map")\n\nTable: First table {#tbl-one}\n\n${table}\n\n![No caption](b.png)\n\n${table}`,
    '2.md': '# Two\n\n![Alt](c.png "Second map")',
    '3.md': { text: `# Annex\n\nTable: Names\n\n${table}`, as: 'annex' },
  });
  expect(figures.map(({ kind, number, id }) => `${kind} ${number} #${id}`)).toEqual([
    'image 1 #fig-first-map',
    'table 1 #tbl-one',
    'image null #fig-no-caption',
    'table null #tbl',
    'image 2 #fig-second-map',
    'table A.1 #tbl-names',
  ]);
  expect(figures[0]).toMatchObject({ caption: 'First map', alt: 'Alt', section: 'one' });
});

function paragraphs(brief: Brief): string[] {
  return [...brief.targets.values()].flatMap(({ kind, number }) =>
    kind === 'paragraph' ? [number!] : [],
  );
}

test('paragraphs of the text are counted through the pack', () => {
  const brief = briefOf(
    {
      '1.md': '# Summary\n\nNot counted.',
      '2.md': '# One\n\nP1.\n\n- not\n\n> not\n\n## S\n\nP2.\n\n:::background\nnot\n:::',
      '3.md': '# Two\n\nP3. {#third}',
      '4.md': { text: '# Annex\n\nA1.\n\nA2.', as: 'annex' },
    },
    { manifest: { numbering: { sections: true, paragraphs: true } } },
  );
  expect(paragraphs(brief)).toEqual(['1', '2', '3', 'A1', 'A2']);
});

test('no paragraph has a number unless the pack numbers them', () => {
  expect(paragraphs(briefOf('# T\n\nText.'))).toEqual([]);
});

test('footnotes are numbered through the pack in the order of first reference', () => {
  const brief = briefOf({
    '1.md':
      '# One\n\nA[^b] and[^a] again[^b].\n\n[^a]: Note a.\n[^b]: Note b, see[^c].\n[^c]: Note c.\n[^unused]: Never.',
    '2.md': '# Two\n\nB[^a].\n\n[^a]: Another a.',
  });
  expect(brief.footnotes.map(({ number, id }) => `${number} #${id}`)).toEqual([
    '1 #fn-b',
    '2 #fn-c',
    '3 #fn-a',
    '4 #fn-a-1',
  ]);
  const labels = [...brief.labels].flatMap(([node, { id, number }]) =>
    node.type === 'footnoteReference' ? [`${node.identifier} ${number} #${id}`] : [],
  );
  expect(labels.sort()).toEqual([
    'a 3 #fnref-a',
    'a 4 #fnref-a-1',
    'b 1 #fnref-b',
    'b 1 #fnref-b-1',
    'c 2 #fnref-c',
  ]);
});

test('events are in order of date', () => {
  const { events } = briefOf(
    '# T\n\n:::chronology\n- 2025-10 — Second.\n- 2011 — First.\n:::\n\n## Later\n\n:::chronology\n- 19 November 2025 — Third.\n:::',
  );
  expect(events.map(({ date, text, section }) => `${date} ${text} ${section}`)).toEqual([
    '2011 First. t',
    '2025-10 Second. t',
    '2025-11-19 Third. later',
  ]);
});

test('an id that is given twice is reported, and ids stay unique', () => {
  const { brief, diagnostics } = extracted('# T\n\n## A {#same}\n\n## B {#same}');
  expect(shown(diagnostics)).toEqual(['duplicate-id at note.md:5: the id "same" is already given']);
  expect(diagnostics[0]?.hint).toBe('it is first given at note.md:3; references go there');
  expect(brief.sections.map(({ id }) => id)).toEqual(['t', 'same', 'b']);
});

test('no two labels share an id', () => {
  const brief = briefOf(
    '# fn-a\n\n## para-1\n\nText[^a] [^a].\n\n## Recommendations\n\n- **Donors:** do it.\n- **Donors:** do it.\n\n[^a]: Note.',
    { manifest: { numbering: { sections: true, paragraphs: true } } },
  );
  const ids = [...brief.labels.values()].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
