import type { Element } from '../dom/types.ts';
import type { ComputedStyle } from '../style/types.ts';
import type { Build } from './build.ts';
import { type ContentScope, contentText } from './content.ts';
import type { Bookmark, Marks } from './types.ts';

/** What the element means for the page it begins on; null for nothing, which is the usual case. */
export function marksOf(element: Element, style: ComputedStyle, build: Build): Marks | null {
  const id = idOf(element, style);
  const footnote = build.footnotes.calledBy(element);
  const page = [...style.counterReset, ...style.counterSet].find(({ name }) => name === 'page');
  const hasBookmark = style.bookmarkLevel > 0;
  if (!id && !hasBookmark && style.stringSet.length === 0 && !page && !footnote) return null;

  const scope = scopeFor(element, build);
  const bookmark = hasBookmark ? bookmarkOf(element, style, scope) : null;
  return {
    ids: [...new Set([...(id ? [id] : []), ...(bookmark ? [bookmark.id] : [])])],
    strings: style.stringSet.map(({ name, content }) => ({
      name,
      value: contentText(content, scope, style),
    })),
    page: page?.value ?? null,
    bookmark,
    footnote,
  };
}

/** A note has a place of its own that its call leads to. */
export function idOf(element: Element, style: ComputedStyle): string | undefined {
  const id = element.attributes.get('id');
  return id || (style.float === 'footnote' ? `footnote-${element.order}` : undefined);
}

/** Two sets of marks on one place. */
export function joinMarks(first: Marks | null, second: Marks | null): Marks | null {
  if (first === null || second === null) return first ?? second;
  return {
    ids: [...first.ids, ...second.ids],
    strings: [...first.strings, ...second.strings],
    page: second.page ?? first.page,
    bookmark: first.bookmark ?? second.bookmark,
    footnote: first.footnote ?? second.footnote,
  };
}

export function scopeFor(element: Element, build: Build): ContentScope {
  const { counters, quoteDepth } = build;
  return {
    element,
    counters,
    quoteDepth,
    target: build.target,
    words: build.footnotes.textWithout,
    said: build.said,
    generated: (target, which) => {
      const style = build.styled.pseudo(target, which);
      if (style === null || typeof style.content === 'string') return '';
      return contentText(
        style.content,
        { ...scopeFor(target, build), quoteDepth: { value: 0 } },
        style,
      );
    },
  };
}

function bookmarkOf(element: Element, style: ComputedStyle, scope: ContentScope): Bookmark | null {
  const label = contentText(style.bookmarkLabel, scope, style);
  if (label === '') return null;
  return {
    level: style.bookmarkLevel,
    label,
    open: style.bookmarkState === 'open',
    id: element.attributes.get('id') ?? `bookmark-${element.order}`,
  };
}
