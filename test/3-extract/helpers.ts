import type { DocumentFile, Manifest, Pack } from '../../pipeline/1-read/types.ts';
import { parse } from '../../pipeline/2-parse/index.ts';
import { extract } from '../../pipeline/3-extract/index.ts';
import type { Brief } from '../../pipeline/3-extract/types.ts';
import type { Diagnostic } from '../../pipeline/diagnostic.ts';

export interface Options {
  readonly manifest?: Partial<Manifest>;
  readonly audience?: string | null;
  /** Text files by path. */
  readonly assets?: Readonly<Record<string, string>>;
  /** The register of the edition before. */
  readonly previous?: Pack['previous'];
}

type File = string | (Partial<Omit<DocumentFile, 'file'>> & { readonly text: string });

/** A pack of Markdown in the test; one text alone is the file `note.md`. */
export function packOf(
  files: string | Readonly<Record<string, File>>,
  options: Options = {},
): Pack {
  const list = Object.entries(typeof files === 'string' ? { 'note.md': files } : files);
  const assets = Object.entries(options.assets ?? {});
  return {
    id: 'pack',
    manifest: { ...defaults, ...options.manifest },
    documents: list.map(([path, file]) => documentOf(path, file)),
    includes: new Map(),
    bibliography: new Map(),
    assets: new Map(assets.map(([path, text]) => [path, { path, bytes: bytes(text), hash: '' }])),
    theme: {
      name: 'none',
      templates: new Map(),
      stylesheets: { ua: empty, print: empty, screen: empty },
      faces: [],
      strings: new Map([
        ['figure', 'Figure'],
        ['section', 'Section'],
      ]),
      options: new Map(),
    },
    previous: options.previous ?? null,
    inputs: [],
    missing: [],
  };
}

export interface Extracted {
  readonly brief: Brief;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads and extracts. */
export function extracted(
  files: string | Readonly<Record<string, File>>,
  options: Options = {},
): Extracted {
  const pack = packOf(files, options);
  const { value, diagnostics } = extract(pack, parse(pack).value, options.audience);
  return { brief: value, diagnostics };
}

export function briefOf(
  files: string | Readonly<Record<string, File>>,
  options: Options = {},
): Brief {
  return extracted(files, options).brief;
}

/** `code at path:line: message`, as short as a test can be read. */
export function shown(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(
    ({ code, source, message }) => `${code} at ${source?.path}:${source?.line}: ${message}`,
  );
}

const empty = { path: '', text: '', hash: '' };
const bytes = (text: string) => new TextEncoder().encode(text);

function documentOf(path: string, file: File): DocumentFile {
  const { text, ...given } = typeof file === 'string' ? { text: file } : file;
  return {
    file: { path, text, hash: '' },
    as: 'document',
    title: null,
    audiences: [],
    frontMatterLines: 0,
    ...given,
  };
}

const defaults: Manifest = {
  title: null,
  subtitle: null,
  purpose: null,
  reference: null,
  edition: null,
  date: null,
  status: 'draft',
  lang: 'en',
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
  outputs: ['pdf', 'html', 'json', 'csv'],
  source: { path: 'pack.yaml', line: 1, column: 1, endLine: 1, endColumn: 1 },
};
