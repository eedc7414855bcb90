import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Face } from '../../../pipeline/6-typeset/fonts/types.ts';
import type { GlyphRun } from '../../../pipeline/6-typeset/types.ts';

/** What the tests use of fontkit, which has no types of its own. */
interface Shaper {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  readonly capHeight: number;
  readonly xHeight: number;
  layout(
    text: string,
    features?: readonly string[],
    script?: string,
    language?: string,
    direction?: 'ltr' | 'rtl',
  ): {
    readonly glyphs: readonly { readonly id: number; readonly codePoints: readonly number[] }[];
    readonly positions: readonly {
      readonly xAdvance: number;
      readonly xOffset: number;
      readonly yOffset: number;
    }[];
  };
}

const { create } = createRequire(import.meta.url)('fontkit') as {
  create(bytes: Uint8Array): Shaper;
};

export const serif = expo(
  'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'Source Serif 4',
);
export const serifBold = expo(
  'source-serif-4/700Bold/SourceSerif4_700Bold.ttf',
  'Source Serif 4',
  700,
);
export const sans = expo('source-sans-3/400Regular/SourceSans3_400Regular.ttf', 'Source Sans 3');

function expo(path: string, family: string, weight = 400): Face {
  const url = new URL(`../../../node_modules/@expo-google-fonts/${path}`, import.meta.url);
  return faceOf(readFileSync(url), family, weight);
}

export function faceOf(bytes: Uint8Array, family: string, weight = 400): Face {
  const font = create(bytes);
  return {
    id: createHash('sha256').update(bytes).digest('hex'),
    family,
    weight,
    style: 'normal',
    bytes,
    unitsPerEm: font.unitsPerEm,
    ascent: font.ascent,
    descent: font.descent,
    lineGap: font.lineGap,
    capHeight: font.capHeight,
    xHeight: font.xHeight,
    underlinePosition: -100,
    underlineThickness: 50,
  };
}

const shapers = new Map<string, Shaper>();

/** Shapes a run as fontkit does. Clusters follow the code points of each glyph. */
export function shape(
  text: string,
  { face = serif, size = 11, rtl = false, features = [] as string[], spacing = 0 } = {},
): GlyphRun {
  const shaper = shapers.get(face.id) ?? create(face.bytes);
  shapers.set(face.id, shaper);
  const shown = text.replace('\u00ad', '-');
  const { glyphs, positions } = shaper.layout(
    shown,
    features,
    undefined,
    undefined,
    rtl ? 'rtl' : 'ltr',
  );
  const scale = size / face.unitsPerEm;
  const advances = positions.map(({ xAdvance }) => xAdvance * scale + spacing);
  const offsets = positions.map(({ xOffset, yOffset }) => ({
    x: xOffset * scale,
    y: yOffset * scale,
  }));
  return {
    face,
    size,
    glyphs: glyphs.map(({ id }) => id),
    advances,
    offsets: offsets.some(({ x, y }) => x !== 0 || y !== 0) ? offsets : null,
    text,
    clusters: clustersOf(glyphs, rtl),
    rtl,
    width: advances.reduce((sum, advance) => sum + advance, 0),
  };
}

function clustersOf(glyphs: readonly { readonly codePoints: readonly number[] }[], rtl: boolean) {
  const logical = rtl ? [...glyphs].reverse() : glyphs;
  let at = 0;
  const clusters = logical.map(({ codePoints }) => {
    const cluster = at;
    at += String.fromCodePoint(...codePoints).length;
    return cluster;
  });
  return rtl ? clusters.reverse() : clusters;
}
