import { type FaceRun, faceRuns } from './fallback.ts';
import type { Engine, ShapeOptions } from './harfbuzz.ts';
import { replacementFor } from './replacement.ts';
import { scriptRuns } from './scripts.ts';
import { capitals, caseRuns, SMALL_CAPS_SCALE } from './small-caps.ts';
import type { Face, Shaped, ShapedRun, ShapedText } from './types.ts';

export interface TextOptions {
  readonly faces: readonly Face[];
  readonly features: ReadonlyMap<string, number>;
  readonly lang: string;
  readonly rtl: boolean;
}

/** Face by character, script, small capitals, glyphs: everything between a text and its runs. */
export function shapeText(text: string, options: TextOptions, engine: Engine): ShapedText {
  const runs: ShapedRun[] = [];
  const missing: number[] = [];
  for (const run of faceRuns(text, options.faces, engine)) {
    if (run.face) runs.push(...shapeFaceRun(text, run, run.face, options, engine));
    else runs.push(...shapeReplacement(text, run, options, engine, missing));
  }
  const width = runs.reduce((sum, run) => sum + em(run), 0);
  return { runs, width, missing };
}

function em({ shaped, face, scale }: ShapedRun): number {
  return (shaped.width / face.unitsPerEm) * scale;
}

function shapeFaceRun(
  text: string,
  run: FaceRun,
  face: Face,
  options: TextOptions,
  engine: Engine,
): readonly ShapedRun[] {
  const own = text.slice(run.start, run.end);
  return scriptRuns(own).flatMap(({ start, end, script }) => {
    const part = { start: run.start + start, end: run.start + end };
    const shapeOptions = { ...options, script };
    return shapeCases(text, part, face, shapeOptions, engine);
  });
}

/** Small capitals that the face lacks are cut out and made from capitals. */
function shapeCases(
  text: string,
  { start, end }: { start: number; end: number },
  face: Face,
  options: ShapeOptions,
  engine: Engine,
): readonly ShapedRun[] {
  const lacks = (tag: string) =>
    (options.features.get(tag) ?? 0) > 0 && !engine.open(face).features.has(tag);
  const own = text.slice(start, end);
  if (!lacks('smcp') && !lacks('c2sc'))
    return [shapeRun(own, identity, { start, end, face, scale: 1 }, options, engine)];
  return caseRuns(own, lacks('smcp'), lacks('c2sc')).map((run) => {
    const place = { start: start + run.start, end: start + run.end, face };
    const letters = own.slice(run.start, run.end);
    if (!run.small) return shapeRun(letters, identity, { ...place, scale: 1 }, options, engine);
    const { text: upper, origin } = capitals(letters);
    const back = (index: number) => origin[index]!;
    return shapeRun(upper, back, { ...place, scale: SMALL_CAPS_SCALE }, options, engine);
  });
}

const identity = (index: number) => index;

function shapeReplacement(
  text: string,
  { start, end }: FaceRun,
  options: TextOptions,
  engine: Engine,
  missing: number[],
): readonly ShapedRun[] {
  const character = text.slice(start, end);
  const replacement = replacementFor(character, options.faces, engine);
  if (!replacement || replacement.missing) missing.push(character.codePointAt(0)!);
  if (!replacement) return [];
  const place = { start, end, face: replacement.face, scale: 1 };
  return [shapeRun(replacement.text, () => 0, place, { ...options, script: 'Latn' }, engine)];
}

/** `back` leads from an index of the shaped text to one of the run's own text. */
function shapeRun(
  shown: string,
  back: (index: number) => number,
  place: Omit<ShapedRun, 'shaped'>,
  options: ShapeOptions,
  engine: Engine,
): ShapedRun {
  const shaped = withoutNotdef(engine.shape(shown, place.face, options), place.face, engine);
  if (back === identity && place.start === 0) return { ...place, shaped };
  const clusters = shaped.clusters.map((cluster) => place.start + back(cluster));
  return { ...place, shaped: { ...shaped, clusters } };
}

/**
 * Glyph 0 breaks PDF/A and PDF/UA. A face that claims a character and then gives none for it in
 * shaping (a damaged table) shows its `?`, or nothing.
 */
function withoutNotdef(shaped: Shaped, face: Face, engine: Engine): Shaped {
  if (!shaped.glyphs.includes(0)) return shaped;
  const mark = engine.open(face).font.nominalGlyph(0x3f) ?? 0;
  const advance = mark === 0 ? 0 : engine.open(face).font.glyphHAdvance(mark);
  const keep = shaped.glyphs.map((glyph) => glyph !== 0 || mark !== 0);
  const kept = <T>(list: readonly T[]) => list.filter((_, index) => keep[index]);
  const advances = shaped.advances.map((own, i) => (shaped.glyphs[i] === 0 ? advance : own));
  return {
    glyphs: kept(shaped.glyphs.map((glyph) => (glyph === 0 ? mark : glyph))),
    advances: kept(advances),
    offsets: shaped.offsets && kept(shaped.offsets),
    clusters: kept(shaped.clusters),
    unsafe: kept(shaped.unsafe),
    width: kept(advances).reduce((sum, own) => sum + own, 0),
  };
}
