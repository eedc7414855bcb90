import type { GlyphRun } from '../../types.ts';
import { unitsPerPt } from '../types.ts';
import type { Character } from './characters.ts';

/** Characters of one style that follow each other without a shift. */
export interface Span extends Omit<Character, 'text'> {
  readonly runs: readonly GlyphRun[];
  /** User units. */
  readonly width: number;
}

/** Spans that are anchored together: SVG 2, 11.5.2. */
export type Chunk = readonly Span[];

/** An absolute position begins a chunk; a shift or another style begins a span. */
export function makeChunks(characters: readonly Character[]): Chunk[] {
  const chunks: Span[][] = [];
  for (let from = 0, to = 0; from < characters.length; from = to) {
    const first = characters[from]!;
    to = from + 1;
    while (to < characters.length && continues(first, characters[to]!)) to++;
    const text = characters.slice(from, to).map((character) => character.text);
    const span = shape(first, text.join(''));
    if (chunks.length === 0 || first.x !== null || first.y !== null) chunks.push([span]);
    else chunks.at(-1)!.push(span);
  }
  return chunks;
}

function continues(first: Character, { element, x, y, dx, dy }: Character): boolean {
  return element === first.element && x === null && y === null && dx === 0 && dy === 0;
}

function shape(first: Character, text: string): Span {
  const runs = first.place.drawing.env.shapeText(text, first.style);
  const width = runs.reduce((sum, run) => sum + run.width, 0) * unitsPerPt;
  return { ...first, runs, width };
}
