import { type Cff, readCff } from './cff.ts';
import type { Composite } from './composite.ts';
import { type Metrics, readMetrics } from './metrics.ts';
import { readSfnt, type Sfnt } from './sfnt.ts';
import { subsetTrueType } from './truetype.ts';

/** A font file that can be embedded as a CID font with two-byte codes. */
export interface FontProgram extends Metrics {
  readonly outlines: Sfnt['outlines'];
  /** The CID that selects the glyph. */
  code(glyph: number): number;
  /** The composites get the glyph ids after the last; a CFF font can have none. */
  subset(used: ReadonlySet<number>, composites: readonly Composite[]): Uint8Array;
}

/** Null where the file is damaged or of another kind. */
export function readProgram(bytes: Uint8Array): FontProgram | null {
  try {
    const font = readSfnt(bytes);
    return font === null ? null : program(font);
  } catch (error) {
    // DataView's answer to a table that is cut short.
    if (error instanceof RangeError || error instanceof TypeError) return null;
    throw error;
  }
}

function program(font: Sfnt): FontProgram {
  const metrics = readMetrics(font);
  if (font.outlines === 'cff') {
    const cff: Cff = readCff(font.table('CFF ')!);
    return { ...metrics, outlines: 'cff', code: cff.cid, subset: cff.subset };
  }
  return {
    ...metrics,
    outlines: 'truetype',
    code: (glyph) => glyph,
    subset: (used, composites) => subsetTrueType(font, used, composites),
  };
}
