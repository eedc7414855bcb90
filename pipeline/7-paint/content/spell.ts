import type { GlyphRun } from '../../6-typeset/types.ts';
import type { Font } from '../fonts/index.ts';
import { composedCluster, composedWord, type Whole } from './compose.ts';

/** One glyph that says one of its characters, and codes for the others around it. */
export interface Spelled extends Whole {
  /** Codes that show nothing and say what stands left and right of it. */
  readonly before: string;
  readonly after: string;
}

/**
 * Glyphs that a right-to-left text makes together, a letter with its vowel signs or a slanted word,
 * spelled out: content streams have such text as it is seen, from the left, and readers turn it
 * character by character. A glyph that said several would come back with the signs before the
 * letter, and some readers take one that says a sign to have no width. Null where the face cannot.
 */
export function spelled(
  run: GlyphRun,
  font: Font,
  from: number,
  to: number,
  said: string,
): Spelled | null {
  const seen = Array.from(said.normalize('NFC')).reverse();
  const carrier = Math.max(
    seen.findIndex((character) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(character)),
    0,
  );
  const compose = isSlanted(run, from, to) ? composedWord : composedCluster;
  const whole = compose(run, font, from, to, seen[carrier]!);
  if (whole === null) return null;
  const blanks = (characters: readonly string[]) => {
    const codes = characters.map((character) => font.composed([], 0, character));
    return codes.includes(null) ? null : codes.join('');
  };
  const before = blanks(seen.slice(0, carrier));
  const after = blanks(seen.slice(carrier + 1));
  return before === null || after === null ? null : { ...whole, before, after };
}

/**
 * The words of a right-to-left run whose letters climb, as those of Nastaliq do: readers that go
 * by place would take them apart. As glyph indices.
 */
export function slantedWords(run: GlyphRun): [from: number, to: number][] {
  const words: [number, number][] = [];
  if (!run.rtl || !isSlanted(run, 0, run.glyphs.length)) return words;
  for (let from = 0, to = 0; from < run.glyphs.length; from = to) {
    to = from + 1;
    if (isSpace(run, from)) continue;
    while (to < run.glyphs.length && !isSpace(run, to)) to++;
    if (isSlanted(run, from, to)) words.push([from, to]);
  }
  return words;
}

/** Marks stand high or low anywhere; they do not move the pen. */
function isSlanted({ advances, offsets }: GlyphRun, from: number, to: number): boolean {
  if (offsets === null) return false;
  for (let i = from; i < to; i++) if (advances[i]! > 0 && offsets[i]!.y !== 0) return true;
  return false;
}

function isSpace({ text, clusters }: GlyphRun, glyph: number): boolean {
  return /\s/.test(text[clusters[glyph]!] ?? '');
}
