import { append, type StructBuilder, structElement } from './tree.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Types that hold text and what is within a line, but no blocks: PDF 32000-1, 14.8.4.3 and 4.4. */
const lines = set('P H1 H2 H3 H4 H5 H6 Lbl Link Quote Code Span Reference Figure Formula');

/** Types that hold either text or blocks. */
const cells = set('LBody TD TH Caption Note');

/** Grouping and block types that mean no more than a stretch of text where only lines fit. */
const plainBlocks = set('P H1 H2 H3 H4 H5 H6 Div Sect Art BlockQuote Caption LI LBody Lbl');

/** Whether the type may hold text of its own, given that it shares its place with blocks or not. */
export function holdsText({ role }: StructBuilder, shared: boolean): boolean {
  return lines.has(role) || (cells.has(role) && !shared);
}

export function holdsLinesOnly({ role }: StructBuilder): boolean {
  return lines.has(role);
}

/** What a type becomes where its parent cannot hold it. */
export function fittingRole(role: string, parent: StructBuilder): string {
  if (lines.has(parent.role)) return plainBlocks.has(role) && role !== 'Lbl' ? 'Span' : role;
  if (role === 'LI' || role === 'LBody') return parent.role === 'L' ? role : 'Div';
  if (role === 'TOCI') return parent.role === 'TOC' ? role : 'Div';
  if (role === 'Caption') return set('Table L Div Sect').has(parent.role) ? role : 'P';
  return role;
}

/**
 * The element that a child of this type goes into: lists and entries of contents hold elements of
 * certain types only, so the missing one in between is made.
 */
export function holderFor(role: string, parent: StructBuilder, order: number): StructBuilder {
  if (parent.role === 'L' && !set('L LI Caption').has(role))
    return holderFor(role, append(parent, structElement('LI', order)), order);
  if (parent.role === 'LI' && !set('Lbl LBody').has(role)) return body(parent, order);
  if (parent.role === 'TOC' && !set('TOC TOCI Caption').has(role))
    return holderFor(role, append(parent, structElement('TOCI', order)), order);
  if (within.has(role) && !holdsWithin(parent)) return append(parent, structElement('P', order));
  if (parent.role === 'TOCI' && !set('Lbl Reference P TOC NonStruct').has(role))
    return append(parent, structElement('P', order));
  return parent;
}

/** Types of what is within a line. */
const within = set('Link Span Code Quote Reference');

function holdsWithin({ role }: StructBuilder): boolean {
  return lines.has(role) || cells.has(role) || role === 'TOCI';
}

function body(item: StructBuilder, order: number): StructBuilder {
  const last = item.children.at(-1);
  return last?.role === 'LBody' ? last : append(item, structElement('LBody', order));
}
