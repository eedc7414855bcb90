import type { Engine } from './harfbuzz.ts';
import type { Face } from './types.ts';

/** A stretch of text for one face; `face` is null where no face has the character. */
export interface FaceRun {
  readonly start: number;
  readonly end: number;
  readonly face: Face | null;
}

/** A character with the marks, joiners and selectors that belong to it. */
const cluster = /.(?:\p{M}|\u200c|\u200d|[\ufe00-\ufe0f])*/gsu;

/** CSS Fonts 4, section 5.3: the first face in order that has the character and its marks. */
export function faceRuns(text: string, faces: readonly Face[], engine: Engine): readonly FaceRun[] {
  const first = faces[0];
  if (first && hasAll(text, first, engine)) return [{ start: 0, end: text.length, face: first }];
  const runs: { start: number; end: number; face: Face | null }[] = [];
  const add = (start: number, end: number, face: Face | null) => {
    const last = runs.at(-1);
    if (last && last.face === face && face !== null) last.end = end;
    else runs.push({ start, end, face });
  };
  for (const { 0: whole, index } of text.matchAll(cluster)) {
    const face = faceFor(whole, faces, engine);
    if (face) add(index, index + whole.length, face);
    else addCharacters(whole, index, faces, engine, add);
  }
  return runs;
}

/** No face has the character with its marks: better the character without them than neither. */
function addCharacters(
  text: string,
  from: number,
  faces: readonly Face[],
  engine: Engine,
  add: (start: number, end: number, face: Face | null) => void,
): void {
  let start = from;
  for (const character of text) {
    add(start, start + character.length, faceFor(character, faces, engine));
    start += character.length;
  }
}

function faceFor(text: string, faces: readonly Face[], engine: Engine): Face | null {
  const composed = text.normalize('NFC');
  return faces.find((face) => hasAll(text, face, engine) || hasAll(composed, face, engine)) ?? null;
}

export function hasAll(text: string, face: Face, engine: Engine): boolean {
  const { characters } = engine.open(face);
  for (const character of text) {
    if (!characters.has(character.codePointAt(0)!) && !needsNoGlyph(character, characters))
      return false;
  }
  return true;
}

const ignorable = /\p{Default_Ignorable_Code_Point}/u;
const space = /[\p{Zs}\t]/u;

/** HarfBuzz hides ignorable characters and makes other spaces from the space. */
function needsNoGlyph(character: string, characters: ReadonlySet<number>): boolean {
  return ignorable.test(character) || (space.test(character) && characters.has(0x20));
}
