import { measureCuts } from '../cuts.ts';
import { endHang } from '../hang.ts';
import { hyphenWidth } from '../hyphen.ts';
import { isVoid, type Piece, type Prepared, type TextPiece } from '../model.ts';
import { isSpace } from '../shape.ts';
import type { LineStart } from '../types.ts';
import { type Place, placesInside } from './places.ts';

export type BreakKind = 'start' | 'space' | 'explicit' | 'hyphen' | 'emergency' | 'forced' | 'end';

export interface CandidateOptions {
  /** Hyphenate words by the patterns of their language. */
  readonly hyphenate: boolean;
  /** Words wider than this may be cut anywhere, where `overflow-wrap` says so; pt. */
  readonly emergencyAbove: number;
  /** Where the line before ended: a line begins here, whatever it ended for. */
  readonly from?: LineStart | null;
}

/** Candidate 0 is the paragraph's start, the last one its end. */
export function findCandidates<A, K>(
  prepared: Prepared<A, K>,
  options: CandidateOptions,
): Candidates {
  const { pieces, opportunities, softHyphens } = prepared;
  const table = new Candidates();
  const last = lastSolid(pieces);
  table.add('start', 0);
  let pending: BreakKind | null = null;
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index]!;
    // A line ends before the boxes and anchors that belong to what follows.
    if (pending && piece.kind !== 'close' && index <= last) {
      table.add(pending, index);
      pending = null;
    }
    if (isFrom(options.from, index, 0) && index > 0 && table.piece.at(-1) !== index)
      table.add('explicit', index);
    if (piece.kind === 'word') addCuts(table, index, piece, prepared, options);
    table.pass(piece);
    if (piece.kind === 'break') pending = 'forced';
    else if (piece.end > piece.start) {
      if (opportunities[piece.end] === 1) pending = piece.kind === 'space' ? 'space' : 'explicit';
      else if (softHyphens.has(piece.end)) pending = 'hyphen';
    }
  }
  table.add('end', pieces.length);
  return table;
}

/** Anchors and empty boxes after the last thing seen do not make a line of their own. */
function lastSolid<A, K>(pieces: readonly Piece<A, K>[]): number {
  return pieces.findLastIndex((piece) => !isVoid(piece));
}

function isFrom(from: LineStart | null | undefined, piece: number, offset: number): boolean {
  return from?.piece === piece && from.offset === offset;
}

function withPlace(places: readonly Place[], at: number): readonly Place[] {
  if (at === 0 || places.some((place) => place.at === at)) return places;
  return [...places, { at, kind: 'emergency' } satisfies Place].sort((a, b) => a.at - b.at);
}

function addCuts<A, K>(
  table: Candidates,
  index: number,
  word: TextPiece,
  prepared: Prepared<A, K>,
  options: CandidateOptions,
): void {
  const found = placesInside(word, prepared, options);
  const places = options.from?.piece === index ? withPlace(found, options.from.offset) : found;
  if (places.length === 0) return;
  const hyphen = places.some(({ kind }) => kind === 'hyphen') ? hyphenWidth(word) : 0;
  const cuts = measureCuts(word, places);
  for (let at = 0; at < places.length; at++)
    table.cut(places[at]!.kind, index, word, cuts[at]!, hyphen);
}

/**
 * Places where a line may end, in columns. A line from candidate a to b is `end[b] - start[a]`
 * wide; the spaces in it are `endSpace[b] - startSpace[a]` wide. Lengths in pt.
 */
export class Candidates {
  count = 0;
  readonly kind: BreakKind[] = [];
  /** Where the next line begins: a piece, and a code unit inside it. */
  readonly piece: number[] = [];
  readonly offset: number[] = [];
  /** Where the line ends, without the spaces that hang, with a hyphen if one is added. */
  readonly end: number[] = [];
  readonly endSpace: number[] = [];
  readonly start: number[] = [];
  readonly startSpace: number[] = [];
  /** How many leaders stand before: a line with one is always full. */
  readonly leaders: number[] = [];
  /** Width of the added hyphen. */
  readonly hyphen: number[] = [];
  /** 1 where the line ends with a hyphen, added or the author's. */
  readonly flagged: number[] = [];
  /** The nearest candidates before this one that are no emergency, and that cut no word. */
  readonly regular: number[] = [];
  readonly whole: number[] = [];

  private width = 0;
  private space = 0;
  private leaderCount = 0;
  private hanging = 0;
  /** Letter-spacing after the last letter, which a line's end does not need. */
  private spacing = 0;
  private lastWord: TextPiece | null = null;

  /** The candidate at which such a line begins; null: these candidates have none. */
  find({ piece, offset }: LineStart): number | null {
    const at = this.piece.findIndex(
      (each, index) => each === piece && this.offset[index] === offset,
    );
    return at < 0 ? null : at;
  }

  /** Moves over a piece. */
  pass<A, K>(piece: Piece<A, K>): void {
    this.width += piece.width;
    if (piece.kind === 'open' || piece.kind === 'close' || piece.kind === 'anchor') {
      if (piece.kind === 'open' && piece.width !== 0) this.hanging = 0;
      return;
    }
    if (isSpace(piece.kind)) this.space += piece.width;
    if (piece.kind === 'space') this.hanging += piece.width;
    else if (piece.kind !== 'break') {
      this.hanging = 0;
      this.spacing = 'span' in piece ? piece.span.style.letterSpacing : 0;
      this.lastWord = piece.kind === 'word' ? piece : null;
    }
    if (piece.kind === 'leader') this.leaderCount++;
  }

  /** A line may end here, between two pieces. */
  add(kind: BreakKind, piece: number): void {
    const hyphen = kind === 'hyphen' && this.lastWord ? hyphenWidth(this.lastWord) : 0;
    const flagged = kind === 'hyphen' || (kind === 'explicit' && endsWithHyphen(this.lastWord));
    this.push(kind, piece, 0, hyphen, flagged);
    const mark = this.lastWord ? endHang(this.lastWord, kind === 'end') : 0;
    this.end.push(this.width - this.hanging - this.spacing - mark + hyphen);
    this.endSpace.push(this.space - this.hanging);
    this.start.push(this.width);
    this.startSpace.push(this.space);
    if (kind === 'forced') this.hanging = 0;
  }

  /** A line may end inside the word that comes next. */
  cut(
    kind: BreakKind,
    piece: number,
    word: TextPiece,
    { at, before, after }: { at: number; before: number; after: number },
    width: number,
  ): void {
    const hyphen = kind === 'hyphen' ? width : 0;
    const flagged = kind === 'hyphen' || word.text[at - 1] === '-';
    this.push(kind, piece, at, hyphen, flagged);
    this.end.push(this.width + before - word.span.style.letterSpacing + hyphen);
    this.endSpace.push(this.space);
    this.start.push(this.width + word.width - after);
    this.startSpace.push(this.space);
  }

  private push(
    kind: BreakKind,
    piece: number,
    offset: number,
    hyphen: number,
    flagged: boolean,
  ): void {
    const before = this.count - 1;
    const cut = this.kind[before];
    this.regular.push(cut === 'emergency' ? this.regular[before]! : before);
    this.whole.push(cut === 'emergency' || cut === 'hyphen' ? this.whole[before]! : before);
    this.count++;
    this.kind.push(kind);
    this.piece.push(piece);
    this.offset.push(offset);
    this.hyphen.push(hyphen);
    this.flagged.push(flagged ? 1 : 0);
    this.leaders.push(this.leaderCount);
  }
}

function endsWithHyphen(word: TextPiece | null): boolean {
  return word !== null && /[-\u2010]$/.test(word.text);
}
