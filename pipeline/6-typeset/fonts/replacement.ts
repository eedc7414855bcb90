import { hasAll } from './fallback.ts';
import type { Engine } from './harfbuzz.ts';
import type { Face } from './types.ts';

/** Characters that may stand for another one that no face has; nobody would call them wrong. */
const equivalents: ReadonlyMap<string, string> = new Map([
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2012', '\u2013'],
  ['\u02bc', '\u2019'],
]);

/** Signs of a missing character, best first. */
const signs = ['\ufffd', '\u25a1', '?'];

export interface Replacement {
  readonly face: Face;
  readonly text: string;
  /** False when the reader loses nothing by it. */
  readonly missing: boolean;
}

/** What to show for a character that no face has; null when the faces have not even `?`. */
export function replacementFor(
  character: string,
  faces: readonly Face[],
  engine: Engine,
): Replacement | null {
  const equivalent = equivalents.get(character);
  const texts = equivalent === undefined ? signs : [equivalent, ...signs];
  for (const text of texts) {
    const face = faces.find((candidate) => hasAll(text, candidate, engine));
    if (face) return { face, text, missing: text !== equivalent };
  }
  return null;
}
