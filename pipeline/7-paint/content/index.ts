import type { DisplayItem, Page } from '../../6-typeset/types.ts';
import type { StructureContent } from '../structure/content.ts';
import type { Canvas, Shared } from './canvas.ts';
import { paintGlyphs } from './glyphs.ts';
import { paintGroup } from './group.ts';
import { paintImage } from './image.ts';
import { paintLink } from './link.ts';
import { Marks } from './marks.ts';
import { identity } from './matrix.ts';
import { paintPath } from './path.ts';
import { ContentStream } from './stream.ts';

/** Writes the page's display list as a content stream. */
export function paintPage(
  page: Page,
  shared: Shared,
  structure: StructureContent,
): Pick<ContentStream, 'bytes' | 'resources'> {
  const stream = new ContentStream();
  const marks = new Marks(stream, structure, page.index);
  const { index, height } = page;
  paintItems(page.items, {
    shared,
    stream,
    marks,
    height,
    page: index,
    alpha: 1,
    base: identity,
  });
  marks.end();
  return stream;
}

function paintItems(items: readonly DisplayItem[], canvas: Canvas): void {
  for (const item of items) {
    const painter = painters[item.type] as Painter<DisplayItem>;
    painter(item, canvas);
  }
}

type Painter<I> = (item: I, canvas: Canvas) => void;

const painters: {
  readonly [T in DisplayItem['type']]: Painter<Extract<DisplayItem, { type: T }>>;
} = {
  glyphs: paintGlyphs,
  path: paintPath,
  image: paintImage,
  group: (group, canvas) => paintGroup(group, canvas, paintItems),
  link: paintLink,
};
