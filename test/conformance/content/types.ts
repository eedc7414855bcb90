import type { Dict, PdfObject } from '../file/objects.ts';
import type { FontReading } from '../fonts/index.ts';

/** A marked-content sequence that is open: ISO 32000-1, 14.6. */
export interface Mark {
  readonly tag: string;
  readonly mcid: number | null;
  readonly properties: Dict | null;
  readonly actualText: string | null;
}

/** Something that paints. */
export interface Shown {
  readonly kind: 'text' | 'path' | 'image' | 'shading';
  /** What the codes say by ToUnicode, turned in ReversedChars (14.8.2.3.3); '' for what is no text. */
  readonly text: string;
  /** From the outermost to the innermost. */
  readonly marks: readonly Mark[];
}

/** What one page paints, forms included. */
export interface ContentReading {
  readonly shown: readonly Shown[];
  /** All sequences, in the order in which they begin. */
  readonly marks: readonly (readonly Mark[])[];
  readonly fonts: ReadonlySet<FontReading>;
  /** Operators that set a colour or a colour space, with the space's name. */
  readonly colors: ReadonlySet<string>;
  readonly graphicsStates: ReadonlySet<Dict>;
  /** Images and forms that are painted. */
  readonly xobjects: ReadonlySet<object>;
  /** Operands of all operators. */
  readonly operands: readonly PdfObject[];
  readonly depth: number;
  readonly faults: readonly string[];
}

export const isArtifact = ({ tag }: Mark): boolean => tag === 'Artifact';
export const isContent = ({ mcid }: Mark): boolean => mcid !== null;
