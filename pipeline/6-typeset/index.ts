import type { Theme } from '../1-read/types.ts';
import type { Html } from '../5-render/types.ts';
import type { Diagnostic, Result } from '../diagnostic.ts';
import { Memo } from '../memo.ts';
import { createKeptBoxes, generateBoxes, type KeptBoxes } from './boxes/index.ts';
import { type KeptChunks, langOf, parseHtml, textContent } from './dom/index.ts';
import type { Element } from './dom/types.ts';
import { loadFonts } from './fonts/index.ts';
import type { Fonts } from './fonts/types.ts';
import { lookAtImages } from './images/printed.ts';
import { createMemo, type LayoutMemo } from './layout/context.ts';
import { paginate } from './pages/index.ts';
import { createPictures, type KeptPictures } from './pictures.ts';
import { StyledElements } from './style/compute/elements.ts';
import { cascade, createKnownSheets, type KnownSheets, sweepSheets } from './style/index.ts';
import { createSvgPainter } from './svg-painter.ts';
import type { Typeset } from './types.ts';

/** By the hashes of their faces: loading them is slow and takes memory outside the heap. */
export type LoadedFonts = Map<string, Result<Fonts>>;

/** What all packs of a process share: the faces and the stylesheets of their themes. */
export interface Shared {
  readonly fonts: LoadedFonts;
  readonly sheets: KnownSheets;
}

export function createShared(): Shared {
  return { fonts: new Map(), sheets: createKnownSheets() };
}

/** What is kept from one build of a pack to the next. */
export interface Kept {
  readonly shared: Shared;
  readonly chunks: KeptChunks;
  readonly elements: StyledElements;
  readonly pictures: KeptPictures;
  readonly boxes: KeptBoxes;
  /** Of the boxes of the last document, in its faces. */
  layout: { readonly fonts: Fonts; readonly memo: LayoutMemo } | null;
}

export function createKept(shared: Shared = createShared()): Kept {
  return {
    shared,
    chunks: new Map(),
    elements: new StyledElements(),
    pictures: new Memo(),
    boxes: createKeptBoxes(),
    layout: null,
  };
}

/** Sets an HTML document with its print stylesheets into pages. */
export async function typeset(
  html: Html,
  theme: Theme,
  kept: Kept = createKept(),
): Promise<Result<Typeset>> {
  const diagnostics: Diagnostic[] = [];
  const keep = <T>({ value, diagnostics: found }: Result<T>): T => {
    diagnostics.push(...found);
    return value;
  };
  const { ua } = theme.stylesheets;
  const { fonts: loaded, sheets } = kept.shared;
  sweepSheets(sheets);
  const root = parseHtml(html.document, kept.chunks);
  const chunks = new Set([...kept.chunks.values()].map((chunk) => chunk.root));
  const author = html.stylesheets;
  const earlier = { elements: kept.elements, chunks };
  const styled = keep(cascade(root, { ua, author }, 'print', sheets, earlier));
  const fonts = keep(await fontsOf(theme, loaded));
  const picture = createPictures(html.images, ua, diagnostics, kept.pictures, sheets);
  const tree = keep(generateBoxes(styled, picture, kept.boxes));
  const memo = memoFor(fonts, kept);
  const lang = langOf(root) ?? '';
  const env = { artifact: null, lang, svg: createSvgPainter(fonts, picture, diagnostics) };
  const { pages, outline, destinations } = paginate(
    tree,
    styled,
    { fonts, memo },
    env,
    diagnostics,
  );
  diagnostics.push(...lookAtImages(pages));
  return {
    value: { pages, outline, destinations, structure: tree.structure, lang, title: titleOf(root) },
    diagnostics,
  };
}

async function fontsOf({ faces }: Theme, fonts: LoadedFonts): Promise<Result<Fonts>> {
  const key = faces
    .map(({ file, family, weight, style }) => [file.hash, family, weight, style])
    .join();
  const known = fonts.get(key);
  if (known) return known;
  const loaded = await loadFonts(faces);
  fonts.set(key, loaded);
  return loaded;
}

function memoFor(fonts: Fonts, kept: Kept): LayoutMemo {
  if (kept.layout?.fonts !== fonts) kept.layout = { fonts, memo: createMemo() };
  return kept.layout.memo;
}

function titleOf(root: Element): string {
  const elements = root.children.filter((child) => child.type === 'element');
  const head = elements.find(({ name }) => name === 'head');
  const title = head?.children.find((child) => child.type === 'element' && child.name === 'title');
  return title?.type === 'element' ? textContent(title).trim() : '';
}
