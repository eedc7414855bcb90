import { describe, expect, test } from 'vitest';
import type { Chart, DataRow } from '../../pipeline/2-parse/types.ts';
import { drawCharts } from '../../pipeline/5-render/chart/index.ts';
import { niceTicks } from '../../pipeline/5-render/chart/numbers.ts';
import { wrap } from '../../pipeline/5-render/chart/text.ts';
import { createFindings } from '../../pipeline/5-render/findings.ts';
import { paletteOf } from '../../pipeline/5-render/styles/palette.ts';
import { Memo } from '../../pipeline/memo.ts';
import { briefingTheme, briefOf, chart } from './fixture.ts';

async function draw(node: Chart, rows: readonly DataRow[], lang = 'en-GB') {
  const findings = createFindings();
  const theme = briefingTheme(lang.slice(0, 2));
  const brief = briefOf({ pack: { lang }, charts: new Map([[node, { rows }]]) });
  const drawn = await drawCharts(
    brief,
    theme,
    paletteOf(theme, findings),
    (name) => theme.strings.get(name) ?? name,
    findings,
    new Memo(),
  );
  const found = findings.list().map(({ code, message }) => `${code}: ${message}`);
  return { svg: drawn.get(node) ?? '', found };
}

/** The words of an SVG, in order. */
const words = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, word]) => word);
const sizeOf = (svg: string) => /^<svg[^>]*width="([\d.]+)pt" height="([\d.]+)pt"/.exec(svg);

interface Placed {
  readonly word: string;
  readonly x: number;
  readonly y: number;
}

/** The words of an SVG with the points that they are anchored at. */
function placed(svg: string): readonly Placed[] {
  const found: Placed[] = [];
  const origins: (readonly [number, number])[] = [[0, 0]];
  for (const [, close, name, attributes, word] of svg.matchAll(
    /<(\/)?(g|text)\b([^>]*)>([^<]*)/g,
  )) {
    const [, dx = '0', dy = '0'] = /translate\(([-\d.]+),([-\d.]+)\)/.exec(attributes!) ?? [];
    const [x, y] = origins.at(-1)!;
    const here = [x + Number(dx), y + Number(dy)] as const;
    if (name === 'text' && close === undefined) found.push({ word: word!, x: here[0], y: here[1] });
    else if (name === 'g' && close === undefined) origins.push(here);
    else if (name === 'g') origins.pop();
  }
  return found;
}

const record = [
  { channel: 'Protest notes', count: 1836 },
  { channel: 'Demarches', count: 13 },
];

describe('bars', () => {
  test('lie where the numbers are on x, in the order given, labelled with names and numbers', async () => {
    const { svg, found } = await draw(chart({ x: 'count', y: 'channel' }), record);
    expect(found).toEqual([]);
    expect(words(svg)).toEqual(['Protest notes', 'Demarches', '1,836', '13']);
    expect(Number(sizeOf(svg)?.[1])).toBeCloseTo(340, 5);
  });

  test('stand where the numbers are on y and the names are short', async () => {
    const short = [
      { year: '2021', count: 3 },
      { year: '2022', count: 4 },
    ];
    const upright = await draw(chart({ x: 'year', y: 'count' }), short);
    expect(Number(sizeOf(upright.svg)?.[2])).toBeGreaterThan(130);
    const long = Array.from({ length: 9 }, (_, index) => ({
      name: `A rather long name of a channel ${index}`,
      count: index,
    }));
    const { svg } = await draw(chart({ x: 'name', y: 'count' }), long);
    expect(words(svg)[0]).toBe('A rather long name of a channel 0');
    expect(Number(sizeOf(svg)?.[2])).toBeCloseTo(9 * 18 + 2, 0);
  });

  test('numbers are written as the language of the pack writes them', async () => {
    const { svg } = await draw(chart({ x: 'count', y: 'channel' }), record, 'de');
    expect(words(svg)).toContain('1.836');
  });

  test('without x and y the first words and the first numbers are drawn', async () => {
    const { svg } = await draw(chart({}), record);
    expect(words(svg)).toEqual(['Protest notes', 'Demarches', '1,836', '13']);
  });

  test('columns may be named like parts of Vega expressions', async () => {
    const rows = [{ 'a.b[0]': 'x"y\'', 'datum.c': 1 }];
    const { svg, found } = await draw(chart({ x: 'datum.c', y: 'a.b[0]' }), rows);
    expect(found).toEqual([]);
    expect(words(svg)[0]).toBe('x"y\'');
  });
});

describe('lines', () => {
  test('dates stand at their distance and are named in words', async () => {
    const rows = ['2025-01', '2025-02', '2025-06'].map((month, index) => ({ month, n: index }));
    const { svg } = await draw(chart({ mark: 'line', x: 'month', y: 'n' }), rows);
    expect(words(svg)).toEqual(expect.arrayContaining(['Jan 2025', 'Feb 2025', 'Jun 2025']));
  });

  test('each series has its name at its end, and there is no legend', async () => {
    const rows = [
      { year: 2024, n: 1, side: 'North' },
      { year: 2025, n: 2, side: 'North' },
      { year: 2024, n: 5, side: 'South' },
      { year: 2025, n: 4, side: 'South' },
    ];
    const { svg } = await draw(chart({ mark: 'line', x: 'year', y: 'n', series: 'side' }), rows);
    expect(words(svg).filter((word) => word === 'North' || word === 'South')).toHaveLength(2);
  });

  test('names at the ends are moved apart where they would meet', async () => {
    const rows = ['A', 'B', 'C'].flatMap((side) => [
      { year: 2024, n: 1, side },
      { year: 2025, n: side === 'C' ? 90 : 100, side },
    ]);
    const { svg } = await draw(chart({ mark: 'line', x: 'year', y: 'n', series: 'side' }), rows);
    const tops = placed(svg)
      .filter(({ word }) => /^[ABC]$/.test(word))
      .map(({ y }) => y);
    const [first, second, third] = tops.toSorted((a, b) => a - b);
    expect(second! - first!).toBeGreaterThan(9);
    expect(third! - second!).toBeGreaterThan(9);
    expect(third! - first!).toBeLessThan(40);
  });

  test('dots of several series, which have no numbers beside them, stand over an axis', async () => {
    const rows = [
      { day: 'Monday', n: 14, side: 'North' },
      { day: 'Monday', n: 92, side: 'South' },
    ];
    const { svg } = await draw(chart({ mark: 'dot', x: 'n', y: 'day', series: 'side' }), rows);
    expect(words(svg)).toEqual(expect.arrayContaining(['0', '50', '100']));
  });

  test.each(['area', 'dot'] as const)('%s charts are drawn', async (mark) => {
    const { svg, found } = await draw(chart({ mark, x: 'channel', y: 'count' }), record);
    expect(found).toEqual([]);
    expect(words(svg).length).toBeGreaterThan(2);
  });
});

describe('stacked bars', () => {
  const rows = [
    { year: 2024, n: 210, kind: 'Notes' },
    { year: 2024, n: 70, kind: 'Calls' },
    { year: 2025, n: 836, kind: 'Notes' },
    { year: 2025, n: 2, kind: 'Calls' },
  ];
  const spec = { mark: 'stacked', x: 'n', y: 'year', series: 'kind' } as const;

  test('are as long as their sums, which stand at their ends; numbers inside where they fit', async () => {
    const { svg, found } = await draw(chart(spec), rows);
    expect(found).toEqual([]);
    const said = words(svg);
    expect(said).toEqual(
      expect.arrayContaining(['2024', '2025', '280', '838', '210', '70', '836']),
    );
    expect(said).not.toContain('2');
    expect(said).toEqual(expect.arrayContaining(['Notes', 'Calls']));
  });

  test('more series than can be told apart are reported', async () => {
    const many = Array.from({ length: 5 }, (_, n) => ({ year: 2024, n: n + 1, kind: `K${n}` }));
    expect((await draw(chart(spec), many)).found).toEqual([
      'chart-series: This chart has more than 4 series, and a reader cannot tell them apart',
    ]);
  });
});

describe('timelines', () => {
  const rows = [
    { what: 'Cease-fire', start: '2025-10-19', end: null },
    { what: 'Talks', start: '2025-10', end: '2026-03' },
    { what: 'Accord', start: '2024', end: null },
  ];

  test('name what was and when, over an axis of round dates', async () => {
    const { svg, found } = await draw(chart({ mark: 'timeline', end: 'end' }), rows);
    expect(found).toEqual([]);
    const said = words(svg);
    expect(said).toEqual(expect.arrayContaining(['Cease-fire', 'Talks', 'Accord']));
    expect(said).toEqual(expect.arrayContaining(['19 Oct 2025', 'Oct 2025 – Mar 2026', '2024']));
    expect(said).toEqual(expect.arrayContaining(['Jan 2025', 'Jan 2026']));
  });

  test('without dates there is none', async () => {
    const { found } = await draw(chart({ mark: 'timeline' }), [{ what: 'A', n: 1 }]);
    expect(found[0]).toMatch(/^chart-column: A timeline needs a column of dates/);
  });
});

describe('from right to left', () => {
  const series = [
    { year: '2024', n: 1, side: 'North' },
    { year: '2025', n: 2, side: 'North' },
    { year: '2024', n: 5, side: 'South' },
    { year: '2025', n: 3, side: 'South' },
  ];
  const spans = [
    { what: 'Talks', start: '2025-10', end: '2026-03' },
    { what: 'Accord', start: '2025-12-01', end: null },
  ];
  const kinds: readonly [Partial<Parameters<typeof chart>[0]>, readonly DataRow[]][] = [
    [{ mark: 'bar', x: 'count', y: 'channel' }, record],
    [{ mark: 'bar', x: 'year', y: 'n', series: 'side' }, series],
    [{ mark: 'stacked', x: 'n', y: 'year', series: 'side' }, series],
    [{ mark: 'line', x: 'year', y: 'n', series: 'side' }, series],
    [{ mark: 'area', x: 'year', y: 'n', series: 'side' }, series],
    [{ mark: 'dot', x: 'n', y: 'year', series: 'side' }, series],
    [{ mark: 'timeline', end: 'end' }, spans],
  ];

  /** In German left to right, and in a script that changes the direction and no word. */
  test.each(kinds)('%o is mirrored, word by word', async (spec, rows) => {
    const upright = await draw(chart(spec), rows, 'de');
    const mirrored = await draw(chart(spec), rows, 'de-Arab');
    expect(sizeOf(mirrored.svg)?.slice(1)).toEqual(sizeOf(upright.svg)?.slice(1));
    const width = Number(sizeOf(upright.svg)?.[1]);
    const byWord = (svg: string) =>
      placed(svg).toSorted((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : a.y - b.y));
    const before = byWord(upright.svg);
    expect(before.length).toBeGreaterThan(3);
    for (const [index, { word, x, y }] of byWord(mirrored.svg).entries()) {
      expect(word).toBe(before[index]!.word);
      expect(x, word).toBeCloseTo(width - before[index]!.x, -0.5);
      expect(y, word).toBeCloseTo(before[index]!.y, 3);
    }
    const labels = [...mirrored.svg.matchAll(/<text[^>]*>/g)].map(([tag]) => tag);
    expect(labels.every((tag) => tag.includes('direction="rtl"'))).toBe(true);
  });
});

describe('alternative text', () => {
  const alt = async (spec: Parameters<typeof chart>[0], rows: readonly DataRow[], lang?: string) =>
    /aria-label="([^"]*)"/.exec((await draw(chart(spec), rows, lang)).svg)?.[1];

  test('tells the kind, the title and the values, in the language of the pack', async () => {
    const spec = { x: 'count', y: 'channel', title: 'The record' };
    expect(await alt(spec, record)).toBe(
      'Bar chart: The record. Protest notes 1,836; Demarches 13.',
    );
    expect(await alt(spec, record, 'de')).toBe(
      'Balkendiagramm: The record. Protest notes 1.836; Demarches 13.',
    );
  });

  test('of many values tells the ends and the extremes', async () => {
    const rows = Array.from({ length: 30 }, (_, n) => ({ name: `P${n}`, n: (n * 7) % 30 }));
    expect(await alt({ mark: 'line', x: 'name', y: 'n' }, rows)).toBe(
      'Line chart. P0 0; lowest P0 0; highest P17 29; P29 23.',
    );
  });

  test('of a timeline tells what was when', async () => {
    const rows = [{ what: 'Talks', start: '2025-10-25', end: '2025-11-07' }];
    expect(await alt({ mark: 'timeline', end: 'end' }, rows)).toBe(
      'Timeline. 25 Oct 2025 – 7 Nov 2025 Talks.',
    );
  });
});

describe('what cannot be drawn is reported', () => {
  test.each([
    [{ x: 'number', y: 'channel' }, record, 'chart-column: The data have no column “number”'],
    [
      { x: 'channel', y: 'channel' },
      record,
      'chart-column: None of the columns to draw holds numbers',
    ],
    [{}, [], 'chart-empty: This chart has no data'],
  ])('%o', async (spec, rows, expected) => {
    expect(await draw(chart(spec), rows)).toEqual({ svg: '', found: [expected] });
  });
});

describe('vega-lite', () => {
  const bars = {
    mark: 'bar',
    data: { values: [{ a: 'A', b: 28 }] },
    encoding: { x: { field: 'a', type: 'nominal' }, y: { field: 'b', type: 'quantitative' } },
  };
  const vegaLite = (spec: object) => chart({ mark: null, vegaLite: spec as never }, 'vega-lite');

  test('a specification is drawn as wide as the text, in the face of the theme', async () => {
    const { svg, found } = await draw(vegaLite(bars), []);
    expect(found).toEqual([]);
    expect(Number(sizeOf(svg)?.[1])).toBeCloseTo(340, -1);
    expect(svg).toContain('Source Sans 3');
  });

  test('a title that is the caption is not drawn too, one with a second line is', async () => {
    const title = 'Twice';
    const drawn = async (spec: object) => words((await draw(vegaLite(spec), [])).svg);
    expect(await drawn({ ...bars, title })).not.toContain(title);
    expect(await drawn({ ...bars, title: { text: title } })).not.toContain(title);
    expect(await drawn({ ...bars, title: { text: title, subtitle: 'More' } })).toContain('More');
  });

  test.each([
    ['data from the network', { ...bars, data: { url: 'https://example.org/x.json' } }],
    ['data of a layer from the network', { layer: [{ ...bars, data: { url: 'x.csv' } }] }],
    ['a sequence without end', { ...bars, data: { sequence: { start: 0, stop: 1e12, as: 'b' } } }],
    [
      'nonsense',
      {
        mark: 'bar',
        encoding: { x: { field: 'a', type: 'quantitative', scale: { type: 'log', domain: 'x' } } },
        data: { values: 7 },
        transform: [{ calculate: '1 +', as: 'q' }],
      },
    ],
  ])('%s is refused', async (_, spec) => {
    const { svg, found } = await draw(vegaLite(spec), []);
    expect(svg).toBe('');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^chart-invalid: This chart cannot be drawn: ./);
  });

  test('an image in a specification is not loaded', async () => {
    const { svg } = await draw(
      vegaLite({ ...bars, mark: { type: 'image', url: 'https://example.org/x.png' } }),
      [],
    );
    expect(svg).not.toContain('example.org');
  });

  test('a link in a specification does not run code', async () => {
    const spec = { ...bars, mark: { type: 'bar', href: 'javascript:alert(1)' } };
    expect((await draw(vegaLite(spec), [])).svg).not.toContain('javascript');
  });
});

test('the same chart gives the same bytes, and ids differ between charts', async () => {
  const clipped = chart(
    {
      mark: null,
      vegaLite: {
        mark: { type: 'line', clip: true },
        data: { values: [{ a: 1, b: 2 }] },
        encoding: {
          x: { field: 'a', type: 'quantitative' },
          y: { field: 'b', type: 'quantitative' },
        },
      },
    },
    'vega-lite',
  );
  const findings = createFindings();
  const theme = briefingTheme();
  const again = { ...clipped };
  const charts = new Map([clipped, again].map((node) => [node, { rows: [] }]));
  const drawAll = () =>
    drawCharts(
      briefOf({ charts }),
      theme,
      paletteOf(theme, findings),
      String,
      findings,
      new Memo(),
    );
  const [first, second] = [await drawAll(), await drawAll()];
  expect(second.get(clipped)).toBe(first.get(clipped));
  const ids = [...first.values()].flatMap((svg) =>
    [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id),
  );
  expect(ids.length).toBeGreaterThan(1);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each([
  [0, 10, [0, 2.5, 5, 7.5, 10]],
  [0, 836, [0, 250, 500, 750, 1000]],
  [-3, 7, [-5, -2.5, 0, 2.5, 5, 7.5]],
  [0, 0, [0, 0.25]],
])('ticks from %d to %d', (low, high, expected) => {
  const ticks = niceTicks(low, high);
  expect(ticks[0]).toBeLessThanOrEqual(low);
  expect(ticks.at(-1)).toBeGreaterThanOrEqual(high);
  if (low !== high) expect(ticks).toEqual(expected);
});

test('labels are wrapped between words', () => {
  expect(wrap('one two three', 10, 40)).toEqual(['one two', 'three']);
  expect(wrap('indivisible', 10, 5)).toEqual(['indivisible']);
});
