import type { DisplayItem } from '../../types.ts';
import { type Bounds, boundsOf, rectanglePath, transformPath } from '../geometry/paths.ts';

/** The room that items take on the page, without strokes; null when they take none. */
export function boxOf(items: readonly DisplayItem[]): Bounds | null {
  const boxes = items.map(itemBox).filter((box) => box !== null);
  if (boxes.length === 0) return null;
  return boxes.reduce((a, b) => [
    Math.min(a[0], b[0]),
    Math.min(a[1], b[1]),
    Math.max(a[2], b[2]),
    Math.max(a[3], b[3]),
  ]);
}

function itemBox(item: DisplayItem): Bounds | null {
  switch (item.type) {
    case 'path':
      return boundsOf(item.path);
    case 'image':
    case 'link':
      return [item.x, item.y, item.x + item.width, item.y + item.height];
    case 'glyphs': {
      const { x, y, run } = item;
      const scale = run.size / run.face.unitsPerEm;
      return [x, y - run.face.ascent * scale, x + run.width, y - run.face.descent * scale];
    }
    case 'group': {
      const box = boxOf(item.items);
      if (box === null || item.transform === null) return box;
      const [left, top, right, bottom] = box;
      return boundsOf(
        transformPath(item.transform, rectanglePath(left, top, right - left, bottom - top)),
      );
    }
  }
}
