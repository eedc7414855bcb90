import type { DisplayItem, GlyphItem, Path, PathItem } from '../../6-typeset/types.ts';
import { apply, flip, identity, type Matrix } from './matrix.ts';

/** left bottom right top, y growing upwards: PDF 32000-1 7.9.5. */
export type Box = readonly [number, number, number, number];

/** The room an item takes, in its own coordinates turned to grow upwards; null when it has none. */
export function itemBox(item: DisplayItem, height: number): Box | null {
  switch (item.type) {
    case 'glyphs':
      return glyphBox(item, height);
    case 'path':
      return pathBox(item, height);
    case 'image':
    case 'link':
      return rectangleBox(item, height);
    case 'group': {
      const box = unionOf(item.items.map((inner) => itemBox(inner, height)));
      return box && transformBox(flip(item.transform ?? identity, height), box);
    }
  }
}

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function rectangleBox({ x, y, width, height }: Rectangle, pageHeight: number): Box {
  return [x, pageHeight - y - height, x + width, pageHeight - y];
}

function glyphBox({ x, y, run }: GlyphItem, height: number): Box {
  const scale = run.size / run.face.unitsPerEm;
  const baseline = height - y;
  return [
    x,
    baseline + run.face.descent * scale,
    x + run.width,
    baseline + run.face.ascent * scale,
  ];
}

/** The box of the control points: never smaller than the curve. */
function pathBox({ path, stroke }: PathItem, height: number): Box | null {
  const box = pointsBox(path, height);
  const half = stroke === null ? 0 : stroke.width / 2;
  return box && [box[0] - half, box[1] - half, box[2] + half, box[3] + half];
}

export function pointsBox(path: Path, height: number): Box | null {
  let box: Box | null = null;
  for (const command of path) {
    for (let i = 1; i < command.length; i += 2) {
      const x = command[i] as number;
      const y = height - (command[i + 1] as number);
      box = union(box, [x, y, x, y]);
    }
  }
  return box;
}

export function union(a: Box | null, b: Box): Box {
  if (a === null) return b;
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

export function unionOf(boxes: readonly (Box | null)[]): Box | null {
  return boxes.reduce((all: Box | null, box) => (box === null ? all : union(all, box)), null);
}

export function transformBox(matrix: Matrix, [left, bottom, right, top]: Box): Box {
  const corners = [
    apply(matrix, left, bottom),
    apply(matrix, right, bottom),
    apply(matrix, left, top),
    apply(matrix, right, top),
  ];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
