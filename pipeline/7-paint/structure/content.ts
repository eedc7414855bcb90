import type { ContentTag, StructElement } from '../../6-typeset/types.ts';
import type { Ref } from '../objects.ts';

/** Something on a page that belongs to a structure element: PDF 32000-1 14.7.4. */
export interface Kid {
  /** Place in reading order. */
  readonly order: number;
  readonly page: number;
  readonly content: { readonly mcid: number } | { readonly annotation: Ref };
}

/** What the pages contribute to the structure tree, gathered while they are painted. */
export interface StructureContent {
  /** Gives the MCID for a marked-content sequence of the page. */
  content(page: number, tag: ContentTag): number;
  /** Gives the annotation's key in the parent tree. */
  annotation(page: number, tag: ContentTag, ref: Ref): number;
  /** Links that lead somewhere. */
  readonly linked: ReadonlySet<StructElement>;
  readonly kids: ReadonlyMap<StructElement, readonly Kid[]>;
  /** For each page the element of each MCID. */
  readonly pages: readonly (readonly StructElement[])[];
  /** The element of each annotation; its key is `pages.length` + index. */
  readonly annotations: readonly StructElement[];
}

export function createStructureContent(
  pageCount: number,
  linked: ReadonlySet<StructElement> = new Set(),
): StructureContent {
  const kids = new Map<StructElement, Kid[]>();
  const pages: StructElement[][] = Array.from({ length: pageCount }, () => []);
  const annotations: StructElement[] = [];
  const add = (tag: ContentTag, page: number, content: Kid['content']) => {
    const list = kids.get(tag.element);
    const kid = { order: tag.order, page, content };
    if (list === undefined) kids.set(tag.element, [kid]);
    else list.push(kid);
  };
  return {
    linked,
    kids,
    pages,
    annotations,
    content(page, tag) {
      const mcid = pages[page]!.push(tag.element) - 1;
      add(tag, page, { mcid });
      return mcid;
    },
    annotation(page, tag, annotation) {
      add(tag, page, { annotation });
      return pageCount + annotations.push(tag.element) - 1;
    },
  };
}
