import { firstBaseline, firstInset } from './baselines.ts';
import { breakLines } from './broken-lines.ts';
import type { Context } from './context.ts';
import { edgesOf } from './sizes.ts';
import { tolerance } from './tolerance.ts';
import type { Fragment, Layout, Space } from './types.ts';

/** Puts an outside marker beside the first line: CSS Lists 3, section 3.5. */
export function withMarker(layout: Layout, space: Space, context: Context): Layout {
  const { fragment } = layout;
  const { marker } = fragment.box;
  const baseline = marker?.position === 'outside' ? firstBaseline(fragment) : null;
  if (!marker || baseline === null) return layout;

  const width = context.intrinsic(marker.box).max;
  const line = breakLines(marker.box, width + tolerance, null, context)[0];
  if (!line) return layout;
  const own: Fragment = {
    box: marker.box,
    width,
    height: line.height,
    children: [],
    lines: [{ x: 0, y: 0, line }],
    rules: [],
    first: true,
    last: true,
    repeated: false,
  };
  const edges = edgesOf(fragment.box.style, space.width);
  const x =
    fragment.box.style.direction === 'rtl'
      ? fragment.width - edges.right - firstInset(fragment)
      : edges.left - width + firstInset(fragment);
  const placed = { x, y: baseline - line.baseline, fragment: own, leading: true };
  return { ...layout, fragment: { ...fragment, children: [placed, ...fragment.children] } };
}
