import { ancestors, textContent } from '../../dom/text.ts';
import type { Element } from '../../dom/types.ts';
import { alternativeOf } from './alternative.ts';

type Role = string | null;

/**
 * Standard structure types (PDF 32000-1, 14.8.4) of HTML elements. What is not listed makes no
 * element of its own: its content belongs to the nearest one above.
 */
const roles: Readonly<Record<string, string | ((element: Element) => Role)>> = {
  section: 'Sect',
  article: 'Art',
  blockquote: 'BlockQuote',
  p: 'P',
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  ul: list,
  ol: list,
  menu: list,
  dl: 'L',
  li: listItem,
  dt: 'Lbl',
  dd: 'LBody',
  table: 'Table',
  thead: 'THead',
  tbody: 'TBody',
  tfoot: 'TFoot',
  tr: 'TR',
  th: 'TH',
  td: 'TD',
  caption: 'Caption',
  figure: 'Div',
  figcaption: (element) => (element.parent?.name === 'figure' ? 'Caption' : 'P'),
  pre: 'P',
  img: picture,
  svg: picture,
  code: 'Code',
  kbd: 'Code',
  samp: 'Code',
  q: 'Quote',
  a: (element) => (element.attributes.get('href') ? 'Link' : null),
  abbr: (element) => (element.attributes.get('title') ? 'Span' : null),
};

/** Roles of DPUB-ARIA that say more than the element. */
const dpub: Readonly<Record<string, string>> = { 'doc-footnote': 'Note', 'doc-endnote': 'Note' };

/** What `data-structure` may say: HTML has no words for these. */
const structures: ReadonlySet<string> = new Set(['Lbl', 'Formula']);

export function roleOf(element: Element): Role {
  const { attributes } = element;
  const structure = attributes.get('data-structure') ?? '';
  const told = structures.has(structure) ? structure : dpub[attributes.get('role') ?? ''];
  if (told !== undefined) return told;
  const role = roles[element.name];
  return (typeof role === 'function' ? role(element) : role) ?? spanFor(element);
}

/** What says nothing else may still say its language, or what a sign stands for. */
function spanFor({ name, attributes }: Element): Role {
  const speaks =
    attributes.has('lang') || (attributes.get('role') === 'img' && attributes.has('aria-label'));
  return speaks && name !== 'html' && name !== 'body' ? 'Span' : null;
}

/** A heading without content is none: who jumps from heading to heading would land on nothing. */
function heading(element: Element): Role {
  const empty =
    textContent(element).trim() === '' && element.children.every(({ type }) => type === 'text');
  return empty ? null : element.name.toUpperCase();
}

/** Lists of notes are their notes; lists of a `nav` are its contents. */
function list(element: Element): Role {
  if (isNotes(element)) return null;
  return isContents(element) ? 'TOC' : 'L';
}

function listItem(element: Element): Role {
  if (isNotes(element.parent)) return 'Note';
  return isContents(element) ? 'TOCI' : 'LI';
}

function isNotes(list: Element | null): boolean {
  const roles = ['doc-endnotes', 'doc-footnotes'];
  return list?.parent != null && roles.includes(list.parent.attributes.get('role') ?? '');
}

function isContents(element: Element): boolean {
  for (const { name } of ancestors(element)) if (name === 'nav') return true;
  return false;
}

function picture(element: Element): Role {
  return alternativeOf(element) === '' ? null : 'Figure';
}
