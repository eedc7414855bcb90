import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader of the PDF gets, by pdf.js. */
export interface ReadPdf {
  readonly pages: readonly ReadPage[];
  readonly outline: readonly OutlineNode[];
  readonly labels: readonly string[];
  readonly fonts: readonly string[];
  readonly lang: string | null;
  readonly title: string;
  /** Index of the page a named destination leads to; -1 where it leads nowhere. */
  pageOf(destination: string): Promise<number>;
  readonly close: () => Promise<void>;
}

export interface ReadPage {
  /** In the order of the content stream, lines joined by spaces. */
  readonly text: string;
  readonly links: readonly { readonly url: string | null; readonly destination: string | null }[];
  /** Roles of the structure tree in order: `H1`, `P` … */
  readonly roles: readonly string[];
  /** Text runs that begin or end outside of the page, or have no size. */
  readonly outside: readonly string[];
}

export interface OutlineNode {
  readonly title: string;
  readonly destination: string;
  readonly items: readonly OutlineNode[];
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false })
    .promise;
  const pages: ReadPage[] = [];
  const fonts = new Set<string>();
  for (let number = 1; number <= document.numPages; number++)
    pages.push(await readPage(document, number, fonts));
  const metadata = await document.getMetadata();
  const info = metadata.info as { Title?: string; Language?: string };
  return {
    pages,
    fonts: [...fonts],
    outline: outlineOf((await document.getOutline()) ?? []),
    labels: (await document.getPageLabels()) ?? [],
    lang: info.Language ?? null,
    title: info.Title ?? '',
    pageOf: async (name) => {
      const target = await document.getDestination(name);
      return target ? document.getPageIndex(target[0]) : -1;
    },
    close: () => document.loadingTask.destroy(),
  };
}

async function readPage(
  document: PDFDocumentProxy,
  number: number,
  fonts: Set<string>,
): Promise<ReadPage> {
  const page = await document.getPage(number);
  const content = await page.getTextContent();
  const items = content.items.filter((item) => 'str' in item);
  for (const { fontName } of items) {
    await page.getOperatorList();
    if (page.commonObjs.has(fontName))
      fonts.add((page.commonObjs.get(fontName) as { name: string }).name);
  }
  const annotations = await page.getAnnotations();
  const [, , width = 0, height = 0] = page.view;
  return {
    text: items
      .map(({ str, hasEOL }) => (hasEOL ? `${str} ` : str))
      .join('')
      .replace(/\u00AD\s*/g, '')
      .replace(/\s+/g, ' '),
    links: annotations
      .filter(({ subtype }) => subtype === 'Link')
      .map(({ url, dest }) => ({
        url: url ?? null,
        destination: typeof dest === 'string' ? dest : null,
      })),
    roles: rolesOf(await page.getStructTree()),
    outside: items
      .filter(({ str, transform, width: length }) => {
        const [, , , , x = 0, y = 0] = transform as number[];
        return str.trim() !== '' && (x < 0 || y < 0 || y > height || x + length > width + 0.5);
      })
      .map(({ str }) => str),
  };
}

type StructNode = { role?: string; children?: unknown[] };

function rolesOf(node: StructNode | null): string[] {
  if (node === null) return [];
  const inner = (node.children ?? []).flatMap((child) => rolesOf(child as StructNode));
  return [...(node.role ? [node.role] : []), ...inner];
}

type PdfOutline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>;

function outlineOf(items: PdfOutline): OutlineNode[] {
  return items.map(({ title, dest, items: inner }) => ({
    title,
    destination: String(dest),
    items: outlineOf(inner),
  }));
}
