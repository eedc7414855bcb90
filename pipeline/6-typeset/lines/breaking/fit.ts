/** What total fit is asked: which stretch of text, in which lines, how strictly. */
export interface Fit {
  /** Candidates between which to break: `from` starts the first line, `to` ends the last. */
  readonly from: number;
  readonly to: number;
  /** Index of the first line in the paragraph. */
  readonly line: number;
  /** pt */
  readonly width: (line: number) => number;
  /** From this line on all are equally wide, so that ways to one place need not be told apart. */
  readonly uniformFrom: number;
  /** Spaces stretch and shrink; else the right edge is ragged and `ragged` is a line's stretch. */
  readonly justified: boolean;
  readonly ragged: number;
  /** The last line is stretched like the others. */
  readonly fillLast: boolean;
  /** Greatest ratio of stretch that a line may have; Infinity accepts all and always finds a way. */
  readonly tolerance: number;
  /** Refuses a last line of one short word, which otherwise is only bad. */
  readonly strict: boolean;
  /** Lines in a row that may end with a hyphen. */
  readonly hyphenLines: number;
}

/**
 * How far a space may grow and shrink, as a part of itself, at a ratio of 1. With a space of a
 * quarter em that is a fifth of an em or a little less (Bringhurst) up to half an em at 1.6.
 */
export const STRETCH = 0.62;
export const SHRINK = 0.27;
