import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import type { Face } from '../../pipeline/6-typeset/fonts/types.ts';
import type { DisplayItem } from '../../pipeline/6-typeset/types.ts';
import { readProgram } from '../../pipeline/7-paint/fonts/program.ts';
import { paint } from '../../pipeline/7-paint/index.ts';
import { conformance } from '../conformance/index.ts';
import { faceOf, sans, serif, shape } from './helpers/fonts.ts';
import { open, textOf } from './helpers/read.ts';
import { canRender, render } from './helpers/render.ts';
import { references, scan } from './helpers/scan.ts';
import { layout, metadata, structure, text, typeset } from './helpers/typeset.ts';

const painted = (items: readonly DisplayItem[]) =>
  paint(typeset([items], structure().element('Document')), metadata);

interface Outline {
  readonly path: { toSVG(): string };
  readonly advanceWidth: number;
}
const { create } = createRequire(import.meta.url)('fontkit') as {
  create(bytes: Uint8Array): { getGlyph(id: number): Outline };
};

/** Fonts with CFF outlines, where the machine has some. */
const cffFile = '/usr/share/fonts/opentype/urw-base35/C059-Roman.otf';

test('a subset is a small font with the same outlines under the same ids', async () => {
  const run = shape('Äfﬁ', { face: serif });
  const pdf = scan((await painted([text('Äfﬁ', 0, 20, layout)])).value);
  const [descriptor] = pdf.find('/Type /FontDescriptor');
  const bytes = pdf.streams.get(
    references(/\/FontFile2 (\d+ 0 R)/.exec(descriptor!.text)![1]!)[0]!,
  )!;
  const [whole, subset] = [create(serif.bytes), create(bytes)];
  for (const glyph of [0, ...run.glyphs]) {
    expect(subset.getGlyph(glyph).path.toSVG()).toBe(whole.getGlyph(glyph).path.toSVG());
    expect(subset.getGlyph(glyph).advanceWidth).toBe(whole.getGlyph(glyph).advanceWidth);
  }
  const unused = shape('Q', { face: serif }).glyphs[0]!;
  expect(subset.getGlyph(unused).path.toSVG()).toBe('');
  const dense = Buffer.from(bytes).filter((byte) => byte !== 0).length;
  expect(dense).toBeLessThan(serif.bytes.length / 10);
});

test('the font dictionaries agree with each other', async () => {
  const pdf = scan((await painted([text('ab', 0, 20, layout)])).value);
  const name = /\/BaseFont \/([A-Z]{6}\+SourceSerif4-Regular)/.exec(
    pdf.find('/Type0')[0]!.text,
  )![1]!;
  expect(pdf.find(`/FontName /${name}`)).toHaveLength(1);
  expect(pdf.find('/CIDFontType2', `/BaseFont /${name}`, '/CIDToGIDMap /Identity')).toHaveLength(1);
  const { advance, unitsPerEm } = readProgram(serif.bytes)!;
  const [a] = shape('a').glyphs;
  expect(pdf.find(`${a} [${(advance(a!) * 1000) / unitsPerEm}`)).toHaveLength(1);
});

test('faces are told apart by their bytes; one face is embedded once', async () => {
  const same: Face = { ...serif };
  const { value } = await painted([
    text('a', 0, 20, layout),
    text('b', 9, 20, layout, { face: same }),
    text('c', 20, 20, layout, { face: sans }),
  ]);
  expect(scan(value).find('/Type /FontDescriptor')).toHaveLength(2);
});

describe('what glyphs say', () => {
  const said = async (...items: readonly DisplayItem[]) => {
    const { value } = await painted(items);
    const actual = [
      ...scan(value)
        .content(0)
        .matchAll(/ActualText <FEFF(\w*)>/g),
    ].map(([, hex]) => Buffer.from(hex!, 'hex').swap16().toString('utf16le'));
    return { text: await textOf(await open(value), 0), actual };
  };

  test('ligatures and composed letters say all their characters', async () => {
    const { text: read, actual } = await said(text('office waffle cafe\u0301', 10, 20, layout));
    expect(read.normalize('NFC')).toBe('office waffle café');
    expect(actual).toEqual([]);
  });

  test('a hyphen of ours is no hyphen of the author', async () => {
    const { text: read, actual } = await said(
      text('inter\u00ad', 10, 20, layout),
      text('well-known', 10, 40, layout),
    );
    // pdf.js leaves soft hyphens out; as a hyphen of the author it would be there.
    expect(read).toBe('inter\nwell-known');
    expect(actual).toEqual([]);
  });

  test('a no-break space does not make all spaces exceptions', async () => {
    const { text: read, actual } = await said(text('12\u00a0% of all', 10, 20, layout));
    expect(read.replaceAll('\u00a0', ' ')).toBe('12 % of all');
    expect(actual).toEqual([]);
  });

  test('a glyph with a second meaning says it by a second code', async () => {
    const { text: read, actual } = await said(
      text('a', 10, 20, layout, { features: ['smcp'] }),
      text('A', 10, 40, layout, { features: ['c2sc'] }),
    );
    expect(read).toBe('a\nA');
    expect(actual).toEqual([]);
  });

  test('clusters of many glyphs, and clusters out of order', async () => {
    const item = text('abc', 10, 20, layout);
    const { run } = item;
    expect((await said({ ...item, run: { ...run, clusters: [0, 0, 0] } })).actual).toEqual([]);
    const two = { ...item, run: { ...run, text: 'xy', clusters: [0, 0, 0] } };
    expect(await said(two)).toEqual({ text: 'xy', actual: [] });
    expect((await said({ ...item, run: { ...run, clusters: [0, 2, 1] } })).actual).toEqual(['abc']);
  });

  test('right to left text is read in its own order', async () => {
    const path = 'noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf';
    const url = new URL(`../../node_modules/@expo-google-fonts/${path}`, import.meta.url);
    const face = faceOf(readFileSync(url), 'Noto Naskh Arabic');
    const arabic = 'السلام عليكم';
    expect((await said(text(arabic, 10, 20, layout, { face, rtl: true }))).text).toBe(arabic);
  });

  test('letters that a face builds of several glyphs are one glyph that says them', async () => {
    const path = 'noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf';
    const url = new URL(`../../node_modules/@expo-google-fonts/${path}`, import.meta.url);
    const face = faceOf(readFileSync(url), 'Noto Naskh Arabic');
    const arabic = 'في بيت قديم';
    const item = text(arabic, 10, 20, layout, { face, rtl: true });
    expect(item.run.glyphs.length).toBeGreaterThan(arabic.length);
    expect(await said(item)).toEqual({ text: arabic, actual: [] });
    const { value } = await painted([item]);
    expect(conformance(value).filter(({ code }) => /^(font|notdef|to-unicode)/.test(code))).toEqual(
      [],
    );
  });

  test.each([
    ['naskh-arabic/400Regular/NotoNaskhArabic', 'الْعَالَمِينَ', 'vowel signs come after their letters'],
    [
      'nastaliq-urdu/400Regular/NotoNastaliqUrdu',
      'مذاکرات استنبول میں دوبارہ',
      'slanted words stay whole',
    ],
  ])('%s: %s: %s', async (name, arabic) => {
    const path = `../../node_modules/@expo-google-fonts/noto-${name}_400Regular.ttf`;
    const face = faceOf(readFileSync(new URL(path, import.meta.url)), name);
    const item = text(arabic, 10, 20, layout, { face, rtl: true });
    const { text: read, actual } = await said(item);
    expect(read.normalize('NFC')).toBe(arabic.normalize('NFC'));
    expect(actual).toEqual([]);
    const found = conformance((await painted([item])).value);
    expect(found.filter(({ code }) => /^(font|notdef|to-unicode)/.test(code))).toEqual([]);
  });

  test('wide-spaced words are said as words', async () => {
    const { actual } = await said(text('TWO WORDS', 10, 20, layout, { size: 10, spacing: 1.2 }));
    expect(actual).toEqual(['TWO', 'WORDS']);
    const close = await said(text('TWO WORDS', 10, 20, layout, { size: 10, spacing: 0.6 }));
    expect(close.actual).toEqual([]);
    expect(close.text).toBe('TWO WORDS');
  });
});

describe.skipIf(!existsSync(cffFile))('CFF outlines', () => {
  test('are embedded as CIDFontType0C, and drawn', async () => {
    const face = faceOf(readFileSync(cffFile), 'C059');
    const { value, diagnostics } = await painted([text('I', 10, 60, layout, { face, size: 60 })]);
    expect(diagnostics).toEqual([]);
    expect(await textOf(await open(value), 0)).toBe('I');
    const [file] = scan(value).find('/CIDFontType0C');
    const dense = [...scan(value).streams.get(file!.id)!].filter((byte) => byte !== 0).length;
    expect(dense).toBeLessThan(face.bytes.length / 2);
    const { width } = shape('I', { face, size: 60 });
    if (canRender) expect(render(value)(Math.round(10 + width / 2), 40)).toBe('#000000');
  });
});

describe('licences', () => {
  /** The face with other licence bits. */
  const licensed = (fsType: number): Face => {
    const bytes = Uint8Array.from(serif.bytes);
    const view = new DataView(bytes.buffer);
    for (let at = 12; ; at += 16) {
      if (Buffer.from(bytes.subarray(at, at + 4)).toString() !== 'OS/2') continue;
      view.setUint16(view.getUint32(at + 8) + 8, fsType);
      return { ...serif, id: `licensed ${fsType}`, bytes };
    }
  };
  const codesFor = async (fsType: number) => {
    const run = { ...shape('a'), face: licensed(fsType) };
    const { diagnostics } = await painted([{ ...text('a', 0, 20, layout), run }]);
    return diagnostics.map(({ code }) => code);
  };

  test.each([
    [0x0000, []],
    [0x0004, []],
    [0x0008, []],
    [0x0002, ['font-not-embeddable']],
    [0x0200, ['font-not-embeddable']],
  ])('fsType %i', async (fsType, codes) => {
    expect(await codesFor(fsType)).toEqual(codes);
  });

  test('a face that must not be cut is embedded whole', async () => {
    const run = { ...shape('a'), face: licensed(0x0100) };
    const { value } = await painted([{ ...text('a', 0, 20, layout), run }]);
    const pdf = scan(value);
    const [descriptor] = pdf.find('/Type /FontDescriptor');
    expect(descriptor?.text).toContain('/FontName /SourceSerif4-Regular');
    const id = references(/\/FontFile2 (\d+ 0 R)/.exec(descriptor!.text)![1]!)[0]!;
    const unused = shape('Q').glyphs[0]!;
    expect(create(pdf.streams.get(id)!).getGlyph(unused).path.toSVG()).not.toBe('');
  });
});

test.each([
  ['text', Buffer.from('not a font at all')],
  ['half a font', serif.bytes.subarray(0, 400)],
  ['a WOFF', Buffer.concat([Buffer.from('wOFF'), Buffer.alloc(100)])],
  ['nothing', new Uint8Array()],
])('%s is a finding, once, and its glyphs are left out', async (_, bytes) => {
  const run = { ...shape('a'), face: { ...serif, id: 'broken', bytes } };
  const item = { ...text('a', 0, 20, layout), run };
  const { value, diagnostics } = await painted([item, item, text('b', 9, 20, layout)]);
  expect(diagnostics).toMatchObject([{ code: 'unreadable-font', severity: 'error' }]);
  expect(await textOf(await open(value), 0)).toBe('b');
});
