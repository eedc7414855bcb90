import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import type { FaceFile, WebFace } from '../../pipeline/1-read/types.ts';
import type { Block } from '../../pipeline/2-parse/types.ts';
import { codes } from '../../pipeline/5-render/codes.ts';
import { render } from '../../pipeline/5-render/index.ts';
import {
  type BriefParts,
  briefingTheme,
  briefOf,
  chart,
  documentOf,
  file,
  heading,
  list,
  packOf,
  paragraph,
  source,
  text,
} from './fixture.ts';

const image = {
  type: 'image' as const,
  url: 'map.svg',
  file: 'p/map.svg',
  alt: 'Map',
  title: null,
  source,
};
const asset = { path: 'p/map.svg', bytes: new TextEncoder().encode('<svg/>'), hash: 'x' };

async function rendered(parts: BriefParts, theme = briefingTheme(parts.pack?.lang)) {
  const { value, diagnostics } = await render(briefOf(parts), packOf(theme, [asset]));
  return { ...value, found: diagnostics.map(({ code, message }) => `${code}: ${message}`) };
}

const note = (...children: Block[]) => ({ documents: [documentOf('After the talks', children)] });
const two = [
  documentOf('Summary', [paragraph('In short.')], { number: '1' }),
  documentOf('Who is who', [heading(2, 'Terms'), paragraph('x')], { as: 'annex', number: 'A' }),
];

type WebFaceMade = readonly [bytes: readonly number[], only?: Partial<WebFace>];

function webFaces(...made: readonly WebFaceMade[]): readonly FaceFile[] {
  const file = { path: 'x.ttf', bytes: new Uint8Array(), hash: 'x' };
  const web = made.map(([bytes, only]) => ({
    file: { ...file, path: 'x.woff2', bytes: new Uint8Array(bytes) },
    range: null,
    elements: null,
    ...only,
  }));
  return [{ family: 'A "B"', weight: 400, style: 'normal', file, web }];
}

/** Mistakes of nesting and of attributes that the HTML standard calls parse errors. */
function parseErrors(html: string): string[] {
  const errors: string[] = [];
  parse(html, {
    onParseError: ({ code, startLine }) => errors.push(`${code} in line ${startLine}`),
  });
  return errors;
}

function duplicateIds(html: string): string[] {
  const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id!);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

describe('a pack of several documents', () => {
  test('opens with a cover and contents, then the documents as landmarks', async () => {
    const { document, found } = await rendered({
      pack: { handling: 'OFFICIAL', purpose: 'To prepare.', distribution: ['A', 'B'] },
      documents: two,
    });
    expect(found).toEqual([]);
    expect(parseErrors(document)).toEqual([]);
    expect(duplicateIds(document)).toEqual([]);
    const parts = [
      'class="handling',
      'class="cover"',
      '<nav class="contents"',
      '<main',
      'class="document annex"',
      'class="handling handling-bottom',
    ];
    const places = parts.map((part) => document.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(document).toMatch(/^<!doctype html>\n<html lang="en-GB" dir="ltr" class="page-a4">/);
    expect(document.match(/<h1/g)).toHaveLength(1);
  });

  test('the document carries no styles; the self-contained file carries both, in elements of their own', async () => {
    const { document, standalone, stylesheets } = await rendered({ documents: two });
    expect(document).not.toContain('<style');
    expect(standalone.match(/<style media="(\w+)">/g)).toEqual([
      '<style media="all">',
      '<style media="screen">',
      '<style media="print">',
    ]);
    expect(stylesheets.map(({ path }) => path)).toEqual([
      'generated.css',
      'templates/briefing/print.css',
    ]);
    expect(stylesheets[0]!.text).toContain('@page {\n  size: A4;');
  });

  test('contents that the author placed are not printed twice', async () => {
    const placed = [documentOf('One', [{ type: 'generated', part: 'contents', source }]), two[1]!];
    const { document } = await rendered({ documents: placed });
    expect(document.match(/<nav class="contents"/g)).toHaveLength(1);
  });
});

describe('a note', () => {
  test('has a masthead and its title once', async () => {
    const { document, found } = await rendered(note(heading(2, 'Why'), paragraph('Because.')));
    expect(found).toEqual([]);
    expect(document).toContain('class="masthead"');
    expect(document).not.toContain('class="cover"');
    expect(document.match(/>After the talks</g)).toHaveLength(2); // <title> and <h1>
    expect(document).toMatch(/<h2 class="section-title">Why<\/h2>/);
  });

  test('its own title is printed below when the pack has another', async () => {
    const { document } = await rendered({ documents: [documentOf('Other', [])] });
    expect(document).toMatch(/<h2 class="document-title"[^>]*>Other</);
  });

  test('a list of recommendations is set as such, in sentences', async () => {
    const items = list([paragraph('ask them.')], [paragraph('tell them.')]);
    const entry = (index: number) => ({
      id: `r${index + 1}`,
      number: String(index + 1),
      text: '',
      children: items.children[index]!.children,
      addressees: ['The desk'],
      owner: null,
      due: null,
      priority: null,
      status: null,
      origin: 'list' as const,
      section: null,
      source,
      node: items.children[index]!,
    });
    const brief = { recommendations: [entry(0), entry(1)] };
    const { document, found } = await rendered({ ...note(items), brief });
    expect(found).toEqual([]);
    expect(
      document.match(/<div class="recommendation" id="r\d" data-addressees="The desk">/g),
    ).toHaveLength(2);
    expect(document).toContain('Ask them.');
    expect(document).toContain('the desk');
  });
});

describe('the self-contained file', () => {
  test('contains its images and names nothing on the network', async () => {
    const figure = {
      type: 'figure' as const,
      content: image,
      caption: null,
      attribution: null,
      source,
    };
    const drawing = chart({ x: 'n', y: 'c', title: 'T' });
    const drawn = { ...figure, content: drawing };
    const { document, standalone, found } = await rendered({
      ...note(figure, paragraph(image), drawn),
      charts: new Map([[drawing, { rows: [{ c: 'a', n: 1 }] }]]),
    });
    expect(found).toEqual([]);
    expect(document.match(/src="p\/map.svg"/g)).toHaveLength(2);
    expect(standalone.match(/src="data:image\/svg\+xml;base64,PHN2Zy8\+"/g)).toHaveLength(2);
    expect(standalone).not.toMatch(/(?:src|srcset)="(?!data:)|@import|url\((?!"?data:)/);
    expect(standalone).not.toMatch(/<(?:script |link|iframe)/);
    expect(standalone.match(/<script/g)).toHaveLength(1);
    expect(document).not.toContain('<script');
    expect(standalone).toContain('<svg xmlns="http://www.w3.org/2000/svg" role="img"');
    expect(standalone).toContain('<div class="visually-hidden"><table class="chart-data">');
  });

  test('faces for the web are inlined', async () => {
    const theme = briefingTheme();
    const { standalone } = await rendered(note(), { ...theme, faces: webFaces([[1, 2, 3]]) });
    expect(standalone).toContain('font-family: "A \\22 B\\22 "');
    expect(standalone).toContain('src: url("data:font/woff2;base64,AQID")');
  });

  test('faces for some characters or elements come with a text that has them', async () => {
    const faces = webFaces(
      [[1], { range: 'U+0100-017F' }],
      [[2], { range: 'U+0400-04FF' }],
      [[3], { elements: ['code', 'kbd'] }],
      [[4], { elements: ['math'] }],
    );
    const inlineCode = { type: 'inlineCode' as const, value: 'x', source };
    const children = [text('Beşiktaş, '), inlineCode];
    const beside = note({ type: 'paragraph', children, source });
    const { standalone } = await rendered(beside, { ...briefingTheme(), faces });
    const inlined = [...standalone.matchAll(/font\/woff2;base64,(\w+)/g)].map(
      ([, base64]) => base64,
    );
    expect(inlined).toEqual(['AQ', 'Aw']);
    expect(standalone).toContain('unicode-range: U+0100-017F;');
  });

  test('a stylesheet cannot end its element', async () => {
    const theme = briefingTheme();
    const print = file('print.css', 'p::after { content: "</style><script>alert(1)</script>" }');
    const own = { ...theme, stylesheets: { ...theme.stylesheets, print } };
    const { standalone } = await rendered(note(), own);
    expect(standalone.match(/<\/style>/g)).toHaveLength(3);
  });
});

describe('languages', () => {
  test.each([
    ['ar', 'rtl', 'المحتويات'],
    ['fr-CA', 'ltr', 'Sommaire'],
    ['ur', 'rtl', 'فہرست'],
    ['ps', 'rtl', 'Contents'],
    ['uz-Arab', 'rtl', 'Contents'],
    ['no such tag', 'ltr', 'Contents'],
  ])('%s is set %s', async (lang, dir, word) => {
    const theme = briefingTheme(lang.split('-')[0]);
    const { document } = await rendered({ pack: { lang }, documents: two }, theme);
    expect(document).toContain(`dir="${dir}"`);
    expect(document).toContain(word);
  });
});

describe('handling marks', () => {
  test.each([
    ['TLP:AMBER+STRICT', '--handling-ink: #FFC000'],
    ['TLP: red', '--handling-ink: #FF2B2B'],
    ['OFFICIAL-SENSITIVE', '--handling-ink: var(--ink)'],
  ])('%s has the colour of its scheme', async (handling, expected) => {
    const { stylesheets } = await rendered({ ...note(), pack: { handling } });
    expect(stylesheets[0]!.text).toContain(expected);
  });
});

test('a theme with faults gives its findings and what is left of the pack', async () => {
  const theme = briefingTheme();
  const broken = new Map(theme.templates)
    .set('cover', file('cover.hbs', '{{#if}'))
    .set('section', file('section.hbs', '{{body}}{{nothing}}'));
  broken.delete('recommendation-details');
  broken.delete('callout');
  const options = new Map(theme.options).set('accent', 'teal');
  const callout = {
    type: 'callout' as const,
    kind: 'note' as const,
    label: null,
    children: [],
    source,
  };
  const documents = [documentOf('One', [callout, paragraph('kept')]), two[1]!];
  const { document, found } = await rendered(
    { documents },
    { ...theme, templates: broken, options },
  );
  expect(found.map((line) => line.slice(0, line.indexOf(':'))).sort()).toEqual([
    'missing-template',
    'template-partial',
    'template-property',
    'template-syntax',
    'theme-option',
  ]);
  expect(document).toContain('kept');
  expect(document).toContain('</html>');
});

test('what people write is text wherever it is printed', async () => {
  const wild = fc.string({ unit: 'grapheme-composite', minLength: 1 });
  await fc.assert(
    fc.asyncProperty(wild, async (words) => {
      const evil = `${words}<script>"'\`{{x}}</style>`;
      const figure = {
        type: 'figure' as const,
        content: { ...image, alt: evil },
        caption: [text(evil)],
        attribution: [text(evil)],
        source,
      };
      const { standalone, found } = await rendered({
        pack: {
          title: evil,
          subtitle: evil,
          reference: evil,
          handling: evil,
          authors: [evil],
          distribution: [evil],
        },
        documents: [documentOf(evil, [heading(2, evil), paragraph(evil), figure]), two[0]!],
      });
      expect(found).toEqual([]);
      expect(standalone.match(/<script/g)).toHaveLength(1);
      expect(standalone.match(/<\/style>/g)).toHaveLength(3);
    }),
    { numRuns: 25 },
  );
});

test('every finding has a documented code', () => {
  for (const { about } of Object.values(codes)) expect(about).toMatch(/^[A-Z].*\.$/s);
});
