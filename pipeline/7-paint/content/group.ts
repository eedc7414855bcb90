import type { DisplayItem, GroupItem, Tag } from '../../6-typeset/types.ts';
import type { Box } from './bounds.ts';
import { itemBox, unionOf } from './bounds.ts';
import { type Canvas, toPage } from './canvas.ts';
import { sameTag } from './marks.ts';
import { flip } from './matrix.ts';
import { pathOperators } from './segments.ts';
import { ContentStream } from './stream.ts';

type PaintItems = (items: readonly DisplayItem[], canvas: Canvas) => void;

/** A group between q and Q; a marked sequence lies wholly inside or wholly around it. */
export function paintGroup(group: GroupItem, canvas: Canvas, paintItems: PaintItems): void {
  if (group.items.length === 0 || group.opacity <= 0) return;
  const { stream, marks, height } = canvas;
  const tag = commonTag(group.items);
  if (tag === null) marks?.end();
  else marks?.begin(tag);
  stream.save();
  if (group.transform !== null) stream.transform(flip(group.transform, height));
  if (group.clip !== null) {
    const rule = group.clip.rule === 'evenodd' ? 'W*' : 'W';
    stream.write(`${pathOperators(group.clip.path, height) || '0 0 0 0 re'} ${rule} n`);
  }
  if (group.opacity >= 1) paintItems(group.items, canvas);
  else paintFaded(group, tag, canvas, paintItems);
  if (tag === null) marks?.end();
  stream.restore();
}

/**
 * Opacity applies to the group as a whole, so that overlaps do not show through. A group of one
 * item needs no form for that. One with several tags cannot have one either: its content would
 * lose its place in the structure, so there each item fades alone.
 */
function paintFaded(
  group: GroupItem,
  tag: Tag | null,
  canvas: Canvas,
  paintItems: PaintItems,
): void {
  const single = group.items.length === 1 && group.items[0]!.type !== 'group';
  const box = unionOf(group.items.map((item) => itemBox(item, canvas.height)));
  const mixed = tag === null && canvas.marks !== null;
  if (single || mixed || box === null) {
    paintItems(group.items, { ...canvas, alpha: canvas.alpha * group.opacity });
  } else {
    paintForm(group, box, canvas, paintItems);
  }
}

/** A transparency group: PDF 32000-1 11.6.6. */
function paintForm(group: GroupItem, box: Box, canvas: Canvas, paintItems: PaintItems): void {
  const { stream, shared } = canvas;
  const inner = new ContentStream();
  const base = toPage(canvas);
  paintItems(group.items, { ...canvas, stream: inner, marks: null, alpha: 1, base });
  const bytes = inner.bytes();
  const ref = shared.file.stream(
    {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: box,
      Group: { S: 'Transparency', CS: 'DeviceRGB', I: true },
      Resources: inner.resources,
    },
    bytes,
  );
  const alpha = canvas.alpha * group.opacity;
  shared.states.alpha(stream, alpha, alpha);
  stream.write(`/${stream.resource('XObject', `X${ref.id}`, ref)} Do`);
}

/** The tag that all that is painted bears; null where there are several, or none. */
function commonTag(items: readonly DisplayItem[]): Tag | null {
  let common: Tag | null = null;
  for (const item of items) {
    if (item.type === 'link') continue;
    const tag = item.type === 'group' ? commonTag(item.items) : item.tag;
    if (tag === null || (common !== null && !sameTag(common, tag))) return null;
    common = tag;
  }
  return common;
}
