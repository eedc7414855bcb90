import type { Element } from '../dom/types.ts';
import type { ComputedStyle, ContentPart, TargetUrl } from '../style/types.ts';
import type { Tag } from '../types.ts';
import { formatCounter } from './counter-styles.ts';
import type { Counters } from './counters.ts';
import type { FlowItem, PageLookup } from './types.ts';

/** What `content` may refer to. */
export interface ContentScope {
  readonly element: Element;
  readonly counters: Counters;
  /** The element with an id. */
  target(id: string): Element | null;
  /** The text of an element without that of its footnotes. */
  words(element: Element): string;
  /** The text of the element's `::before` and `::after`, for `content(before)`. */
  generated(element: Element, which: 'before' | 'after'): string;
  /** The same as it was generated in its place; known when all boxes are. */
  said(element: Element, which: 'before' | 'after'): string;
  /** Depth of nesting of quotation marks; changed by open and close. */
  readonly quoteDepth: { value: number };
}

type Piece =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'page'; readonly value: (pages: PageLookup) => string }
  | { readonly type: 'leader'; readonly pattern: string };

/** Inline items for a `content` value: CSS Generated Content 3, CSS GCPM 3. */
export function contentItems(
  parts: readonly ContentPart[],
  scope: ContentScope,
  text: {
    readonly style: ComputedStyle;
    readonly lang: string;
    readonly tag: Tag;
    readonly filler: Tag;
  },
): FlowItem[] {
  const { style, lang, tag, filler } = text;
  return parts.flatMap((part): FlowItem[] => {
    const piece = pieceOf(part, scope, style);
    if (piece.type === 'page') return [{ type: 'page-text', value: piece.value, style, lang, tag }];
    if (piece.type === 'text') return [{ type: 'text', text: piece.text, style, lang, tag }];
    // The leader itself says nothing: a space parts what it leads from what it leads to.
    return [
      { type: 'text', text: ' ', style, lang, tag },
      { type: 'leader', pattern: piece.pattern, style, lang, tag: filler },
    ];
  });
}

/** The same as plain text, for `string-set` and `bookmark-label`; page numbers are left out. */
export function contentText(
  parts: readonly ContentPart[],
  scope: ContentScope,
  style: ComputedStyle,
): string {
  return parts
    .map((part) => pieceOf(part, scope, style))
    .map((piece) => (piece.type === 'text' ? piece.text : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

function pieceOf(part: ContentPart, scope: ContentScope, style: ComputedStyle): Piece {
  switch (part.type) {
    case 'string':
      return text(part.value);
    case 'attr':
      return text(scope.element.attributes.get(part.name) ?? '');
    case 'counter':
      return counterPiece(part.name, part.style, scope);
    case 'counters':
      return text(scope.counters.values(part.name, part.separator, part.style));
    case 'target-counter':
      return targetCounter(part, scope);
    case 'target-text':
      return targetText(part.url, part.which, scope);
    case 'leader':
      return { type: 'leader', pattern: part.pattern };
    case 'content':
      return text(elementText(scope.element, part.which, scope));
    case 'quote':
      return text(quote(part.which, style, scope));
    default:
      return text('');
  }
}

function text(value: string): Piece {
  return { type: 'text', text: value };
}

/** Page counters are known only after layout. */
function counterPiece(name: string, style: string, scope: ContentScope): Piece {
  if (name === 'pages') {
    return { type: 'page', value: ({ pages }) => formatCounter(pages, style) };
  }
  if (name === 'page') {
    const id = scope.element.attributes.get('id');
    return { type: 'page', value: (pages) => formatPage(id ? pages.page(id) : null, style) };
  }
  return text(scope.counters.value(name, style));
}

function targetCounter(
  { url, name, style }: Extract<ContentPart, { type: 'target-counter' }>,
  scope: ContentScope,
): Piece {
  const id = targetId(url, scope.element);
  if (id === null || name !== 'page') return text('');
  return { type: 'page', value: (pages) => formatPage(pages.page(id), style) };
}

/** Two digits stand for a page number that is not known yet, as wide as most will be. */
function formatPage(page: number | null, style: string): string {
  return page === null ? '00' : formatCounter(page, style);
}

/** What is generated at the target may count what comes between: it is known after all boxes. */
function targetText(url: TargetUrl, which: string, scope: ContentScope): Piece {
  const id = targetId(url, scope.element);
  const target = id === null ? null : scope.target(id);
  if (target === null) return text('');
  if (which === 'before' || which === 'after') return saidLater(target, which, scope.said);
  return text(elementText(target, which, scope));
}

/** Nothing else of the document may be held on to: the text is kept with its box. */
function saidLater(target: Element, which: 'before' | 'after', said: ContentScope['said']): Piece {
  return { type: 'page', value: () => said(target, which) };
}

function elementText(element: Element, which: string, scope: ContentScope): string {
  if (which === 'before' || which === 'after') return scope.generated(element, which);
  const words = scope.words(element).replace(/\s+/g, ' ').trim();
  return which === 'first-letter' ? ([...words][0] ?? '') : words;
}

function targetId(url: TargetUrl, element: Element): string | null {
  const address = 'attr' in url ? element.attributes.get(url.attr) : url.url;
  if (!address?.startsWith('#')) return null;
  return decodeFragment(address.slice(1));
}

/** A fragment as an id; one that is no valid percent-encoding stands for itself. */
export function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

const defaultQuotes: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['‘', '’'],
];

function quote(
  which: 'open' | 'close' | 'no-open' | 'no-close',
  style: ComputedStyle,
  { quoteDepth }: ContentScope,
): string {
  const pairs =
    style.quotes === 'auto' ? defaultQuotes : style.quotes === 'none' ? [] : style.quotes;
  const pair = (depth: number) => pairs[Math.min(depth, pairs.length - 1)];
  if (which === 'open') return pair(quoteDepth.value++)?.[0] ?? '';
  if (which === 'no-open') quoteDepth.value++;
  else quoteDepth.value = Math.max(0, quoteDepth.value - 1);
  return which === 'close' ? (pair(quoteDepth.value)?.[1] ?? '') : '';
}
