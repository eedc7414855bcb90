import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import type { Manifest, Pack, Theme } from '../../pipeline/1-read/types.ts';
import type {
  Block,
  Chart,
  ChartSpec,
  DataRow,
  Document,
  Inline,
  Node,
  Paragraph,
} from '../../pipeline/2-parse/types.ts';
import type { Brief, BriefDocument, Label, Target } from '../../pipeline/3-extract/types.ts';
import { createContext, type Materials } from '../../pipeline/5-render/context.ts';
import type { RenderContext } from '../../pipeline/5-render/nodes/types.ts';
import type { BinaryFile, Source, TextFile } from '../../pipeline/source.ts';

/** Small builders of what the earlier stages make. */
export const source: Source = { path: 'note.md', line: 1, column: 1, endLine: 1, endColumn: 1 };

export const text = (value: string): Inline => ({ type: 'text', value, source });
export const paragraph = (...children: (Inline | string)[]): Paragraph => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
  source,
});
export const heading = (depth: 1 | 2 | 3, title: string) => ({
  type: 'heading' as const,
  depth,
  children: [text(title)],
  source,
});
export const list = (...items: readonly Block[][]) => ({
  type: 'list' as const,
  ordered: false,
  start: 1,
  spread: false,
  children: items.map((children) => ({
    type: 'listItem' as const,
    checked: null,
    spread: false,
    children,
    source,
  })),
  source,
});

export function chart(spec: Partial<ChartSpec>, language: Chart['language'] = 'chart'): Chart {
  const empty: ChartSpec = {
    mark: 'bar',
    x: null,
    y: null,
    series: null,
    end: null,
    title: null,
    source: null,
    rows: null,
    file: null,
    vegaLite: null,
  };
  return { type: 'chart', language, spec: { ...empty, ...spec }, alt: null, source };
}

export const manifest: Manifest = {
  title: 'After the talks',
  subtitle: null,
  purpose: null,
  reference: 'SAD/1',
  edition: '1',
  date: '2025-11-10',
  status: 'final',
  lang: 'en-GB',
  handling: null,
  authors: [],
  keywords: [],
  audiences: [],
  distribution: [],
  page: 'A4',
  numbering: { sections: true, paragraphs: false },
  bibliography: [],
  citations: 'author-date',
  budgets: { pages: null },
  outputs: ['pdf', 'html'],
  source,
};

export interface BriefParts {
  readonly pack?: Partial<Manifest>;
  readonly documents?: readonly BriefDocument[];
  readonly labels?: ReadonlyMap<Node, Label>;
  readonly targets?: readonly Target[];
  readonly charts?: ReadonlyMap<Chart, { readonly rows: readonly DataRow[] }>;
  readonly brief?: Partial<Brief>;
}

export function briefOf(parts: BriefParts = {}): Brief {
  const pack = { ...manifest, id: 'p', title: 'After the talks', audience: null, ...parts.pack };
  return {
    pack: { ...pack, title: pack.title ?? 'After the talks' },
    documents: parts.documents ?? [],
    sections: [],
    figures: [],
    keyFigures: [],
    mentions: [],
    recommendations: [],
    events: [],
    footnotes: [],
    labels: parts.labels ?? new Map(),
    targets: new Map((parts.targets ?? []).map((target) => [target.id, target])),
    links: new Map(),
    charts: parts.charts ?? new Map(),
    ...parts.brief,
  } as Brief;
}

export function documentOf(
  title: string,
  children: readonly Block[],
  rest: Partial<BriefDocument> = {},
) {
  const document: Document = {
    type: 'document',
    path: 'note.md',
    title: null,
    as: 'document',
    audiences: [],
    children,
    footnotes: new Map(),
    source,
  };
  const id = title.toLowerCase().replaceAll(' ', '-');
  const whole = { id, number: null, title, heading: null, as: 'document', document, children };
  return { ...whole, sections: [], ...rest } as BriefDocument;
}

export function file(path: string, content: string): TextFile {
  return { path, text: content, hash: createHash('sha256').update(content).digest('hex') };
}

const root = join(import.meta.dirname, '../..');
const themeFolder = join(root, 'templates/briefing');
export const themeYaml = parseYaml(readFileSync(join(themeFolder, 'theme.yaml'), 'utf8')) as {
  options: Record<string, string | number | boolean>;
  strings: Record<string, Record<string, string>>;
};

const readTheme = (name: string) =>
  file(`templates/briefing/${name}`, readFileSync(join(themeFolder, name), 'utf8'));

/** The default theme as it lies in the repository, without its faces. */
export function briefingTheme(lang = 'en'): Theme {
  const names = readdirSync(themeFolder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.hbs'));
  return {
    name: 'briefing',
    templates: new Map(
      names.map((name) => [name.replace(/^partials\//, '').replace('.hbs', ''), readTheme(name)]),
    ),
    stylesheets: {
      ua: file('ua.css', ''),
      print: readTheme('print.css'),
      screen: readTheme('screen.css'),
    },
    script: readTheme('screen.js'),
    faces: [],
    strings: new Map(Object.entries({ ...themeYaml.strings.en, ...themeYaml.strings[lang] })),
    options: new Map(Object.entries(themeYaml.options)),
  };
}

export function packOf(theme: Theme, assets: readonly BinaryFile[] = []): Pack {
  return {
    id: 'p',
    manifest,
    documents: [],
    includes: new Map(),
    bibliography: new Map(),
    assets: new Map(assets.map((asset) => [asset.path, asset])),
    theme,
    inputs: [],
    missing: [],
  };
}

/** A context whose templates print what they are given, so that tests see the view models. */
export function contextOf(brief: Brief, materials: Partial<Materials> = {}): RenderContext {
  return createContext(brief, {
    theme: briefingTheme(),
    templates: { has: () => false, print: (name, data) => `${name} ${JSON.stringify(data)}` },
    word: (name) => themeYaml.strings.en![name] ?? `?${name}`,
    charts: new Map(),
    formulas: new Map(),
    code: new Map(),
    image: (path) => path,
    screen: false,
    ...materials,
  });
}

/** The view model that a renderer handed to its template; finished HTML shows as `{string}`. */
export function viewOf(printed: string): Record<string, unknown> {
  return JSON.parse(printed.slice(printed.indexOf(' ') + 1));
}
