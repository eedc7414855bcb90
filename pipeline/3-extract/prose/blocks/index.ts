import type { Block, Document, Inline, List, Table } from '../../../2-parse/types.ts';
import type { ItemPlace, ProseBlock, Title } from '../types.ts';
import { htmlTexts } from './html.ts';
import { inlineText, leadOf, type PlainText } from './text.ts';

/** Blocks of plain text, and for each the node of the tree that it was read from. */
export interface DocumentBlocks {
  readonly blocks: readonly ProseBlock[];
  readonly nodes: readonly Block[];
}

interface Reader {
  readonly blocks: ProseBlock[];
  readonly nodes: Block[];
  titles: readonly Title[];
  lists: number;
  /** The list of typed items ("a) …") that paragraphs go on with. */
  typed: { readonly list: number; readonly leadIn: string | null; size: number } | null;
}

interface Where {
  readonly kind: ProseBlock['kind'];
  readonly item: ItemPlace | null;
}

const TEXT: Where = { kind: 'paragraph', item: null };

/** Pseudo-headings in bold stand below all headings proper. */
const BOLD_DEPTH = 7;
const LONGEST_BOLD_TITLE = 12;

/** The running text of documents in reading order; footnotes last. */
export function blocksOf(documents: readonly Document[]): DocumentBlocks {
  const reader: Reader = { blocks: [], nodes: [], titles: [], lists: 0, typed: null };
  for (const { children, footnotes } of documents) {
    reader.titles = [];
    readAll(children, TEXT, reader);
    reader.titles = [];
    for (const { children: note } of footnotes.values())
      readAll(note, { kind: 'footnote', item: null }, reader);
  }
  return { blocks: reader.blocks, nodes: reader.nodes };
}

function readAll(nodes: readonly Block[], where: Where, reader: Reader): void {
  let first = where.item?.first ?? false;
  nodes.forEach((node, index) => {
    const here = where.item === null ? where : { ...where, item: { ...where.item, first } };
    if (node.type === 'list') readList(node, nodes[index - 1], here, reader);
    else read(node, here, reader);
    first = false;
  });
}

type Readers = {
  readonly [T in Block['type']]?: (
    node: Extract<Block, { type: T }>,
    where: Where,
    reader: Reader,
  ) => void;
};

/** How each kind of block is read; one that is not named is read by its children, if it has any. */
const READERS: Readers = {
  paragraph: (node, where, reader) => readParagraph(node.children, node, where, reader),
  heading: (node, _, reader) => readTitle(inlineText(node.children), node.depth, node, reader),
  blockquote: (node, where, reader) => readAll(node.children, { ...where, kind: 'quote' }, reader),
  html: (node, where, reader) => readHtml(node.value, node, where, reader),
  code: (node, where, reader) => {
    // Indented HTML, as in layout tables with blank lines, is code to CommonMark.
    if (node.lang === null && /<\/?[a-z][^>]*>/i.test(node.value))
      readHtml(node.value, node, where, reader);
  },
  table: (node, _, reader) => readTable(node, reader),
  chronology: (node, where, reader) => {
    readAll(node.children, where, reader);
    for (const { children } of node.events) readAll(children, where, reader);
  },
  question: (node, where, reader) => {
    push(inlineText(node.question), node, where, null, reader);
    readAll(node.children, where, reader);
  },
  definitionList: (node, where, reader) => {
    for (const { children } of node.children) readAll(children, where, reader);
  },
};

function read(node: Block, where: Where, reader: Reader): void {
  const own = READERS[node.type] as
    | ((node: Block, where: Where, reader: Reader) => void)
    | undefined;
  if (own) own(node, where, reader);
  else if ('children' in node) readAll(node.children as readonly Block[], where, reader);
}

function readParagraph(
  children: readonly Inline[],
  node: Block,
  where: Where,
  reader: Reader,
): void {
  const plain = inlineText(children);
  const lead = leadOf(children);
  const title =
    where.item === null &&
    where.kind === 'paragraph' &&
    lead !== null &&
    isBoldTitle(plain.text, lead);
  if (title) readTitle(plain, BOLD_DEPTH, node, reader);
  else push(plain, node, typedPlace(plain.text, where, reader), lead, reader);
}

const TYPED = /^\s*(?:\((?:\p{L}|[ivx]{1,4}|\d{1,2})\)|(?:\p{Ll}|[ivx]{1,4})[.)])\s/u;

/** "a) …", "(ii) …" in paragraphs of their own are items after the paragraph before them. */
function typedPlace(text: string, where: Where, reader: Reader): Where {
  if (where.item !== null || where.kind !== 'paragraph' || !TYPED.test(text)) {
    reader.typed = null;
    return where;
  }
  const before = reader.blocks.at(-1);
  const leadIn = before === undefined ? null : announcedBy(before);
  reader.typed ??= { list: ++reader.lists, leadIn, size: 0 };
  const { list } = reader.typed;
  const index = reader.typed.size++;
  const item = { list, depth: 1, index, size: index + 1, first: true, leadIn: reader.typed.leadIn };
  return { kind: 'paragraph', item };
}

/** A paragraph leads in what follows; of a list, an item that ends with a colon ("7. … that:"). */
function announcedBy({ kind, item, text }: ProseBlock): string | null {
  const leads = kind === 'paragraph' && (item === null || /:\s*$/.test(text));
  return leads ? text.trim() : null;
}

function isBoldTitle(text: string, lead: string): boolean {
  const trimmed = text.trim();
  return (
    trimmed.replace(/\s*[:.]$/, '') === lead &&
    !/[.!?]$/.test(trimmed) &&
    trimmed.split(/\s+/).length <= LONGEST_BOLD_TITLE
  );
}

function readTitle(plain: PlainText, depth: number, node: Block, reader: Reader): void {
  const text = plain.text.replace(/\s+/g, ' ').trim();
  if (text === '') return;
  reader.titles = reader.titles.filter((title) => title.depth < depth);
  push(plain, node, { kind: 'heading', item: null }, null, reader);
  reader.titles = [...reader.titles, { text, depth }];
}

function readList(list: List, before: Block | undefined, where: Where, reader: Reader): void {
  const leadIn = before?.type === 'paragraph' ? inlineText(before.children).text.trim() : null;
  const number = ++reader.lists;
  const isTitle = reader.blocks.at(-1)?.kind === 'heading';
  list.children.forEach((item, index) => {
    const place: ItemPlace = {
      list: number,
      depth: (where.item?.depth ?? 0) + 1,
      index,
      size: list.children.length,
      first: true,
      leadIn: isTitle ? null : leadIn,
    };
    readAll(item.children, { kind: where.kind, item: place }, reader);
  });
}

function readHtml(value: string, node: Block, where: Where, reader: Reader): void {
  for (const { text, runs } of htmlTexts(value, node.source)) {
    // In HTML a line end is a space; only the tags part lines.
    push({ text: text.replaceAll('\n', ' '), runs }, node, where, null, reader);
  }
}

function readTable(node: Table, reader: Reader): void {
  const [head] = node.children;
  const names = (head?.children ?? []).map(({ children }) => inlineText(children).text.trim());
  for (const { children: cells } of node.children)
    cells.forEach((cell, column) => {
      const row = cells[0] === undefined ? null : inlineText(cells[0].children).text.trim();
      const top = head?.children[column];
      const name = top === undefined ? null : inlineText(top.children).text.trim();
      const beside = cells.flatMap((other, at) =>
        at === column || names[at] === undefined
          ? []
          : [{ column: names[at], text: inlineText(other.children).text.trim() }],
      );
      push(inlineText(cell.children), node, { kind: 'cell', item: null }, null, reader, {
        ...{ row, column: name, beside },
      });
    });
}

function push(
  { text, runs }: PlainText,
  node: Block,
  { kind, item }: Where,
  lead: string | null,
  reader: Reader,
  cell: ProseBlock['cell'] = null,
): void {
  if (text.trim() === '') return;
  reader.blocks.push({ kind, text, headings: reader.titles, item, lead, cell, runs });
  reader.nodes.push(node);
}
