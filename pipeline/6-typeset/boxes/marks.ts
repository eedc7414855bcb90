import type { Element } from '../dom/types.ts';
import type { ComputedStyle } from '../style/types.ts';
import type { Build } from './build.ts';
import { type ContentScope, contentText } from './content.ts';
import type { Bookmark, Marks } from './types.ts';

/** What the element means for the page it begins on; null for nothing, which is the usual case. */
export function marksOf(element: Element, style: ComputedStyle, build: Build): Marks | null {
  const id = element.attributes.get('id');
  const page = [...style.counterReset, ...style.counterSet].find(({ name }) => name === 'page');
  const hasBookmark = style.bookmarkLevel > 0;
  if (!id && !hasBookmark && style.stringSet.length === 0 && !page) return null;

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
  };
}

/** Two sets of marks on one place. */
export function joinMarks(first: Marks | null, second: Marks | null): Marks | null {
  if (first === null || second === null) return first ?? second;
  return {
    ids: [...first.ids, ...second.ids],
    strings: [...first.strings, ...second.strings],
    page: second.page ?? first.page,
    bookmark: first.bookmark ?? second.bookmark,
  };
}

export function scopeFor(element: Element, build: Build): ContentScope {
  const { counters, quoteDepth } = build;
  return {
    element,
    counters,
    quoteDepth,
    target: build.target,
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
