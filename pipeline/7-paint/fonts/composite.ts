import { viewOf } from './sfnt.ts';

/** A glyph that we make of others, so that one code can say what several glyphs show together. */
export interface Composite {
  readonly parts: readonly Part[];
  /** Font units. */
  readonly advance: number;
}

/** A glyph of the face and where it stands, in font units. */
export interface Part {
  readonly glyph: number;
  readonly x: number;
  readonly y: number;
}

const argumentsAreWords = 0x0001;
const argumentsAreOffsets = 0x0002;
const moreComponents = 0x0020;

/** OpenType "glyf", composite glyph description. Empty where no part has an outline. */
export function compositeOutline(
  { parts }: Composite,
  outline: (glyph: number) => Uint8Array,
): Uint8Array {
  const drawn = parts.filter(({ glyph }) => outline(glyph).length >= 10);
  if (drawn.length === 0) return new Uint8Array();
  const bytes = new Uint8Array(10 + 8 * drawn.length);
  const view = viewOf(bytes);
  const boxes = drawn.map(({ glyph, x, y }) => {
    const box = viewOf(outline(glyph));
    return [box.getInt16(2) + x, box.getInt16(4) + y, box.getInt16(6) + x, box.getInt16(8) + y];
  });
  view.setInt16(0, -1);
  [Math.min, Math.min, Math.max, Math.max].forEach((pick, side) => {
    view.setInt16(2 + 2 * side, pick(...boxes.map((box) => box[side]!)));
  });
  drawn.forEach(({ glyph, x, y }, i) => {
    const more = i < drawn.length - 1 ? moreComponents : 0;
    view.setUint16(10 + 8 * i, argumentsAreWords | argumentsAreOffsets | more);
    view.setUint16(12 + 8 * i, glyph);
    view.setInt16(14 + 8 * i, x);
    view.setInt16(16 + 8 * i, y);
  });
  return bytes;
}

/** OpenType "maxp" with room for the composites. */
export function withComposites(maxp: Uint8Array, composites: readonly Composite[]): Uint8Array {
  const copy = Uint8Array.from(maxp);
  const view = viewOf(copy);
  const most = Math.max(...composites.map(({ parts }) => parts.length));
  const most16 = (value: number) => Math.min(value, 0xffff);
  view.setUint16(4, view.getUint16(4) + composites.length);
  for (const [simple, composite] of [
    [6, 10],
    [8, 12],
  ] as const) {
    const largest = Math.max(view.getUint16(simple), view.getUint16(composite));
    view.setUint16(composite, most16(largest * most));
  }
  view.setUint16(28, Math.max(view.getUint16(28), most));
  view.setUint16(30, view.getUint16(30) + 1);
  return copy;
}
