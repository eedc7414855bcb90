import type { Box, Marks } from '../boxes/types.ts';
import type { Line, LineStart } from '../lines/types.ts';
import type { BorderStyle } from '../style/types.ts';
import type { Color } from '../types.ts';
import type { AmongFloats, Floats, WaitingFloat } from './floats/types.ts';

/** How much room a box gets: CSS Fragmentation 3. Lengths in pt. */
export interface Space {
  /** Width of the containing block. */
  readonly width: number;
  /** Height of the containing block for percentages; null: indefinite. */
  readonly height: number | null;
  /** Room down to the end of the fragmentainer from the top of the border box; Infinity: none. */
  readonly room: number;
  /** Room that an empty fragmentainer offers: what is higher cannot be helped by moving on. */
  readonly page: number;
  /** Nothing stands above it in this fragmentainer: a break before it would be no progress. */
  readonly atTop: boolean;
  /** The notes at the foot of this page so far; null where none are set. */
  readonly notes: NoteRoom | null;
  /** Use this width instead of the box's own (flex items, table cells, shrink-to-fit). */
  readonly forcedWidth: number | null;
  /** Where it stands among floats; undefined: it begins a block formatting context. */
  readonly among?: AmongFloats | undefined;
  /** The fragmentainer is a column. */
  readonly inColumns?: boolean | undefined;
}

/** What a page has for notes: CSS GCPM 3, section 2. pt. */
export interface NoteRoom {
  readonly area: NoteArea;
  /** Height of the notes that stand there already; `room` leaves it out. */
  readonly used: number;
}

/** The footnote area of a page. pt. */
export interface NoteArea {
  /** Of its content box. */
  readonly width: number;
  /** Margins, borders and padding above and below. */
  readonly around: number;
  /** The most that its margin box may take. */
  readonly limit: number;
}

/** A piece of a box on one page: positions are relative to its own border box. */
export interface Fragment {
  readonly box: Box;
  readonly width: number;
  readonly height: number;
  readonly children: readonly Placed[];
  readonly lines: readonly PlacedLine[];
  readonly rules: readonly Rule[];
  /** Painted below everything of the box: backgrounds of rows and columns. */
  readonly backdrop?: readonly Rule[];
  /** The box starts and ends here: which borders a slice has. */
  readonly first: boolean;
  readonly last: boolean;
  /** A repeated table header or footer: an artifact. */
  readonly repeated: boolean;
}

export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly fragment: Fragment;
  /** Drawn before the lines of the box: a list marker, a number in the margin. */
  readonly leading?: boolean;
  /** Out of flow: other content makes room for it. */
  readonly floating?: boolean;
  /** How far floats push the start of the box in; pt. */
  readonly inset?: number;
}

/** `x` and `y` of the line box from the border box; parts of the line count from there. */
export interface PlacedLine {
  readonly x: number;
  readonly y: number;
  readonly line: Line<Atomic, Marks>;
  /** How far a float pushes the start of the line in; pt. */
  readonly inset?: number;
}

/** A box that stands in a line: where its border box is, from the margin box and the baseline. */
export interface Atomic {
  readonly fragment: Fragment;
  /** Left margin. */
  readonly x: number;
  /** From the top of the border box down to the baseline. */
  readonly above: number;
}

/** A rectangle: a collapsed table border, or a background (solid). */
export interface Rule {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly style: BorderStyle;
  readonly color: Color;
}

/** Where a box goes on in the next fragmentainer. */
export interface BreakToken {
  /** Index of the child, row or line to go on with. */
  readonly index: number;
  /** The child goes on inside; null: it starts. */
  readonly child: BreakToken | null;
  /** Tokens of parallel flows (cells of a row, flex items), by index; undefined: it is finished. */
  readonly parallel?: readonly (BreakToken | null | 'done')[];
  /** Border-box height laid out so far. */
  readonly consumed: number;
  /** The break was forced: margins after it are kept. */
  readonly forced: 'page' | 'left' | 'right' | 'column' | null;
  /** Used page name of what comes next. */
  readonly page: string;
  /** Lines: how those before `index` were set. */
  readonly lines?: LinesToken;
  /** Tables: header and footer run with the rows, so `index` counts them. */
  readonly unrepeated?: boolean;
  /** Floats that found no room, of a box that begins a block formatting context. */
  readonly waiting?: readonly WaitingFloat[];
  /** Only its floats go on. */
  readonly flowEnded?: boolean;
}

/** Lines go on as they were broken, where they have the same width; else they are broken again. */
export interface LinesToken {
  /** The width of all lines; null: floats make it change. */
  readonly width: number | null;
  /** Where the first of them began: null: with the box. */
  readonly start: LineStart | null;
  /** Where the next one begins; null: with the box. */
  readonly next: LineStart | null;
  /** Floats that are placed, though the lines they made shorter left their place in the text over. */
  readonly floated: readonly Box[];
}

/** How good a break is: CSS Fragmentation 3, section 4.4. Higher is better. */
export const appeal = { lastResort: 0, orphans: 1, avoid: 2, perfect: 3 } as const;
export type Appeal = (typeof appeal)[keyof typeof appeal];

/** A place to break that was passed: by child index, or inside that child. */
export interface EarlyBreak {
  readonly index: number;
  readonly nested: EarlyBreak | null;
  readonly appeal: Appeal;
}

export interface Layout {
  readonly fragment: Fragment;
  /** Null: the box is complete. */
  readonly token: BreakToken | null;
  /** Of the break that `token` stands for. */
  readonly appeal: Appeal;
  /** The best break inside a box that is complete; null: there is none. */
  readonly best: EarlyBreak | null;
  /** Floats of the context that the box stands in, with those it adds; undefined: it adds none. */
  readonly floats?: Floats | undefined;
}
