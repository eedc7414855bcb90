import type { ShapedText } from '../../fonts/types.ts';
import type { Candidates } from '../breaking/candidates.ts';
import { shapeHyphen } from '../hyphen.ts';
import type { Piece, TextPiece } from '../model.ts';
import { clusterCount } from '../shape.ts';

/** A piece, or the part of a word, that stands on one line. */
export interface Fragment<A, K> {
  readonly piece: Piece<A, K>;
  /** What the glyphs say. */
  readonly text: string;
  readonly shaped: ShapedText | null;
  /** Set by justification and by leaders. */
  width: number;
  /** Added to each space by justification. */
  extra: number;
  /** A space at the line's end: there for those who copy the text, but without width. */
  hangs: boolean;
  /** Letter-spacing to take off the last letter of the line. */
  trim: number;
}

/** What stands on the line between two candidates, in logical order. */
export function fragmentsOf<A, K>(
  pieces: readonly Piece<A, K>[],
  candidates: Candidates,
  from: number,
  to: number,
): Fragment<A, K>[] {
  const [first, offset] = [candidates.piece[from]!, candidates.offset[from]!];
  const [last, end] = [candidates.piece[to]!, candidates.offset[to]!];
  const fragments: Fragment<A, K>[] = [];
  for (let index = first; index < last; index++)
    fragments.push(cutFragment(pieces[index]!, index === first ? offset : 0, null));
  if (end > 0) fragments.push(cutFragment(pieces[last]!, last === first ? offset : 0, end));
  hangSpaces(fragments);
  if (candidates.kind[to] === 'hyphen') addHyphen(fragments);
  trimSpacing(fragments);
  return fragments;
}

/** A cut word is shaped again: its letters no longer join what is on another line. */
function cutFragment<A, K>(piece: Piece<A, K>, from: number, to: number | null): Fragment<A, K> {
  const rest = { extra: 0, hangs: false, trim: 0 };
  if (!('text' in piece)) return { piece, text: '', shaped: null, width: piece.width, ...rest };
  const { shaped, width, text } = piece;
  if (from === 0 && to === null) return { piece, text, shaped, width, ...rest };
  const part = text.slice(from, to ?? undefined);
  const again = piece.shaper.shape(part);
  return { piece, text: part, shaped: again, width: textWidth(again, piece), ...rest };
}

function textWidth(shaped: ShapedText, { style }: TextPiece): number {
  const spacing = style.letterSpacing === 0 ? 0 : clusterCount(shaped) * style.letterSpacing;
  return shaped.width * style.fontSize + spacing;
}

function hangSpaces<A, K>(fragments: readonly Fragment<A, K>[]): void {
  for (let index = fragments.length - 1; index >= 0; index--) {
    const fragment = fragments[index]!;
    const { kind } = fragment.piece;
    if (kind === 'space') {
      fragment.width = 0;
      fragment.hangs = true;
    } else if (kind !== 'close' && kind !== 'anchor' && kind !== 'break') return;
  }
}

const SOFT_HYPHEN = '\u00ad';

function addHyphen<A, K>(fragments: Fragment<A, K>[]): void {
  const at = fragments.findLastIndex(({ piece }) => piece.kind === 'word');
  const { piece } = fragments[at]!;
  if (piece.kind !== 'word') return;
  const shaped = withOneCluster(shapeHyphen(piece));
  const width = shaped.width * piece.style.fontSize;
  const rest = { extra: 0, hangs: false, trim: 0 };
  fragments.splice(at + 1, 0, { piece, text: SOFT_HYPHEN, shaped, width, ...rest });
}

/** However long `hyphenate-character` is, it is one U+00AD of text. */
function withOneCluster(text: ShapedText): ShapedText {
  const runs = text.runs.map((run) => {
    const clusters = run.shaped.clusters.map(() => 0);
    return { ...run, start: 0, end: 1, shaped: { ...run.shaped, clusters } };
  });
  return { ...text, runs: runs.slice(0, 1).concat(runs.slice(1).map((r) => ({ ...r, end: 0 }))) };
}

function trimSpacing<A, K>(fragments: readonly Fragment<A, K>[]): void {
  const last = fragments.findLast(({ piece, hangs }) => 'text' in piece && !hangs);
  if (!last || !('style' in last.piece) || last.text === SOFT_HYPHEN) return;
  last.trim = last.piece.style.letterSpacing;
  last.width -= last.trim;
}
