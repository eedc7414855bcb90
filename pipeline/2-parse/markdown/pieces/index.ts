import type { Root, RootContent } from 'mdast';
import type { Extension } from 'micromark-util-types';
import { type Batch, batches, parseBatch } from './batches.ts';
import { cut, type Segment } from './cuts.ts';
import { type Labels, sharing } from './labels.ts';
import { plainParagraph } from './plain.ts';

/** Parses Markdown, with one more extension of its syntax. */
export type Parse = (markdown: string, extension: Extension | null) => Root;

/** What a term is, which may be far from the term, and joins the list above. */
const definition = /^[ \t>]*:[ \t]/m;

/**
 * The tree of a text, parsed in pieces: the parser's lists of events grow with what it is given,
 * and plain paragraphs need none. The same tree as that of the whole; null where the pieces turn
 * out not to be blocks of their own (in a fence that was taken for closed, say).
 */
export function parsePieces(text: string, parse: Parse): Root | null {
  if (definition.test(text)) return null;
  const segments = cut(text);
  const last = segments.at(-1)!;
  const nodes: RootContent[] = [];
  const marked: Segment[] = [];
  for (const segment of segments) {
    const paragraph = plainParagraph(segment);
    if (paragraph === null) marked.push(segment);
    else nodes.push(paragraph);
  }
  for (const part of parseMarked(marked, last, parse)) {
    if (part === null) return null;
    for (const node of part) nodes.push(node);
  }
  nodes.sort((a, b) => a.position!.start.offset! - b.position!.start.offset!);
  return { type: 'root', children: nodes };
}

type Parsed = readonly RootContent[] | null;

/** The segments that define labels first, twice: the first of them may refer to the last. */
function parseMarked(marked: readonly Segment[], last: Segment, parse: Parse): Parsed[] {
  const defining = batches(marked.filter(({ text }) => text.includes(']:')));
  const others = batches(marked.filter(({ text }) => !text.includes(']:')));
  const labels: Labels = { defined: [], footnotes: [] };
  const parseOne = (batch: Batch): Parsed =>
    parseBatch(batch, batch.at(-1) === last, (markdown) =>
      parse(markdown, markdown.includes('[') ? sharing(labels) : null),
    );
  const first = defining.map(parseOne);
  const again = defining.length > 1 ? defining.map(parseOne) : first;
  return [...again, ...others.map(parseOne)];
}
