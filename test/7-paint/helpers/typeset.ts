import type {
  Color,
  ContentTag,
  DisplayItem,
  GlyphItem,
  OutlineItem,
  Page,
  PathItem,
  StructAttributes,
  StructElement,
  Tag,
  Typeset,
} from '../../../pipeline/6-typeset/types.ts';
import type { Metadata } from '../../../pipeline/7-paint/types.ts';
import { shape } from './fonts.ts';

export const black: Color = rgb(0, 0, 0);

export function rgb(r: number, g: number, b: number, alpha = 1): Color {
  return { type: 'color', r, g, b, alpha };
}

export const metadata: Metadata = {
  title: 'Briefing on fish & <chips>',
  authors: ['A. Author', 'Zoë Müller'],
  subject: 'What to say',
  keywords: ['fish', 'chips'],
  lang: 'en-GB',
  date: new Date('2025-11-10T12:00:00Z'),
};

export const layout: Tag = { type: 'artifact', kind: 'Layout', subtype: null };
export const header: Tag = { type: 'artifact', kind: 'Pagination', subtype: 'Header' };

/** Builds a structure tree and hands out orders as a DOM would. */
export function structure() {
  let order = 0;
  const element = (
    role: string,
    attributes: StructAttributes = {},
    parent?: StructElement,
  ): StructElement => {
    const made: StructElement = { role, order: order++, children: [], attributes };
    (parent?.children as StructElement[] | undefined)?.push(made);
    return made;
  };
  const tag = (of: StructElement): ContentTag => ({ type: 'content', element: of, order: order++ });
  return { element, tag };
}

export function text(
  said: string,
  x: number,
  y: number,
  tag: Tag,
  options: Parameters<typeof shape>[1] & { color?: Color } = {},
): GlyphItem {
  return { type: 'glyphs', x, y, run: shape(said, options), color: options.color ?? black, tag };
}

export function box(
  x: number,
  y: number,
  width: number,
  height: number,
  tag: Tag,
  rest: Partial<PathItem> = {},
): PathItem {
  const path = [
    ['M', x, y],
    ['L', x + width, y],
    ['L', x + width, y + height],
    ['L', x, y + height],
    ['Z'],
  ] as const;
  return { type: 'path', path, fill: black, fillRule: 'nonzero', stroke: null, tag, ...rest };
}

export function page(items: readonly DisplayItem[], label = '1', index = 0): Page {
  return { index, width: 595.28, height: 841.89, label, items };
}

/** A document of the pages given as lists of items. */
export function typeset(
  pages: readonly (readonly DisplayItem[] | Page)[],
  root: StructElement,
  rest: Partial<Typeset> = {},
): Typeset {
  return {
    pages: pages.map((items, index) =>
      'items' in items ? items : page(items, String(index + 1), index),
    ),
    outline: [] as OutlineItem[],
    destinations: new Map(),
    structure: root,
    lang: 'en-GB',
    title: 'Test',
    ...rest,
  };
}
