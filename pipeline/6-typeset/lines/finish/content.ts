import type { Candidates } from '../breaking/candidates.ts';
import { endHang } from '../hang.ts';
import { shapeHyphen } from '../hyphen.ts';
import type { Piece, TextPiece } from '../model.ts';
import { textWidth } from '../shape.ts';
import { sliceShaped } from './slice.ts';

/** What stands on one line, in logical order, and what the line does to it. */
export interface LineContent<A, K> {
  readonly pieces: readonly Piece<A, K>[];
  /** From this piece on spaces hang: they are there for who copies the text, without width. */
  readonly hang: number;
  /** Piece whose last letter needs no letter-spacing after it; -1 without one. */
  readonly trimmed: number;
  /** Width of the line as it comes, without marks that hang, pt, and of the spaces in it. */
  readonly natural: number;
  readonly space: number;
}

/** What stands between two candidates. */
export function contentOf<A, K>(
  all: readonly Piece<A, K>[],
  candidates: Candidates,
  from: number,
  to: number,
): LineContent<A, K> {
  const [first, offset] = [candidates.piece[from]!, candidates.offset[from]!];
  const [last, end] = [candidates.piece[to]!, candidates.offset[to]!];
  const pieces = all.slice(first, end > 0 ? last + 1 : last);
  const cut = (index: number, start: number, stop?: number) => {
    const piece = pieces[index];
    if (piece?.kind === 'word') pieces[index] = cutWord(piece, start, stop);
  };
  if (first === last) cut(0, offset, end);
  else {
    if (offset > 0) cut(0, offset);
    if (end > 0) cut(pieces.length - 1, 0, end);
  }
  if (candidates.kind[to] === 'hyphen') addHyphen(pieces);
  return measured(pieces, candidates.kind[to] === 'end');
}

/** The letters of a cut word no longer join what is on another line. */
function cutWord(piece: TextPiece, from: number, to = piece.text.length): TextPiece {
  const text = piece.text.slice(from, to);
  const shaped = sliceShaped(piece.shaped, from, to) ?? piece.span.shaper.shape(text);
  const width = textWidth(shaped, text, 'word', piece.span.style);
  const start = piece.start + from;
  return { ...piece, start, end: start + text.length, text, shaped, width };
}

const SOFT_HYPHEN = '\u00ad';

function addHyphen<A, K>(pieces: Piece<A, K>[]): void {
  const at = pieces.findLastIndex(({ kind }) => kind === 'word');
  const word = pieces[at];
  if (word?.kind !== 'word') return;
  const { runs, ...shaped } = shapeHyphen(word);
  // However long `hyphenate-character` is, it is one U+00AD of text.
  const hyphens = runs.map((run, index) => {
    const clusters = run.shaped.clusters.map(() => 0);
    return { ...run, start: 0, end: index === 0 ? 1 : 0, shaped: { ...run.shaped, clusters } };
  });
  const width = shaped.width * word.span.style.fontSize;
  const text = SOFT_HYPHEN;
  pieces.splice(at + 1, 0, {
    ...word,
    start: word.end,
    kind: 'hyphen',
    text,
    shaped: { ...shaped, runs: hyphens },
    width,
  });
}

function measured<A, K>(pieces: readonly Piece<A, K>[], last: boolean): LineContent<A, K> {
  const hang = hangFrom(pieces);
  let [natural, space, trimmed] = [0, 0, -1];
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index]!;
    if (piece.kind === 'space' && index >= hang) continue;
    natural += piece.width;
    if (piece.kind === 'space' || piece.kind === 'nbsp') space += piece.width;
    if ('span' in piece) trimmed = index;
    else if (piece.kind === 'atomic') trimmed = -1;
  }
  const end = pieces[trimmed];
  const spacing = end ? spacingAfter(end) : 0;
  const mark = end?.kind === 'word' ? endHang(end, last) : 0;
  const width = natural - spacing - mark;
  return { pieces, hang, trimmed: spacing === 0 ? -1 : trimmed, natural: width, space };
}

/** Letter-spacing that the last letter of a line leaves out. */
export function spacingAfter<A, K>(piece: Piece<A, K>): number {
  return 'span' in piece && piece.kind !== 'hyphen' ? piece.span.style.letterSpacing : 0;
}

function hangFrom<A, K>(pieces: readonly Piece<A, K>[]): number {
  let hang = pieces.length;
  while (hang > 0 && isTrailing(pieces[hang - 1]!)) hang--;
  return hang;
}

function isTrailing<A, K>({ kind }: Piece<A, K>): boolean {
  return kind === 'space' || kind === 'close' || kind === 'anchor' || kind === 'break';
}
