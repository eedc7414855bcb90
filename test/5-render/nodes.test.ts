import { describe, expect, test } from 'vitest';
import type { Inline, Node, Table, TableCell } from '../../pipeline/2-parse/types.ts';
import type { Target } from '../../pipeline/3-extract/types.ts';
import { safe } from '../../pipeline/5-render/html.ts';
import { callout } from '../../pipeline/5-render/nodes/callout.ts';
import { chronology } from '../../pipeline/5-render/nodes/chronology.ts';
import { figure } from '../../pipeline/5-render/nodes/figure.ts';
import { footnoteReference } from '../../pipeline/5-render/nodes/footnote-reference.ts';
import { generated } from '../../pipeline/5-render/nodes/generated.ts';
import { keyFigures } from '../../pipeline/5-render/nodes/key-figures.ts';
import { recommendation } from '../../pipeline/5-render/nodes/recommendation.ts';
import { reference } from '../../pipeline/5-render/nodes/reference.ts';
import { table as renderTable } from '../../pipeline/5-render/nodes/table.ts';
import { valueReference } from '../../pipeline/5-render/nodes/value-reference.ts';
import {
  briefOf,
  contextOf,
  documentOf,
  list,
  paragraph,
  source,
  text,
  viewOf,
} from './fixture.ts';

const keyFigureNode = (words: string, by: string | null = null, asOf: string | null = null) => ({
  type: 'keyFigure' as const,
  asOf,
  by,
  children: [text(words)],
  source,
});

const entry = (id: string, number: string) => ({
  id,
  value: 0,
  valueTo: null,
  text: number,
  qualifier: null,
  noun: null,
  unit: null,
  asOf: null,
  attribution: null,
  origin: 'marked' as const,
  sentence: '',
  section: null,
  source,
});

describe('key figures', () => {
  function panel(...words: string[]) {
    const nodes = words.map((word) => keyFigureNode(word, 'Pakistan', '2025-10'));
    const numbers = words.map((word) => /\d[\d ]*(million)?/.exec(word)?.[0]?.trim() ?? '');
    const brief = briefOf({
      labels: new Map<Node, { id: string; number: null }>(
        nodes.map((node, index) => [node, { id: `k${index}`, number: null }]),
      ),
      brief: { keyFigures: numbers.map((number, index) => entry(`k${index}`, number)) },
    });
    const node = {
      type: 'keyFigures' as const,
      children: [list(...nodes.map((figure) => [paragraph(figure)]))],
      source,
    };
    return viewOf(keyFigures(node, contextOf(brief))) as {
      rows: { value: string | null; filler: boolean }[][];
    };
  }

  test('the words of an item are split at its number, and none is lost', () => {
    expect(panel('over 4 million Afghans hosted').rows).toEqual([
      [
        {
          filler: false,
          id: 'k0',
          qualifier: 'over',
          value: '4 million',
          noun: 'Afghans hosted',
          source: 'Pakistan, October 2025',
        },
      ],
    ]);
  });

  test.each([
    [1, ['1']],
    [2, ['11']],
    [3, ['111']],
    [4, ['11', '11']],
    [5, ['111', '11.']],
    [7, ['111', '111', '1..']],
  ])('%i stand in rows of equal length', (count, expected) => {
    const { rows } = panel(...Array.from({ length: count }, (_, index) => `${index} notes`));
    expect(rows.map((row) => row.map(({ filler }) => (filler ? '.' : '1')).join(''))).toEqual(
      expected,
    );
  });

  test('an item without a marked figure is split at the number it has', () => {
    const node = {
      type: 'keyFigures' as const,
      children: [list([paragraph('about 1,200 people moved')], [paragraph('no number')])],
      source,
    };
    const { rows } = viewOf(keyFigures(node, contextOf(briefOf()))) as { rows: object[][] };
    expect(rows).toMatchObject([
      [
        { qualifier: 'about', value: '1,200', noun: 'people moved' },
        { qualifier: null, value: 'no number', noun: null },
      ],
    ]);
  });

  test('a value is quoted as its author wrote it', () => {
    const context = contextOf(briefOf({ brief: { keyFigures: [entry('notes', '4 <million')] } }));
    const node = { type: 'valueReference' as const, target: 'notes', source };
    expect(valueReference(node, context)).toBe(
      '<span class="value-reference">4 &lt;million</span>',
    );
    expect(valueReference({ ...node, target: 'x' }, context)).toContain('unresolved');
  });
});

describe('references', () => {
  const cases: readonly [Partial<Target>, string][] = [
    [{ kind: 'figure', number: '3' }, 'Figure\u00a03'],
    [{ kind: 'table', number: 'A.1' }, 'Table\u00a0A.1'],
    [{ kind: 'section', number: '2.1' }, 'Section\u00a02.1'],
    [{ kind: 'document', number: '2' }, 'Section\u00a02'],
    [{ kind: 'annex', number: 'A' }, 'Annex\u00a0A'],
    [{ kind: 'recommendation', number: '4' }, 'Recommendation\u00a04'],
    [{ kind: 'paragraph', number: '12' }, 'paragraph\u00a012'],
    [{ kind: 'section', number: null, title: 'A & B' }, 'A &amp; B'],
    [{ kind: 'other', number: null, title: [text('in '), text('words')] }, 'in words'],
    [{ kind: 'other', number: null, title: '' }, '#x'],
  ];
  test.each(cases)('%o reads %s', (target, expected) => {
    const context = contextOf(
      briefOf({ targets: [{ id: 'x', kind: 'other', number: null, title: '', ...target }] }),
    );
    const html = reference({ type: 'reference', target: 'x', source }, context);
    expect(html).toBe(`<a class="reference reference-${target.kind}" href="#x">${expected}</a>`);
  });

  test('one that leads nowhere shows what was written', () => {
    const node = { type: 'reference' as const, target: '<no', source };
    expect(reference(node, contextOf(briefOf()))).toBe('<span class="unresolved">#&lt;no</span>');
  });
});

describe('recommendations', () => {
  const node = {
    type: 'recommendation' as const,
    addressees: ['Government of Türkiye', 'Government of Qatar'],
    owner: 'Embassy Doha',
    due: '2026-02-28',
    priority: 'high',
    status: 'open',
    children: [paragraph('Stay engaged.')],
    source,
  };

  test('what is known of one is said in the words of the theme', () => {
    const labels = new Map([[node, { id: 'stay', number: '2' }]]);
    expect(viewOf(recommendation(node, contextOf(briefOf({ labels }))))).toMatchObject({
      id: 'stay',
      number: '2',
      addressees: 'Government of Türkiye and Government of Qatar',
      owner: 'Embassy Doha',
      due: '28 February 2026',
      priority: 'high',
      priorityText: 'High priority',
      statusText: 'Open',
      hasDetails: true,
    });
  });

  test('what is not known is null, and words of the author that the theme lacks stay', () => {
    const bare = { ...node, addressees: [], owner: null, due: null, priority: null };
    const context = contextOf(briefOf());
    expect(viewOf(recommendation(bare, context))).toMatchObject({
      number: null,
      addressees: null,
      owner: null,
      due: null,
      priorityText: null,
      hasDetails: false,
    });
    const own = { ...node, priority: 'P1', due: 'next spring' };
    expect(viewOf(recommendation(own, context))).toMatchObject({
      priorityText: 'P1',
      due: 'next spring',
    });
  });

  test('an article that begins an addressee is small after “To”', () => {
    const named = { ...node, addressees: ['The Ministry', 'Theatre Trust'] };
    expect(viewOf(recommendation(named, contextOf(briefOf())))).toMatchObject({
      addressees: 'the Ministry and Theatre Trust',
    });
  });

  test('the register is grouped by addressee and has the columns that are filled', () => {
    const none = { due: null, priority: null, status: null };
    const recommendations = ['The Ministry', 'Donors', 'The Ministry', null].map((to, i) => ({
      ...{ ...node, ...none, id: `r${i}`, number: `${i + 1}`, text: 'Act.', node },
      ...{ addressees: to === null ? [] : [to], origin: 'marked' as const, section: null },
      ...(i === 1 ? { paragraph: '12' } : {}),
    }));
    const context = contextOf(briefOf({ brief: { recommendations } }));
    const view = viewOf(generated({ type: 'generated', part: 'recommendations', source }, context));
    expect(view).toMatchObject({
      columns: { owner: true, due: false, priority: false, status: false },
      width: 4,
      groups: [
        { addressees: 'the Ministry', rows: [{ id: 'r0', number: '1' }, { id: 'r2' }] },
        { addressees: 'Donors', rows: [{ id: 'r1', where: expect.stringMatching(/12$/) }] },
        { addressees: null, rows: [{ id: 'r3', addresseeLines: '' }] },
      ],
    });
  });
});

describe('tables', () => {
  const cell = (value: string): TableCell => ({
    type: 'tableCell',
    children: value === '' ? [] : [text(value)],
    source,
  });
  const tableOf = (rows: readonly string[], align: Table['align'] = []): Table => ({
    type: 'table',
    align: align.length > 0 ? align : rows[0]!.split('|').map(() => null),
    children: rows.map((row) => ({
      type: 'tableRow',
      children: row.split('|').map((value) => cell(value.trim())),
      source,
    })),
    caption: null,
    attribution: null,
    source,
  });
  interface View {
    headless: boolean;
    rows: { align: string; numeric: boolean; heading: boolean }[][];
  }
  const view = (table: Table) =>
    viewOf(renderTable(table, contextOf(briefOf()))) as unknown as View;
  const aligned = (table: Table) => view(table).rows[0]!.map(({ align }) => align);

  test('a column of figures stands right, with or without units and gaps', () => {
    const rows = ['Name | Count | Share | Note', 'A | 836 | 5.5 % | 3 of 4', 'B | 1,225 | – | x'];
    expect(aligned(tableOf(rows))).toEqual(['left', 'right', 'right', 'left']);
    expect(view(tableOf(rows)).rows[0]!.map(({ numeric }) => numeric)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test('what stands beyond the head is printed, in a column of its own', () => {
    const { rows } = view(tableOf(['Post | Staff', 'Kabul | 12 | closed', 'Doha | 9']));
    expect(rows.map((row) => row.length)).toEqual([3, 3]);
  });

  test("the author's alignment has precedence", () => {
    expect(aligned(tableOf(['A | B', 'x | 1'], ['center', 'left']))).toEqual(['center', 'left']);
  });

  test('the first column names its rows, unless it is figures or alone', () => {
    const heads = (rows: readonly string[]) => view(tableOf(rows)).rows[0]!.map((c) => c.heading);
    expect(heads(['A | B', 'x | 1'])).toEqual([true, false]);
    expect(heads(['Year | B', '2021 | 1'])).toEqual([false, false]);
    expect(heads(['A', 'x'])).toEqual([false]);
  });

  test('a head without words is not printed, and a short row is filled up', () => {
    const { headless, rows } = view(tableOf([' | ', 'x | 1', 'y']));
    expect(headless).toBe(true);
    expect(rows.map((row) => row.length)).toEqual([2, 2]);
  });
});

describe('figures', () => {
  const image = (file: string | null): Inline & { type: 'image' } => ({
    type: 'image',
    url: 'https://example.org/x.png',
    file,
    alt: 'A "map"',
    title: null,
    source,
  });

  test('an image has its alternative text, number, caption and source', () => {
    const node = {
      type: 'figure' as const,
      content: image('p/map.png'),
      width: '60%',
      caption: [text('The border')],
      attribution: [text('Survey')],
      source,
    };
    const labels = new Map([[node, { id: 'map', number: '3' }]]);
    expect(viewOf(figure(node, contextOf(briefOf({ labels }))))).toEqual({
      id: 'map',
      kind: 'image',
      enlarged: null,
      width: '60%',
      media: { string: '<img src="p/map.png" alt="A &quot;map&quot;" />' },
      label: 'Figure\u00a03',
      caption: { string: 'The border' },
      source: { string: 'Survey' },
    });
  });

  test('an image outside the pack is named and not loaded', () => {
    const node = { type: 'figure' as const, content: image(null), source };
    const html = figure({ ...node, caption: null, attribution: null }, contextOf(briefOf()));
    expect(html).not.toContain('<img');
    expect(viewOf(html).media).toEqual({
      string: '<span class="missing-image">A &quot;map&quot;</span>',
    });
  });
});

describe('other parts', () => {
  test('a callout is labelled by its author, by the theme, or not where a heading says it', () => {
    const node = { type: 'callout' as const, kind: 'summary' as const, children: [], source };
    const context = contextOf(briefOf());
    const label = (html: string) => viewOf(html).label;
    expect(label(callout({ ...node, label: [text('Gist')] }, context))).toEqual({ string: 'Gist' });
    expect(label(callout({ ...node, label: null }, context))).toEqual({ string: 'Summary' });
    const section = {
      id: 's',
      number: null,
      title: 'summary',
      depth: 1,
      document: '',
      heading: null,
    };
    const titled = briefOf({ brief: { sections: [{ ...section, sections: [], source }] } });
    expect(label(callout({ ...node, label: null }, contextOf(titled)))).toBeNull();
  });

  test('dates in figures are printed in words, dates in words as they are', () => {
    const event = (dateText: string) => ({ dateText, date: dateText, children: [], source });
    const node = {
      type: 'chronology' as const,
      events: ['2025-05', '19 October 2025', '2011'].map(event),
      children: [],
      source,
    };
    const { events } = viewOf(chronology(node, contextOf(briefOf()))) as {
      events: { dateText: string }[];
    };
    expect(events.map(({ dateText }) => dateText)).toEqual(['May 2025', '19 October 2025', '2011']);
  });

  test('the chronology of a pack is in order of date', () => {
    const event = (date: string, words: string) => ({
      date,
      dateText: date,
      text: words,
      origin: 'marked' as const,
      section: null,
      source,
    });
    const events = [event('2025-10', 'b'), event('2011', 'a'), event('2025-10', '<c>')];
    const context = contextOf(briefOf({ brief: { events } }));
    const view = viewOf(generated({ type: 'generated', part: 'chronology', source }, context)) as {
      events: { body: { string: string } }[];
    };
    expect(view.events.map(({ body }) => body.string)).toEqual([
      '<p>a</p>',
      '<p>b</p>',
      '<p>&lt;c&gt;</p>',
    ]);
  });

  test('the mark of a note leads to the note', () => {
    const node = { type: 'footnoteReference' as const, identifier: 'a', source };
    const brief = briefOf({
      labels: new Map([[node, { id: 'fnref-a', number: '1' }]]),
      brief: { footnotes: [{ id: 'fn-a', number: '1', children: [], source }] },
    });
    expect(footnoteReference(node, contextOf(brief))).toBe(
      '<a class="noteref" role="doc-noteref" href="#fn-a" id="fnref-a"><sup>1</sup></a>',
    );
    expect(footnoteReference(node, contextOf(briefOf()))).toBe('<sup class="unresolved">a</sup>');
  });

  test('contents nest sections below documents, whatever heading levels were left out', () => {
    const section = (id: string, depth: number) => ({
      id,
      number: null,
      title: id,
      depth,
      document: 'note.md',
      heading: null,
      sections: [],
      source,
    });
    const documents = [documentOf('One', []), documentOf('Two', [], { as: 'annex', number: 'A' })];
    const sections = [section('deep', 3), section('x', 2), section('y', 3), section('z', 2)];
    const context = {
      ...contextOf(briefOf({ documents, brief: { sections } })),
      option: () => 3,
    };
    const { entries } = viewOf(
      generated({ type: 'generated', part: 'contents', source }, context),
    ) as { entries: Entry[] };
    interface Entry {
      id: string;
      kind: string;
      entries: Entry[];
    }
    const shape = ({ id, entries }: Entry): unknown =>
      entries.length ? [id, entries.map(shape)] : id;
    expect(shape(entries[0]!)).toEqual(['one', ['deep', ['x', ['y']], 'z']]);
    expect(entries[1]).toMatchObject({ kind: 'annex', number: 'A' });
  });
});

test('finished HTML is told from text by its type', () => {
  expect(String(safe('<b>'))).toBe('<b>');
});
