import { expect, test } from 'vitest';
import type { InputFile, Pack } from '../../pipeline/1-read/types.ts';
import type { Brief } from '../../pipeline/3-extract/types.ts';
import { checkBudget } from '../../pipeline/8-publish/budget.ts';
import { byAddressee } from '../../pipeline/8-publish/outputs/byAddressee.ts';
import { manifestJson } from '../../pipeline/8-publish/outputs/manifestJson.ts';
import { packJson } from '../../pipeline/8-publish/outputs/packJson.ts';
import { pageLookup } from '../../pipeline/8-publish/outputs/pages.ts';
import { recommendationsCsv } from '../../pipeline/8-publish/outputs/recommendationsCsv.ts';
import { sourcesShown } from '../../pipeline/8-publish/outputs/sourcesShown.ts';

const at = (path: string, line: number) => ({ path, line, column: 1, endLine: line, endColumn: 9 });

/** A brief with one of everything; what the outputs do not use is left out. */
function brief(audience: string | null = null, texts: readonly string[] = ['Renew it.']): Brief {
  return {
    pack: {
      id: 'p',
      title: 'Water',
      subtitle: null,
      reference: 'W/1',
      edition: '2',
      date: '2025-11-10',
      status: 'final',
      lang: 'en',
      handling: 'OFFICIAL',
      audience,
    },
    documents: [{ document: { path: 'p/a.md', footnotes: new Map() }, children: [] }],
    charts: new Map(),
    sections: [
      {
        id: 's1',
        number: '1',
        title: 'Why',
        depth: 2,
        document: 'p/a.md',
        source: at('p/a.md', 3),
      },
    ],
    figures: [
      {
        id: 'f1',
        kind: 'table',
        number: '1',
        caption: 'Flow',
        alt: null,
        section: 's1',
        source: at('p/a.md', 5),
      },
    ],
    keyFigures: [
      {
        id: 'k1',
        value: 4_000_000,
        valueTo: null,
        text: '4 million',
        qualifier: 'over',
        noun: 'people',
        unit: null,
        asOf: '2025',
        attribution: null,
        origin: 'marked',
        sentence: 'Over 4 million people.',
        section: 's1',
        source: at('p/a.md', 7),
      },
    ],
    recommendations: texts.map((text, index) => ({
      id: `r${index + 1}`,
      number: String(index + 1),
      text,
      addressees: ['the Board', 'the Minister'],
      owner: null,
      due: '2026-03-31',
      priority: 'high',
      status: null,
      origin: 'marked',
      section: 's1',
      source: at('p/a.md', 9 + index),
    })),
    events: [
      {
        date: '2025-10',
        dateText: 'October',
        text: 'Flood',
        origin: 'marked',
        section: null,
        source: at('p/b.md', 1),
      },
    ],
    found: {
      lang: 'en',
      recommendations: [],
      events: [
        {
          date: '2024',
          dateText: '2024',
          text: 'Drought in 2024',
          origin: 'prose',
          section: 's1',
          source: at('p/a.md', 4),
        },
      ],
      abbreviations: [
        {
          short: 'JCC',
          long: 'Joint Committee',
          introductions: [],
          firstUse: { source: at('p/a.md', 2) },
          uses: 3,
        },
      ],
      boilerplate: [{ text: 'Page 3', kind: 'page', source: at('p/a.md', 8) }],
    },
    footnotes: [],
  } as unknown as Brief;
}

const destinations = new Map([
  ['s1', { page: 0, x: 0, y: 0 }],
  ['r1', { page: 4, x: 0, y: 0 }],
]);

test('p.json: the contract briefpack/1', () => {
  const findings = [
    { code: 'x', severity: 'warning', message: 'M', source: at('p/a.md', 1) } as const,
    { code: 'y', severity: 'info', message: 'N', hint: 'H' } as const,
  ];
  expect(JSON.parse(packJson(brief(), findings, pageLookup({ destinations })))).toEqual({
    schema: 'briefpack/1',
    pack: {
      id: 'p',
      title: 'Water',
      subtitle: null,
      reference: 'W/1',
      edition: '2',
      date: '2025-11-10',
      status: 'final',
      lang: 'en',
      handling: 'OFFICIAL',
      audience: null,
    },
    sections: [
      {
        id: 's1',
        number: '1',
        title: 'Why',
        depth: 2,
        document: 'p/a.md',
        page: 1,
        source: at('p/a.md', 3),
      },
    ],
    figures: [
      {
        id: 'f1',
        kind: 'table',
        number: '1',
        caption: 'Flow',
        alt: null,
        section: 's1',
        page: null,
        source: at('p/a.md', 5),
      },
    ],
    keyFigures: [
      {
        id: 'k1',
        value: 4_000_000,
        valueTo: null,
        text: '4 million',
        qualifier: 'over',
        noun: 'people',
        unit: null,
        asOf: '2025',
        attribution: null,
        origin: 'marked',
        confidence: null,
        sentence: 'Over 4 million people.',
        section: 's1',
        source: at('p/a.md', 7),
      },
    ],
    recommendations: [
      {
        id: 'r1',
        number: '1',
        text: 'Renew it.',
        addressees: ['the Board', 'the Minister'],
        owner: null,
        due: '2026-03-31',
        priority: 'high',
        status: null,
        origin: 'marked',
        confidence: null,
        section: 's1',
        paragraph: null,
        page: 5,
        source: at('p/a.md', 9),
      },
    ],
    byAddressee: [
      { addressee: 'the Board', recommendations: ['r1'] },
      { addressee: 'the Minister', recommendations: ['r1'] },
    ],
    events: [
      {
        date: '2024',
        text: 'Drought in 2024',
        origin: 'prose',
        section: 's1',
        source: at('p/a.md', 4),
      },
      {
        date: '2025-10',
        text: 'Flood',
        origin: 'marked',
        section: null,
        source: at('p/b.md', 1),
      },
    ],
    abbreviations: [{ short: 'JCC', long: 'Joint Committee', uses: 3, source: at('p/a.md', 2) }],
    boilerplate: [{ text: 'Page 3', kind: 'page', source: at('p/a.md', 8) }],
    diagnostics: [
      { code: 'x', severity: 'warning', message: 'M', hint: null, source: at('p/a.md', 1) },
      { code: 'y', severity: 'info', message: 'N', hint: 'H', source: null },
    ],
  });
});

test('without pages all pages are null', () => {
  const json = JSON.parse(packJson(brief(), [], pageLookup(null)));
  expect([json.sections[0].page, json.recommendations[0].page]).toEqual([null, null]);
});

test('the register by addressee: as first addressed, nobody last', () => {
  const entry = (id: string, ...addressees: string[]) => ({ id, addressees });
  expect(
    byAddressee([entry('a'), entry('b', 'EU'), entry('c', 'UN', 'EU'), entry('d', 'UN', 'UN')]),
  ).toEqual([
    { addressee: 'EU', recommendations: ['b', 'c'] },
    { addressee: 'UN', recommendations: ['c', 'd'] },
    { addressee: null, recommendations: ['a'] },
  ]);
});

test('recommendations.csv: RFC 4180 with a byte order mark', () => {
  const csv = recommendationsCsv(brief(null, ['Say "no", now']), pageLookup({ destinations }));
  expect(csv).toBe(
    '\uFEFFnumber,id,recommendation,addressees,owner,due,priority,status,origin,section,paragraph,page,source\r\n' +
      '1,r1,"Say ""no"", now",the Board; the Minister,,2026-03-31,high,,marked,1 Why,,5,p/a.md:9\r\n',
  );
});

test.each([
  ['=1+1', "'=1+1"],
  ['+4 %', "'+4 %"],
  ['- do it', "'- do it"],
  ['@SUM(A1)', "'@SUM(A1)"],
  [' =1', "' =1"],
  ['＝1', "'＝1"],
  ['\t=1', "'\t=1"],
  ['Renew = extend', 'Renew = extend'],
])('no cell becomes a formula: %j', (text, cell) => {
  const csv = recommendationsCsv(brief(null, [text]), () => null);
  expect(csv.split('\r\n')[1]?.split(',')[2]).toBe(cell);
});

test('a line break in a cell is quoted', () => {
  expect(recommendationsCsv(brief(null, ['a\nb']), () => null)).toContain('r1,"a\nb",the Board');
});

test('manifest.json: sorted, hashed, no time unless it is fixed', () => {
  const from = {
    version: '1.2.3',
    pack: { id: 'p', audience: 'minister' },
    inputs: [
      { name: 'pack.yaml', hash: 'bb' },
      { name: 'a.md', hash: 'aa' },
    ],
    date: null,
  };
  const outputs = [
    { path: 'p.pdf', bytes: new Uint8Array([1, 2]) },
    { path: 'p.json', bytes: new Uint8Array() },
  ];
  const json = JSON.parse(manifestJson(from, outputs));
  expect(json).toEqual({
    schema: 'briefpack-manifest/1',
    tool: { name: 'briefpack', version: '1.2.3' },
    pack: { id: 'p', audience: 'minister' },
    sources: [
      { path: 'a.md', sha256: 'aa' },
      { path: 'pack.yaml', sha256: 'bb' },
    ],
    outputs: [
      {
        path: 'p.json',
        bytes: 0,
        sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      },
      {
        path: 'p.pdf',
        bytes: 2,
        sha256: 'a12871fee210fb8619291eaea194581cbd2531e4b23759d225f6806923f63222',
      },
    ],
  });
  const dated = manifestJson({ ...from, date: new Date('2025-11-10T00:00:00Z') }, outputs);
  expect(JSON.parse(dated).date).toBe('2025-11-10T00:00:00.000Z');
});

test('an audience is told of no file that is not for it', () => {
  const input = (path: string): InputFile => ({ path, hash: '', name: path });
  const pack = {
    manifest: { bibliography: [] },
    inputs: ['p/a.md', 'p/secret.md', 'p/plan.png', 'p/map.png', 'p/pack.yaml', 't/print.css'].map(
      input,
    ),
    documents: [{ file: { path: 'p/a.md' } }, { file: { path: 'p/secret.md' } }],
    includes: new Map(),
    assets: new Map([
      ['p/plan.png', {}],
      ['p/map.png', {}],
    ]),
  } as unknown as Pack;
  const html = { document: '<img src="p/map.png">' };
  const names = (audience: string | null) =>
    sourcesShown(pack, brief(audience), html).map(({ name }) => name);
  expect(names('public')).toEqual(['p/a.md', 'p/map.png', 'p/pack.yaml', 't/print.css']);
  expect(names(null)).toHaveLength(6);
});

test('a pack over its page budget is told of', () => {
  const manifest = { budgets: { pages: 2 as number | null }, source: at('p/pack.yaml', 1) };
  const pages = (count: number) => ({ pages: Array.from({ length: count }) as never[] });
  expect(checkBudget(manifest, pages(2))).toEqual([]);
  expect(checkBudget({ ...manifest, budgets: { pages: null } }, pages(9))).toEqual([]);
  expect(checkBudget(manifest, pages(3))[0]).toMatchObject({
    code: 'over-budget',
    severity: 'warning',
    message: 'The pack has 3 pages, 1 more than its budget of 2',
  });
});
