/** Length of a row of pixels in bytes, without the filter byte before it. */
export function rowLength(width: number, bitsPerPixel: number): number {
  return Math.ceil((width * bitsPerPixel) / 8);
}

/**
 * Undoes the filters of PNG (section 9) in place; the filter bytes become 0. `rows` are `height`
 * rows of 1 + `length` bytes, `step` is the distance to the same sample of the pixel before.
 */
export function unfilter(rows: Uint8Array, height: number, length: number, step: number): void {
  for (let row = 0; row < height; row++) {
    const at = row * (length + 1);
    const above = row === 0 ? -1 : at - length;
    unfilterRow(rows, rows[at]!, at + 1, above, length, step);
    rows[at] = 0;
  }
}

function unfilterRow(
  rows: Uint8Array,
  filter: number,
  at: number,
  above: number,
  length: number,
  step: number,
): void {
  if (filter === 0) return;
  for (let i = 0; i < length; i++) {
    const left = i < step ? 0 : rows[at + i - step]!;
    const up = above < 0 ? 0 : rows[above + i]!;
    const corner = i < step || above < 0 ? 0 : rows[above + i - step]!;
    rows[at + i]! += predict(filter, left, up, corner);
  }
}

function predict(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  return filter === 4 ? paeth(left, up, corner) : 0;
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const toLeft = Math.abs(estimate - left);
  const toUp = Math.abs(estimate - up);
  const toCorner = Math.abs(estimate - corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
