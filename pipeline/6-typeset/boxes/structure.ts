import type { Element } from '../dom/types.ts';
import type { ArtifactTag, ContentTag, StructAttributes, StructElement } from '../types.ts';

/** A structure element while the tree is being built. */
export interface StructBuilder extends StructElement {
  readonly children: StructBuilder[];
}

/**
 * Standard structure types (PDF 32000-1, 14.8.4) of HTML elements. What is not listed makes no
 * element of its own: its content belongs to the nearest one above.
 */
const roles: Readonly<Record<string, string>> = {
  section: 'Sect',
  article: 'Art',
  blockquote: 'BlockQuote',
  p: 'P',
  h1: 'H1',
  h2: 'H2',
  h3: 'H3',
  h4: 'H4',
  h5: 'H5',
  h6: 'H6',
  ul: 'L',
  ol: 'L',
  menu: 'L',
  li: 'LI',
  dt: 'P',
  dd: 'P',
  table: 'Table',
  thead: 'THead',
  tbody: 'TBody',
  tfoot: 'TFoot',
  tr: 'TR',
  th: 'TH',
  td: 'TD',
  caption: 'Caption',
  figure: 'Div',
  figcaption: 'Caption',
  pre: 'P',
  img: 'Figure',
  svg: 'Figure',
  code: 'Code',
  q: 'Quote',
};

/** Types that may hold text of their own: PDF 32000-1, tables 334 to 340. */
const holdText = new Set(
  'P H1 H2 H3 H4 H5 H6 LBody Lbl TD TH Caption Link Quote Code Span Note Figure Formula'.split(' '),
);

export const layoutArtifact: ArtifactTag = { type: 'artifact', kind: 'Layout', subtype: null };
export const backgroundArtifact: ArtifactTag = {
  type: 'artifact',
  kind: 'Background',
  subtype: null,
};

export function structElement(
  role: string,
  order: number,
  attributes: StructAttributes = {},
): StructBuilder {
  return { role, order, children: [], attributes };
}

/** Adds a child and gives it back. */
export function append(parent: StructBuilder, child: StructBuilder): StructBuilder {
  parent.children.push(child);
  return child;
}

export function contentTag(element: StructElement, order: number): ContentTag {
  return { type: 'content', element, order };
}

export function holdsText(element: StructElement): boolean {
  return holdText.has(element.role);
}

/** The structure element that an HTML element makes below `parent`, or `parent` itself. */
export function structFor(element: Element, parent: StructBuilder): StructBuilder {
  const role = roleOf(element);
  if (role === null) return parent;
  return append(parent, structElement(role, element.order, attributesOf(element, role)));
}

function roleOf(element: Element): string | null {
  if (element.name === 'a') return element.attributes.has('href') ? 'Link' : null;
  if (element.name === 'abbr') return element.attributes.has('title') ? 'Span' : null;
  const role = roles[element.name];
  if (role) return role;
  return element.name === 'span' && element.attributes.has('lang') ? 'Span' : null;
}

function attributesOf(element: Element, role: string): StructAttributes {
  const attribute = (name: string) => element.attributes.get(name);
  const lang = attribute('lang');
  const expansion = element.name === 'abbr' ? attribute('title') : undefined;
  return {
    ...(lang === undefined ? {} : { lang }),
    ...(expansion === undefined ? {} : { expansion }),
    ...(role === 'Figure' ? { alt: attribute('alt') ?? attribute('aria-label') ?? '' } : {}),
    ...(role === 'TH' || role === 'TD' ? cellAttributes(element, role) : {}),
    ...(role === 'L' ? { listNumbering: element.name === 'ol' ? 'Decimal' : 'Disc' } : {}),
  };
}

function cellAttributes(element: Element, role: string): StructAttributes {
  const rowSpan = span(element, 'rowspan');
  const colSpan = span(element, 'colspan');
  return {
    ...(role === 'TH' ? { scope: scopeOf(element) } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
    ...(colSpan > 1 ? { colSpan } : {}),
  };
}

function scopeOf(element: Element): 'Row' | 'Column' {
  const scope = element.attributes.get('scope');
  if (scope === 'row' || scope === 'rowgroup') return 'Row';
  if (scope === 'col' || scope === 'colgroup') return 'Column';
  return element.parent?.parent?.name === 'thead' ? 'Column' : 'Row';
}

/** `rowspan` and `colspan`: at least 1, bounded as the HTML standard says. */
export function span(element: Element, name: 'rowspan' | 'colspan'): number {
  const value = Number.parseInt(element.attributes.get(name) ?? '1', 10);
  return Math.min(Math.max(Number.isNaN(value) ? 1 : value, 1), 1000);
}
