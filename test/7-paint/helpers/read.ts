import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Opens bytes with pdf.js, silently. */
export async function open(pdf: Uint8Array) {
  return getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise;
}

export type Opened = Awaited<ReturnType<typeof open>>;

/** The text of a page as pdf.js reads it, counted from 0. */
export async function textOf(document: Opened, page: number): Promise<string> {
  const { items } = await (await document.getPage(page + 1)).getTextContent();
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
}

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
}

/** The structure tree of a page with one role a line, indented. */
export async function structureOf(document: Opened, page: number): Promise<string[]> {
  const tree = (await (await document.getPage(page + 1)).getStructTree()) as Node;
  const lines: string[] = [];
  const visit = ({ role, alt, children }: Node, indent: string) => {
    if (role !== undefined) lines.push(`${indent}${role}${alt === undefined ? '' : ` (${alt})`}`);
    for (const child of children ?? []) visit(child, `${indent}  `);
  };
  for (const child of tree.children ?? []) visit(child, '');
  return lines;
}
