import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSvg, readImage } from '../../../pipeline/6-typeset/images/index.ts';
import { exif, jpeg, png } from './files.ts';

const read = (bytes: Uint8Array) => {
  const hash = createHash('sha256').update(bytes).digest('hex');
  return readImage({ path: 'a.img', bytes, hash });
};

const facts = (bytes: Uint8Array) => {
  const { value, diagnostics } = read(bytes);
  expect(diagnostics).toEqual([]);
  const { type, width, height, orientation, dpi } = value!;
  return { type, width, height, orientation, dpi };
};

const plain = { orientation: 1, dpi: null };

describe('PNG', () => {
  test('has its size in the header', () => {
    expect(facts(png(30, 20))).toEqual({ type: 'png', width: 30, height: 20, ...plain });
  });

  test('says pixels a metre', () => {
    const phys = Buffer.alloc(9);
    phys.writeUInt32BE(5669, 0);
    phys.writeUInt32BE(5669, 4);
    phys[8] = 1;
    expect(facts(png(3, 2, [['pHYs', phys]])).dpi).toBe(144);
  });

  test('can be turned by an eXIf chunk', () => {
    expect(facts(png(30, 20, [['eXIf', exif({ orientation: 6 })]]))).toMatchObject({
      width: 20,
      height: 30,
      orientation: 6,
    });
  });
});

describe('JPEG', () => {
  test('has its size in the frame header', () => {
    expect(facts(jpeg({ width: 30, height: 20 }))).toEqual({
      type: 'jpeg',
      width: 30,
      height: 20,
      ...plain,
    });
  });

  test.each([
    [1, 300, 300],
    [2, 118, 299.7],
    [0, 300, null],
    [1, 1, null],
  ])('JFIF unit %i, density %i is %s dpi', (unit, density, dpi) => {
    expect(facts(jpeg({ width: 3, height: 2, jfif: [unit, density] })).dpi).toBe(dpi);
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('EXIF orientation %i in both byte orders', (orientation) => {
    for (const little of [true, false]) {
      const turned = orientation >= 5;
      const bytes = jpeg({ width: 30, height: 20, exif: exif({ orientation, little }) });
      expect(facts(bytes)).toMatchObject({
        orientation,
        width: turned ? 20 : 30,
        height: turned ? 30 : 20,
      });
    }
  });

  test('EXIF resolution counts where JFIF has none', () => {
    expect(facts(jpeg({ width: 3, height: 2, exif: exif({ dpi: 240 }) })).dpi).toBe(240);
  });

  test('the end marker of a thumbnail is not the end of the picture', () => {
    const thumbnail = Buffer.concat([exif({ orientation: 1 }), Buffer.from('ffd8ffd9', 'hex')]);
    const whole = jpeg({ width: 3, height: 2, exif: thumbnail });
    expect(read(whole).diagnostics).toEqual([]);
    expect(read(whole.subarray(0, -2)).diagnostics[0]?.message).toContain('cut short');
  });
});

describe('what cannot be set is a finding', () => {
  const damaged = png(3, 2);
  damaged[damaged.length - 20]! ^= 0xff;
  test.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'is no image that is known'],
    ['text', Buffer.from('hello'), 'is no image that is known'],
    ['a GIF', Buffer.from('GIF89a'), 'is of kind GIF'],
    ['a WebP', Buffer.from('RIFF1234WEBPVP8 '), 'is of kind WebP'],
    ['an SVG', Buffer.from('<svg/>'), 'is of kind SVG'],
    ['half a PNG', png(3, 2).subarray(0, 40), 'is cut short'],
    ['a PNG without its last chunk', png(3, 2).subarray(0, -12), 'is cut short'],
    ['a PNG with a wrong byte', damaged, 'checksum'],
    ['a PNG of no pixels', png(0, 2), 'has no pixels'],
    ['half a JPEG', jpeg({ width: 3, height: 2 }).subarray(0, 12), 'is cut short'],
    ['a JPEG of 12 bits', jpeg({ width: 3, height: 2, depth: 12 }), '12 bits'],
    ['an arithmetic-coded JPEG', jpeg({ width: 3, height: 2, frame: 0xc9 }), 'not in use'],
  ])('%s', (_, bytes, message) => {
    const { value, diagnostics } = read(bytes);
    expect(value).toBeNull();
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ code: 'unreadable-image', source: { path: 'a.img' } });
    expect(diagnostics[0]!.message).toContain(message);
  });

  test('more than 100 megapixels', () => {
    expect(read(png(20_000, 6_000)).diagnostics).toMatchObject([{ code: 'image-too-large' }]);
  });

  test('cutting or flipping bytes never throws', () => {
    const files = [png(3, 2), jpeg({ width: 3, height: 2, exif: exif({ orientation: 6 }) })];
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.nat(),
        fc.nat(),
        fc.nat(255),
        (file, cut, at, to) => {
          const bytes = Uint8Array.from(file.subarray(0, (cut % file.length) + 1));
          bytes[at % bytes.length] = to;
          read(bytes);
        },
      ),
    );
  });
});

test.each([
  ['<svg xmlns="http://www.w3.org/2000/svg"/>', true],
  ['\ufeff<?xml version="1.0"?>\n<!-- <x> -->\n<!DOCTYPE svg [<!ENTITY a "b">]>\n<svg >', true],
  ['<svg:svg xmlns:svg="http://www.w3.org/2000/svg"/>', true],
  ['<html><svg/></html>', false],
  ['a <svg>', false],
  ['', false],
])('isSvg %j is %s', (text, expected) => {
  expect(isSvg(Buffer.from(text))).toBe(expected);
});
