import type { ReplacedBox } from '../boxes/types.ts';
import { edgesOf, resolve } from '../layout/sizes.ts';
import type { Fragment } from '../layout/types.ts';
import type { DisplayItem, ImageItem } from '../types.ts';
import type { DrawEnv } from './env.ts';
import { rectangle } from './paths.ts';

/** An image in its content box: CSS Images 3, sections 5.5 and 5.6. */
export function replacedItems(
  box: ReplacedBox,
  { width, height }: Fragment,
  x: number,
  y: number,
  env: DrawEnv,
): DisplayItem[] {
  const edges = edgesOf(box.style, width);
  const content = {
    x: x + edges.left,
    y: y + edges.top,
    width: Math.max(width - edges.left - edges.right, 0),
    height: Math.max(height - edges.top - edges.bottom, 0),
  };
  if (box.content.type === 'svg')
    return [...env.svg(box, content.x, content.y, content.width, content.height)];
  return fitImage(box, content, env);
}

function fitImage(
  box: ReplacedBox,
  content: { x: number; y: number; width: number; height: number },
  env: DrawEnv,
): DisplayItem[] {
  if (box.content.type === 'svg') return [];
  const scale = scaleOf(box, content);
  const width = scale === null ? content.width : (box.natural.width ?? content.width) * scale;
  const height = scale === null ? content.height : (box.natural.height ?? content.height) * scale;
  const position = box.style.objectPosition;
  const item: ImageItem = {
    type: 'image',
    image: box.content,
    x: content.x + resolve(position.x, content.width - width),
    y: content.y + resolve(position.y, content.height - height),
    width,
    height,
    tag: env.artifact ?? box.tag,
  };
  const overflows =
    item.x < content.x - slack ||
    item.y < content.y - slack ||
    item.x + width > content.x + content.width + slack ||
    item.y + height > content.y + content.height + slack;
  if (!overflows) return [item];
  const path = rectangle(content.x, content.y, content.width, content.height);
  return [
    { type: 'group', transform: null, clip: { path, rule: 'nonzero' }, opacity: 1, items: [item] },
  ];
}

/** Rounding is no overflow; pt. */
const slack = 0.01;

/** Null: the image fills its box, whatever its shape. */
function scaleOf(
  { style, natural }: ReplacedBox,
  { width, height }: { width: number; height: number },
): number | null {
  if (style.objectFit === 'fill' || !natural.width || !natural.height) return null;
  const contain = Math.min(width / natural.width, height / natural.height);
  const cover = Math.max(width / natural.width, height / natural.height);
  return { contain, cover, none: 1, 'scale-down': Math.min(contain, 1) }[style.objectFit];
}
