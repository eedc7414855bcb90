import type { ReplacedBox } from '../boxes/types.ts';
import { borderBoxHeight, borderBoxWidth, clampWidth, definite, edgesOf } from './sizes.ts';
import { appeal, type Layout, type Space } from './types.ts';

/** What a picture without any size gets: CSS 2.2, section 10.3.2 (300 by 150 px). */
const defaultWidth = 225;
const defaultHeight = 112.5;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** An image: one piece, scaled down where a whole page cannot hold it. */
export function layoutReplaced(box: ReplacedBox, space: Space): Layout {
  const { width, height } = fitPage(replacedSize(box, space.width, space.height), space.page);
  return {
    fragment: {
      box,
      width,
      height,
      children: [],
      lines: [],
      rules: [],
      first: true,
      last: true,
      repeated: false,
    },
    token: null,
    appeal: appeal.perfect,
    best: null,
  };
}

function fitPage({ width, height }: Size, page: number): Size {
  if (height <= page) return { width, height };
  return { width: (width * page) / height, height: page };
}

/** Border-box size: CSS 2.2, sections 10.3.2, 10.4, 10.6.2 and 10.7, keeping the ratio. */
export function replacedSize(box: ReplacedBox, base: number, baseHeight: number | null): Size {
  const { style, natural } = box;
  const percentBase = Number.isFinite(base) ? base : 0;
  const edges = edgesOf(style, percentBase);
  const across = edges.left + edges.right;
  const down = edges.top + edges.bottom;
  const setWidth = borderBoxWidth(style.width, style, percentBase);
  const heightSet = definite(style.height, baseHeight);
  const setHeight =
    heightSet === null ? null : heightSet + (style.boxSizing === 'border-box' ? 0 : down);
  const ratio =
    natural.ratio ?? (natural.width && natural.height ? natural.width / natural.height : null);

  const width =
    setWidth ?? widthFrom(setHeight === null ? null : setHeight - down, ratio, box) + across;
  const clamped = clampFinite(width, box, base);
  const height = setHeight ?? heightFrom(clamped - across, ratio, box) + down;
  const space = {
    width: percentBase,
    height: baseHeight,
    room: 0,
    page: 0,
    atTop: true,
    notes: null,
    forcedWidth: null,
  };
  const limited = borderBoxHeight(height, { ...style, height: 'auto' }, space);
  if (limited === height || ratio === null || setWidth !== null)
    return { width: clamped, height: limited };
  return { width: Math.min(clamped, (limited - down) * ratio + across), height: limited };
}

function widthFrom(height: number | null, ratio: number | null, { natural }: ReplacedBox): number {
  if (height !== null && ratio !== null) return height * ratio;
  if (natural.width !== null) return natural.width;
  if (natural.height !== null && ratio !== null) return natural.height * ratio;
  return defaultWidth;
}

function heightFrom(width: number, ratio: number | null, { natural }: ReplacedBox): number {
  if (ratio !== null) return width / ratio;
  return natural.height ?? Math.min(defaultHeight, width / 2);
}

/** A percentage of an indefinite width limits nothing. */
function clampFinite(width: number, { style }: ReplacedBox, base: number): number {
  if (Number.isFinite(base)) return clampWidth(width, style, base);
  return typeof style.maxWidth === 'number' ? clampWidth(width, style, 0) : width;
}
