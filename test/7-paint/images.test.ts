import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { RasterImage } from '../../pipeline/6-typeset/images/types.ts';
import { paint } from '../../pipeline/7-paint/index.ts';
import { png, raster } from './helpers/images.ts';
import { greyJpeg } from './helpers/jpeg.ts';
import { canRender, render } from './helpers/render.ts';
import { scan } from './helpers/scan.ts';
import { layout, metadata, structure, typeset } from './helpers/typeset.ts';

/** Paints images side by side, 40 × 40 pt each, on a page as large as they are. */
async function painted(...images: readonly RasterImage[]) {
  const root = structure().element('Document');
  const items = images.map((image, i) => {
    return { type: 'image', image, x: 40 * i, y: 0, width: 40, height: 40, tag: layout } as const;
  });
  const page = { index: 0, width: 40 * images.length, height: 40, label: '1', items };
  return paint(typeset([page], root), metadata);
}

/** The colours in the middle of the four quarters: top left, top right, bottom left, right. */
async function quarters(image: RasterImage): Promise<string[]> {
  const { value, diagnostics } = await painted(image);
  expect(diagnostics).toEqual([]);
  const pixel = render(value);
  return [pixel(10, 10), pixel(30, 10), pixel(10, 30), pixel(30, 30)];
}

const [red, green, blue, white, black] = ['#ff0000', '#00ff00', '#0000ff', '#ffffff', '#000000'];
const pixels = { red: [255, 0, 0], green: [0, 255, 0], blue: [0, 0, 255], white: [255, 255, 255] };
const wide = (values: readonly number[]) => values.flatMap((value) => [value, value]);
const palette = ['PLTE', Buffer.from([...pixels.red, ...pixels.green, ...pixels.blue])] as const;
const size = { width: 2, height: 2 };
const two = (bytes: Uint8Array) => raster(bytes, 2, 2);

describe.runIf(canRender)('PNG', () => {
  test.each<[string, Uint8Array, string[]]>([
    [
      'RGB',
      png({
        ...size,
        rows: [
          [...pixels.red, ...pixels.green],
          [...pixels.blue, ...pixels.white],
        ],
      }),
      [red, green, blue, white],
    ],
    [
      'RGB with 16 bits',
      png({
        ...size,
        bits: 16,
        rows: [wide([...pixels.red, ...pixels.green]), wide([...pixels.blue, ...pixels.white])],
      }),
      [red, green, blue, white],
    ],
    [
      'grey',
      png({
        ...size,
        type: 0,
        rows: [
          [0, 255],
          [255, 0],
        ],
      }),
      [black, white, white, black],
    ],
    [
      'one bit',
      png({ ...size, type: 0, bits: 1, rows: [[0x40], [0x80]] }),
      [black, white, white, black],
    ],
    [
      'a palette of two bits',
      png({ ...size, type: 3, bits: 2, chunks: [palette], rows: [[0x10], [0x80]] }),
      [red, green, blue, red],
    ],
    [
      'a palette with alpha',
      png({
        ...size,
        type: 3,
        bits: 2,
        chunks: [palette, ['tRNS', Buffer.from([255, 0])]],
        rows: [[0x10], [0x80]],
      }),
      [red, white, blue, red],
    ],
    [
      'RGBA',
      png({
        ...size,
        type: 6,
        rows: [
          [...pixels.red, 255, ...pixels.green, 0],
          [...pixels.blue, 255, ...pixels.red, 0],
        ],
      }),
      [red, white, blue, white],
    ],
    [
      'RGBA with 16 bits',
      png({
        ...size,
        type: 6,
        bits: 16,
        rows: [
          wide([...pixels.red, 255, ...pixels.green, 0]),
          wide([...pixels.blue, 255, ...pixels.red, 0]),
        ],
      }),
      [red, white, blue, white],
    ],
    [
      'grey with alpha',
      png({
        ...size,
        type: 4,
        rows: [
          [0, 255, 0, 0],
          [0, 0, 0, 255],
        ],
      }),
      [black, white, white, black],
    ],
    [
      'a transparent colour',
      png({
        ...size,
        chunks: [['tRNS', Buffer.from([0, 255, 0, 0, 0, 0])]],
        rows: [
          [...pixels.red, ...pixels.green],
          [...pixels.red, ...pixels.blue],
        ],
      }),
      [white, green, white, blue],
    ],
    [
      'interlaced',
      // 2 × 2: pass 1 has the first pixel, pass 6 the second, pass 7 the second row.
      png({
        ...size,
        interlaced: true,
        rows: [[...pixels.red], [...pixels.green], [...pixels.blue, ...pixels.white]],
      }),
      [red, green, blue, white],
    ],
    [
      'interlaced, one bit',
      png({ ...size, type: 0, bits: 1, interlaced: true, rows: [[0x00], [0x80], [0x80]] }),
      [black, white, white, black],
    ],
  ])('%s', async (_, bytes, expected) => {
    expect(await quarters(two(bytes))).toEqual(expected);
  });
});

test('all filters, split from their alpha, and undone to see that nothing is hidden', async () => {
  // A slope in each channel, filtered with each of the five filters in turn.
  const [width, height] = [7, 10];
  const plain = Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_, x) => [x * 30, y * 20, (x * y) & 255, 255]).flat(),
  );
  const rows = plain.map((row, y) => [
    y % 5,
    ...row.map((value, i) => (value - predicted(plain, y, i)) & 255),
  ]);
  const data = deflateSync(Buffer.from(rows.flat()));
  const bytes = withData(png({ width, height, type: 6, rows: [] }), data);
  const { value } = await painted(raster(bytes, width, height));
  const found = scan(value).find('/Subtype /Image');
  expect(found).toHaveLength(1);
  expect(found[0]?.text).toContain('/Predictor 15');
  expect(found[0]?.text).not.toContain('/SMask');
  if (canRender)
    expect(render(value)(37, 38)).toBe(`#${Buffer.from([180, 180, 54]).toString('hex')}`);
});

function predicted(rows: readonly number[][], y: number, i: number): number {
  const left = rows[y]![i - 4] ?? 0;
  const up = rows[y - 1]?.[i] ?? 0;
  const corner = rows[y - 1]?.[i - 4] ?? 0;
  const estimate = left + up - corner;
  const nearest = [left, up, corner].sort(
    (a, b) =>
      Math.abs(estimate - a) - Math.abs(estimate - b) ||
      [left, up, corner].indexOf(a) - [left, up, corner].indexOf(b),
  )[0]!;
  return [0, left, up, (left + up) >> 1, nearest][y % 5]!;
}

/** Puts other pixel data into a PNG; the painter does not look at checksums. */
function withData(bytes: Uint8Array, data: Uint8Array): Uint8Array {
  const at = Buffer.from(bytes).indexOf('IDAT');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([
    bytes.subarray(0, at - 4),
    length,
    Buffer.from('IDAT'),
    data,
    Buffer.alloc(4),
  ]);
}

describe.runIf(canRender)('JPEG', () => {
  const [dark, light, mid, grey] = ['#000000', '#fafafa', '#646464', '#c8c8c8'];
  const shades = [
    [0, 250],
    [100, 200],
  ];

  test.each<[number, string[]]>([
    [1, [dark, light, mid, grey]],
    [2, [light, dark, grey, mid]],
    [3, [grey, mid, light, dark]],
    [4, [mid, grey, dark, light]],
    [5, [dark, mid, light, grey]],
    [6, [mid, dark, grey, light]],
    [7, [grey, light, mid, dark]],
    [8, [light, grey, dark, mid]],
  ])('orientation %i', async (orientation, expected) => {
    const image = raster(greyJpeg(shades), 16, 16, { orientation });
    expect(await quarters(image)).toEqual(expected);
  });
});

test('a JPEG goes in as it is', async () => {
  const bytes = greyJpeg([[0, 250]]);
  const pdf = scan((await painted(raster(bytes, 16, 8))).value);
  const [image] = pdf.find('/Subtype /Image');
  expect(image?.text).toContain('/Width 16');
  expect(image?.text).toContain('/ColorSpace /DeviceGray');
  expect(Buffer.compare(pdf.streams.get(image!.id)!, bytes)).toBe(0);
});

test('an image is stored once, however often it is used', async () => {
  const bytes = png({
    ...size,
    rows: [
      [...pixels.red, ...pixels.green],
      [...pixels.blue, ...pixels.white],
    ],
  });
  const { value } = await painted(two(bytes), two(Uint8Array.from(bytes)));
  expect(scan(value).find('/Subtype /Image')).toHaveLength(1);
});

test('a colour profile that fits is kept, one that does not is dropped', async () => {
  const profile = (space: string) => {
    const bytes = Buffer.alloc(140);
    bytes[8] = 2;
    bytes.write('mntr', 12);
    bytes.write(space, 16);
    bytes.write('acsp', 36);
    return bytes;
  };
  const chunk = (space: string) =>
    ['iCCP', Buffer.concat([Buffer.from('name\0\0'), deflateSync(profile(space))])] as const;
  const image = (space: string, shade: number) =>
    two(
      png({
        ...size,
        chunks: [chunk(space)],
        rows: [
          [shade, 0, 0, 0, 0, 0],
          [0, 0, 0, 0, 0, 0],
        ],
      }),
    );
  const kept = scan((await painted(image('RGB ', 1), image('RGB ', 2))).value);
  expect(kept.find('/ICCBased')).toHaveLength(2);
  // One of the output intent, one that both images share.
  expect(kept.find('/N 3')).toHaveLength(2);
  const dropped = scan((await painted(image('CMYK', 1))).value);
  expect(dropped.find('/ICCBased')).toEqual([]);
});

describe('what cannot be painted is a finding', () => {
  test('pixels that do not inflate', async () => {
    const broken = withData(png({ ...size, rows: [], type: 6 }), Buffer.from('garbage'));
    const { diagnostics } = await painted(two(broken));
    expect(diagnostics).toMatchObject([
      { code: 'undecodable-image', source: { path: 'images/a.png' } },
    ]);
  });

  test('a PNG that inflates to far more than it should', async () => {
    const bomb = withData(
      png({ ...size, rows: [], type: 6 }),
      deflateSync(Buffer.alloc(10_000_000)),
    );
    expect((await painted(two(bomb))).diagnostics).toMatchObject([{ code: 'undecodable-image' }]);
  });

  test('CMYK without a profile', async () => {
    const bytes = Buffer.from(greyJpeg([[0]]));
    const frame = bytes.indexOf(Buffer.from([0xff, 0xc0]));
    bytes[frame + 9] = 4;
    const { diagnostics } = await painted(raster(bytes, 8, 8));
    expect(diagnostics).toMatchObject([{ code: 'cmyk-image', severity: 'warning' }]);
  });
});
