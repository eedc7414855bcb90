import { type FaceRun, faceRuns } from './fallback.ts';
import type { Engine, ShapeOptions } from './harfbuzz.ts';
import { replacementFor } from './replacement.ts';
import { notLatin, scriptRuns } from './scripts.ts';
import { capitals, caseRuns, SMALL_CAPS_SCALE } from './small-caps.ts';
import type { Face, Shaped, ShapedRun, ShapedText } from './types.ts';

export interface TextOptions extends ShapeOptions {
  readonly faces: readonly Face[];
  /** Small capitals are wanted of lower case, of upper case. */
  readonly smcp: boolean;
  readonly c2sc: boolean;
}

/** Face by character, script, small capitals, glyphs: everything between a text and its runs. */
export function shapeText(text: string, options: TextOptions, engine: Engine): ShapedText {
  const runs: ShapedRun[] = [];
  const missing: number[] = [];
  for (const run of faceRuns(text, options.faces, engine)) {
    if (run.face) runs.push(...shapeFaceRun(text, run, run.face, options, engine));
    else runs.push(...shapeReplacement(text, run, options, engine, missing));
  }
  const { sums, safe } = cumulate(runs, text.length);
  return { runs, width: sums[text.length]!, sums, safe, missing };
}

function cumulate(runs: readonly ShapedRun[], length: number) {
  const sums = new Float64Array(length + 1);
  const safe = new Uint8Array(length + 1);
  for (const { shaped, face, scale } of runs) {
    for (let index = 0; index < shaped.glyphs.length; index++) {
      const cluster = shaped.clusters[index]!;
      sums[cluster + 1]! += (shaped.advances[index]! / face.unitsPerEm) * scale;
      if (!shaped.unsafe[index]) safe[cluster] = 1;
    }
  }
  for (let index = 1; index <= length; index++) sums[index]! += sums[index - 1]!;
  return { sums, safe };
}

function shapeFaceRun(
  text: string,
  run: FaceRun,
  face: Face,
  options: TextOptions,
  engine: Engine,
): readonly ShapedRun[] {
  const own = run.end - run.start === text.length ? text : text.slice(run.start, run.end);
  if (!notLatin.test(own)) return shapeCases(text, run, face, options, engine);
  return scriptRuns(own).flatMap(({ start, end, script }) => {
    const part = { start: run.start + start, end: run.start + end };
    return shapeCases(text, part, face, { ...options, script }, engine);
  });
}

/** Small capitals that the face lacks are cut out and made from capitals. */
function shapeCases(
  text: string,
  { start, end }: { start: number; end: number },
  face: Face,
  options: TextOptions,
  engine: Engine,
): readonly ShapedRun[] {
  const own = text.slice(start, end);
  const smcp = options.smcp && !engine.open(face).features.has('smcp');
  const c2sc = options.c2sc && !engine.open(face).features.has('c2sc');
  if (!smcp && !c2sc)
    return [shapeRun(own, identity, { start, end, face, scale: 1 }, options, engine)];
  return caseRuns(own, smcp, c2sc).map((run) => {
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
  return [shapeRun(replacement.text, () => 0, place, options, engine)];
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
