import { rowLength, unfilter } from './rows.ts';

/** PNG 8.2: first column and row of each pass, and the steps to the next. */
const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

interface Shape {
  readonly width: number;
  readonly height: number;
  readonly bitsPerPixel: number;
}

/** Bytes that the passes take together. */
export function interlacedLength(shape: Shape): number {
  return passSizes(shape).reduce((sum, { height, length }) => sum + height * (length + 1), 0);
}

/** Puts the passes together to plain rows, each with the filter byte 0. */
export function deinterlace(data: Uint8Array, shape: Shape): Uint8Array {
  const { width, height, bitsPerPixel } = shape;
  const length = rowLength(width, bitsPerPixel);
  const out = new Uint8Array(height * (length + 1));
  let start = 0;
  for (const pass of passSizes(shape)) {
    const end = start + pass.height * (pass.length + 1);
    const rows = Uint8Array.from(data.subarray(start, end));
    unfilter(rows, pass.height, pass.length, Math.max(1, bitsPerPixel >> 3));
    for (let row = 0; row < pass.height; row++) {
      const from = 8 * (row * (pass.length + 1) + 1);
      const to = 8 * ((pass.y + row * pass.stepY) * (length + 1) + 1);
      for (let i = 0; i < pass.width; i++) {
        const column = pass.x + i * pass.stepX;
        copyPixel(rows, from + i * bitsPerPixel, out, to + column * bitsPerPixel, bitsPerPixel);
      }
    }
    start = end;
  }
  return out;
}

function passSizes({ width, height, bitsPerPixel }: Shape) {
  return passes
    .map(([x, y, stepX, stepY]) => {
      const columns = Math.ceil((width - x) / stepX);
      const length = rowLength(columns, bitsPerPixel);
      return {
        x,
        y,
        stepX,
        stepY,
        width: columns,
        height: Math.ceil((height - y) / stepY),
        length,
      };
    })
    .filter((pass) => pass.width > 0 && pass.height > 0);
}

/** Positions and length are in bits; a pixel of less than a byte never crosses one. */
function copyPixel(from: Uint8Array, at: number, to: Uint8Array, target: number, bits: number) {
  if (bits >= 8) {
    for (let i = 0; i < bits >> 3; i++) to[(target >> 3) + i] = from[(at >> 3) + i]!;
    return;
  }
  const value = (from[at >> 3]! >> (8 - bits - (at & 7))) & ((1 << bits) - 1);
  to[target >> 3]! |= value << (8 - bits - (target & 7));
}
