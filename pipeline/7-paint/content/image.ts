import type { ImageItem } from '../../6-typeset/types.ts';
import type { Canvas } from './canvas.ts';
import { concat, type Matrix } from './matrix.ts';
import { matrixOperands } from './stream.ts';

/** An image in its rectangle: PDF 32000-1 8.9.5. */
export function paintImage(item: ImageItem, canvas: Canvas): void {
  const { stream, shared, height } = canvas;
  const image = shared.images.use(item.image);
  if (image === null) return;
  canvas.marks?.begin(item.tag);
  shared.boxes.add(item, canvas);
  shared.states.alpha(stream, canvas.alpha, canvas.alpha);
  const rectangle: Matrix = [item.width, 0, 0, item.height, item.x, height - item.y - item.height];
  const matrix = concat(rectangle, orientations[item.image.orientation - 1] ?? upright);
  const name = stream.resource('XObject', image.name, image.ref);
  stream.graphics();
  stream.write(`q ${matrixOperands(matrix)} cm /${name} Do Q`);
}

const upright: Matrix = [1, 0, 0, 1, 0, 0];

/** EXIF 2.3, tag 274: from the stored picture to the upright one, in the unit square. */
const orientations: readonly Matrix[] = [
  upright,
  [-1, 0, 0, 1, 1, 0],
  [-1, 0, 0, -1, 1, 1],
  [1, 0, 0, -1, 0, 1],
  [0, -1, -1, 0, 1, 1],
  [0, -1, 1, 0, 0, 1],
  [0, 1, 1, 0, 0, 0],
  [0, 1, -1, 0, 1, 0],
];
