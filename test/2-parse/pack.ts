import type { Pack, Work } from '../../pipeline/1-read/types.ts';
import type { BinaryFile, TextFile } from '../../pipeline/source.ts';
import { wholeFile } from '../../pipeline/source.ts';

export interface Files {
  /** Markdown files to include, by path. */
  readonly includes?: Readonly<Record<string, string>>;
  /** Paths of images and data files. */
  readonly assets?: readonly string[];
  readonly audiences?: readonly string[];
  /** Keys of works to cite. */
  readonly works?: readonly string[];
  readonly path?: string;
  readonly frontMatterLines?: number;
}

/** A pack of one document, `pack/note.md`. */
export function packOf(text: string, files: Files = {}): Pack {
  const path = files.path ?? 'pack/note.md';
  const includes = Object.entries(files.includes ?? {});
  return {
    id: 'pack',
    manifest: manifest(files.audiences ?? []),
    documents: [
      {
        file: textFile(path, text),
        as: 'document',
        title: null,
        audiences: [],
        frontMatterLines: files.frontMatterLines ?? 0,
      },
    ],
    includes: new Map(includes.map(([name, content]) => [name, textFile(name, content)])),
    assets: new Map((files.assets ?? []).map((name) => [name, asset(name)])),
    bibliography: new Map((files.works ?? []).map((key) => [key, work(key)])),
    theme: {
      name: 'briefing',
      templates: new Map(),
      stylesheets: {
        ua: textFile('ua.css', ''),
        print: textFile('print.css', ''),
        screen: textFile('screen.css', ''),
      },
      faces: [],
      strings: new Map(),
      options: new Map(),
    },
    inputs: [],
    missing: [],
  };
}

function manifest(audiences: readonly string[]): Pack['manifest'] {
  return {
    title: 'Pack',
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
    audiences,
    distribution: [],
    page: 'A4',
    numbering: { sections: false, paragraphs: false },
    bibliography: [],
    citations: 'author-date',
    budgets: { pages: null },
    outputs: [],
    source: wholeFile('pack/pack.yaml'),
  };
}

function work(key: string): Work {
  const none = {
    ...{ editors: [], accessed: null, container: null, volume: null, issue: null, pages: null },
    ...{ number: null, genre: null, edition: null, publisher: null, place: null },
    ...{ url: null, doi: null },
  };
  const authors = [{ family: key.replace(/\d+$/, ''), given: 'A.' }];
  const date = /\d+$/.exec(key)?.[0] ?? null;
  return { ...none, key, type: 'book', title: `About ${key}`, authors, date };
}

function textFile(path: string, text: string): TextFile {
  return { path, text, hash: '' };
}

export function asset(path: string): BinaryFile {
  return { path, bytes: new Uint8Array(), hash: '' };
}
