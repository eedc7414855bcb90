import { rowLength, unfilter } from './rows.ts';

/**
 * Takes the alpha samples out of filtered rows. A filter looks only at the same sample of other
 * pixels, so both halves stay validly filtered and nothing needs to be undone.
 */
export function splitAlpha(
  rows: Uint8Array,
  size: { readonly width: number; readonly height: number },
  samples: number,
  bytesPerSample: number,
): { readonly color: Uint8Array; readonly alpha: Uint8Array } {
  const colorStep = (samples - 1) * bytesPerSample;
  const color = new Uint8Array(size.height * (1 + size.width * colorStep));
  const alpha = new Uint8Array(size.height * (1 + size.width * bytesPerSample));
  let from = 0;
  let c = 0;
  let a = 0;
  for (let row = 0; row < size.height; row++) {
    const filter = rows[from++]!;
    color[c++] = filter;
    alpha[a++] = filter;
    for (let x = 0; x < size.width; x++) {
      for (let i = 0; i < colorStep; i++) color[c++] = rows[from++]!;
      for (let i = 0; i < bytesPerSample; i++) alpha[a++] = rows[from++]!;
    }
  }
  return { color, alpha };
}

/** Whether filtered rows of alpha hide nothing: then no mask is needed. */
export function isOpaque(alpha: Uint8Array, height: number, length: number, step: number): boolean {
  const plain = Uint8Array.from(alpha);
  unfilter(plain, height, length, step);
  for (let i = 0; i < plain.length; i++) {
    if (plain[i] !== 255 && i % (length + 1) !== 0) return false;
  }
  return true;
}

/** Alpha by pixel, as unfiltered rows of bytes, for rows of indices. */
export function indexedAlpha(
  rows: Uint8Array,
  size: { readonly width: number; readonly height: number },
  bits: number,
  alphas: Uint8Array,
): Uint8Array {
  const length = rowLength(size.width, bits);
  const plain = Uint8Array.from(rows);
  unfilter(plain, size.height, length, 1);
  const out = new Uint8Array(size.height * (size.width + 1));
  const mask = (1 << bits) - 1;
  for (let row = 0; row < size.height; row++) {
    const from = row * (length + 1) + 1;
    const to = row * (size.width + 1) + 1;
    for (let x = 0; x < size.width; x++) {
      const shift = 8 - bits - ((x * bits) & 7);
      const index = (plain[from + ((x * bits) >> 3)]! >> shift) & mask;
      out[to + x] = alphas[index] ?? 255;
    }
  }
  return out;
}
