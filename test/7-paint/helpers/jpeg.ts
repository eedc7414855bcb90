/** A baseline JPEG in grey: one shade for each block of 8 × 8 pixels, row by row. */
export function greyJpeg(
  shades: readonly (readonly number[])[],
  extra: readonly Uint8Array[] = [],
) {
  const rows = shades.length;
  const columns = shades[0]!.length;
  const segment = (marker: number, data: readonly number[]) =>
    Buffer.from([0xff, marker, 0, data.length + 2, ...data]);
  // Twelve codes of four bits for DC, one of a single bit for "no AC".
  const dc = [0x00, 0, 0, 0, 12, ...zeros(12), 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
  const ac = [0x10, 1, ...zeros(15), 0];
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...extra,
    segment(0xdb, [0, ...new Array<number>(64).fill(8)]),
    segment(0xc0, [8, 0, 8 * rows, 0, 8 * columns, 1, 1, 0x11, 0]),
    segment(0xc4, dc),
    segment(0xc4, ac),
    segment(0xda, [1, 1, 0x00, 0, 63, 0]),
    packed(scanBits(shades.flat())),
    Buffer.from([0xff, 0xd9]),
  ]);
}

const zeros = (count: number) => new Array<number>(count).fill(0);

function scanBits(shades: readonly number[]): string {
  let before = 0;
  let bits = '';
  for (const shade of shades) {
    const difference = shade - 128 - before;
    before = shade - 128;
    const size = difference === 0 ? 0 : Math.floor(Math.log2(Math.abs(difference))) + 1;
    const value = difference < 0 ? difference + 2 ** size - 1 : difference;
    bits += size.toString(2).padStart(4, '0');
    if (size > 0) bits += value.toString(2).padStart(size, '0');
    bits += '0';
  }
  return bits;
}

function packed(bits: string): Buffer {
  const bytes: number[] = [];
  for (let i = 0; i < bits.length; i += 8) {
    const byte = Number.parseInt(bits.slice(i, i + 8).padEnd(8, '1'), 2);
    bytes.push(byte);
    if (byte === 0xff) bytes.push(0);
  }
  return Buffer.from(bytes);
}
