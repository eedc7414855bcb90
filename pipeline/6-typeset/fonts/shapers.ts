import type { Engine } from './harfbuzz.ts';
import { shapeText } from './text.ts';
import type { Face, FontStyle, Fonts, ShapedText, Shaper } from './types.ts';

/** Words remembered by one shaper; English prose of 100,000 words has some 8,000 different ones. */
const WORDS = 30_000;
/** Texts longer than this are shaped each time: they seldom come twice. */
const LONGEST_REMEMBERED = 64;
/** Different combinations of style, language and direction remembered. */
const SHAPERS = 500;

/** Shapers by style: the same words in equal styles are shaped once. */
export function createShapers(match: Fonts['match'], engine: Engine): Fonts['shaper'] {
  const byStyle = new WeakMap<FontStyle, Map<string, Shaper>>();
  const byKey = new Map<string, Shaper>();
  return (style, lang, rtl) => {
    const own = byStyle.get(style) ?? new Map<string, Shaper>();
    byStyle.set(style, own);
    const where = rtl ? `${lang}<` : lang;
    const known = own.get(where);
    if (known) return known;
    const features = featuresOf(style);
    const key = JSON.stringify([
      style.fontFamily,
      style.fontWeight,
      style.fontStyle,
      [...features],
      where,
    ]);
    if (byKey.size >= SHAPERS) byKey.clear();
    const faces = () => match(style.fontFamily, style.fontWeight, style.fontStyle);
    const shaper = byKey.get(key) ?? createShaper(faces(), features, lang, rtl, engine);
    byKey.set(key, shaper);
    own.set(where, shaper);
    return shaper;
  };
}

/** CSS Text 3, section 8.2: no optional ligatures where letters are spaced. */
function featuresOf(style: FontStyle): ReadonlyMap<string, number> {
  if (style.letterSpacing === 0) return style.fontFeatures;
  return new Map([['liga', 0], ['clig', 0], ...style.fontFeatures]);
}

function createShaper(
  faces: ReturnType<Fonts['match']>,
  features: ReadonlyMap<string, number>,
  lang: string,
  rtl: boolean,
  engine: Engine,
): Shaper {
  const words = new Map<string, ShapedText>();
  const spaces = new Map<Face, ShapedText>();
  const options = {
    faces,
    features: engine.features(features),
    smcp: (features.get('smcp') ?? 0) > 0,
    c2sc: (features.get('c2sc') ?? 0) > 0,
    script: 'Latn',
    // HarfBuzz takes ASCII only, and a language is free text in the source.
    lang: lang.replace(/[^A-Za-z0-9-]/g, ''),
    rtl,
  };
  return {
    face: faces[0] ?? null,
    shape(text) {
      const known = words.get(text);
      if (known) return known;
      const shaped = shapeText(text, options, engine);
      if (words.size >= WORDS) words.clear();
      if (text.length <= LONGEST_REMEMBERED) words.set(text, shaped);
      return shaped;
    },
    spaceAfter(face) {
      const known = spaces.get(face);
      if (known) return known;
      const shaped = shapeText(' ', { ...options, faces: [face, ...faces] }, engine);
      spaces.set(face, shaped);
      return shaped;
    },
  };
}
