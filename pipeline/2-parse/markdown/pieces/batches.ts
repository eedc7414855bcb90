import type { Root, RootContent } from 'mdast';
import type { Position } from 'unist';
import type { Segment } from './cuts.ts';

/** Parses Markdown; the positions are those in the text it is given. */
export type Parse = (markdown: string) => Root;

/** Segments that are parsed at once, one after the other. */
export type Batch = readonly Segment[];

/** Parsing takes more than twice the time for twice the text, and a call has a price of its own. */
const enough = 16_000;

const sentinel = 'x';

export function batches(segments: readonly Segment[]): Batch[] {
  const all: Segment[][] = [];
  let length = enough;
  for (const segment of segments) {
    if (length >= enough) {
      all.push([]);
      length = 0;
    }
    all.at(-1)!.push(segment);
    length += segment.text.length;
  }
  return all;
}

/**
 * The nodes of the segments, with their positions in the whole text; null where a block that
 * begins in one goes on in the next. Below the last segment stands a paragraph that shows whether
 * it is closed, except where the text ends with it.
 */
export function parseBatch(batch: Batch, endsText: boolean, parse: Parse): RootContent[] | null {
  const { children } = parse(batch.map(({ text }) => text).join('') + (endsText ? '' : sentinel));
  const nodes: RootContent[] = [];
  let at = 0;
  let offset = 0;
  let line = 1;
  for (const segment of batch) {
    const end = offset + segment.text.length;
    const by = { offset: segment.offset - offset, line: segment.line - line };
    for (; at < children.length && children[at]!.position!.start.offset! < end; at++) {
      const node = children[at]!;
      if (node.position!.end.offset! > end) return null;
      if (by.offset !== 0) move(node, by);
      nodes.push(node);
    }
    offset = end;
    line += linesOf(segment.text);
  }
  return at + (endsText ? 0 : 1) === children.length ? nodes : null;
}

function linesOf(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

interface Shift {
  readonly offset: number;
  readonly line: number;
}

interface Placed {
  readonly position?: Position | undefined;
  readonly children?: readonly Placed[];
}

function move({ position, children }: Placed, by: Shift): void {
  for (const point of position ? [position.start, position.end] : []) {
    point.offset! += by.offset;
    point.line += by.line;
  }
  children?.forEach((child) => {
    move(child, by);
  });
}
