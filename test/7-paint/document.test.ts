import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { paint } from '../../pipeline/7-paint/index.ts';
import { open, structureOf, textOf } from './helpers/read.ts';
import { sample } from './helpers/sample.ts';
import { scan } from './helpers/scan.ts';
import { metadata } from './helpers/typeset.ts';

const { value: pdf, diagnostics } = await paint(sample(), metadata);

/** Calls `run` with the path of the sample's PDF. */
function withFile<T>(run: (path: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'paint-'));
  const path = join(folder, 'sample.pdf');
  writeFileSync(path, pdf);
  try {
    return run(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const has = (tool: string) => spawnSync(tool, ['--version']).error === undefined;

test('the sample has nothing to report', () => {
  expect(diagnostics).toEqual([]);
});

test('the same pages give the same bytes, and others another ID', async () => {
  const again = await paint(sample(), metadata);
  expect(Buffer.compare(again.value, pdf)).toBe(0);
  const id = (bytes: Uint8Array) =>
    /\/ID \[<(\w+)>/.exec(Buffer.from(bytes).toString('latin1'))?.[1];
  const { pages, ...rest } = sample();
  const other = await paint({ ...rest, pages: pages.slice(0, 2) }, metadata);
  expect(id(pdf)).toMatch(/^\w{32}$/);
  expect(id(other.value)).not.toBe(id(pdf));
});

test.runIf(has('qpdf'))('qpdf finds nothing wrong', () => {
  expect(
    withFile((path) => execFileSync('qpdf', ['--check', path], { encoding: 'utf8' })),
  ).toContain('No syntax or stream encoding errors found');
});

test.runIf(has('pdftotext'))('pdftotext reads words whole', () => {
  const text = withFile((path) => execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' }));
  expect(text).toContain('Fish & chips: efficient waffles');
  expect(text).toContain('Über die Fische: AV To “quote” — 12,5 %');
  expect(text).toContain('see the site and infor\u00ad');
});

// Loudly: whoever lacks the tools should know that less is tested.
test.runIf(!has('qpdf') || !has('pdftotext'))(
  'qpdf and poppler-utils are not installed',
  (context) => {
    context.skip('install qpdf and poppler-utils to check the PDF with other readers');
  },
);

describe('pdf.js reads', () => {
  test('the text', async () => {
    const document = await open(pdf);
    expect(await textOf(document, 0)).toContain('Fish & chips: efficient waffles');
    expect(await textOf(document, 1)).toContain('mation follows on the next page.');
  });

  test('the structure, with content over a page break', async () => {
    const document = await open(pdf);
    expect(await structureOf(document, 0)).toEqual([
      'Document',
      '  H1',
      '  P',
      '    Link',
      '  Figure (Two bars, the second one taller)',
      '    Caption',
    ]);
    expect(await structureOf(document, 1)).toEqual([
      'Document',
      '  P',
      '  Table',
      '    TR',
      '      TH',
      '    TR',
      '      TD',
    ]);
  });

  test('the links', async () => {
    const document = await open(pdf);
    const links = async (page: number) => (await document.getPage(page)).getAnnotations();
    expect(await links(1)).toMatchObject([
      { subtype: 'Link', url: 'https://example.org/%C3%BC?q=1', rect: [72, 682.89, 132, 695.89] },
    ]);
    expect(await links(3)).toMatchObject([{ subtype: 'Link', dest: 'top' }]);
  });

  test('destinations, bookmarks and page labels', async () => {
    const document = await open(pdf);
    expect(await document.getPageLabels()).toEqual(['i', '1', '2']);
    expect(await document.getOutline()).toMatchObject([
      {
        title: 'Fish & chips',
        dest: 'top',
        count: 1,
        items: [{ title: 'Zweitens – ü', dest: 'zwei' }],
      },
    ]);
    const [page, kind, x, y] = (await document.getDestination('zwei'))!;
    expect(await document.getPageIndex(page)).toBe(2);
    expect([kind, x, y]).toEqual([{ name: 'XYZ' }, 72, 757.89]);
    expect(await document.getPageMode()).toBe('UseOutlines');
  });

  test('metadata that say the same twice, escaped', async () => {
    const { info, metadata: xmp } = await (await open(pdf)).getMetadata();
    const title = 'Briefing on fish & <chips>';
    expect(info).toMatchObject({
      Title: title,
      Author: 'A. Author; Zoë Müller',
      Subject: 'What to say',
      Keywords: 'fish, chips',
      CreationDate: 'D:20251110120000Z',
      ModDate: 'D:20251110120000Z',
      Language: 'en-GB',
      PDFFormatVersion: '1.7',
    });
    expect(xmp.get('dc:title')).toBe(title);
    expect(xmp.get('dc:creator')).toEqual(['A. Author', 'Zoë Müller']);
    expect(xmp.get('dc:description')).toBe('What to say');
    expect(xmp.get('pdf:keywords')).toBe('fish, chips');
    expect(xmp.get('xmp:createdate')).toBe('2025-11-10T12:00:00Z');
    expect(xmp.get('pdfaid:part')).toBe('2');
    expect(xmp.get('pdfaid:conformance')).toBe('A');
    expect(xmp.get('pdfuaid:part')).toBe('1');
  });
});

test('the catalog', () => {
  const catalog = scan(pdf).find('/Type /Catalog')[0]!.text;
  expect(catalog).toContain('/Lang (en-GB)');
  expect(catalog).toContain('/OutputIntents');
  expect(catalog).toContain('/MarkInfo');
  expect(scan(pdf).find('/Marked true')).toHaveLength(1);
  expect(scan(pdf).find('/DisplayDocTitle true')).toHaveLength(1);
});

test('marked content is balanced and text objects do not cross it', () => {
  for (const page of [0, 1, 2]) {
    const stack: string[] = [];
    for (const operator of scan(pdf).content(page).split(/\s+/)) {
      if (['BDC', 'BT', 'q'].includes(operator)) stack.push(operator);
      const opened = { EMC: 'BDC', ET: 'BT', Q: 'q' }[operator];
      if (opened !== undefined) expect(stack.pop()).toBe(opened);
    }
    expect(stack).toEqual([]);
  }
});

test('all that is painted is content or artifact', () => {
  for (const page of [0, 1, 2]) {
    let depth = 0;
    for (const line of scan(pdf).content(page).split('\n')) {
      if (line.endsWith('BDC')) depth++;
      if (/(TJ|f\*?|S|Do Q|Do)$/.test(line)) expect(depth).toBeGreaterThan(0);
      if (line === 'EMC') depth--;
    }
  }
});
