import type { Paragraph, PhrasingContent, RootContent, Table } from 'mdast';
import type { Aside } from '../context.ts';
import { takeId } from '../nodes/id.ts';
import { type Written, written } from '../place.ts';
import { chartLanguage } from './chart-language.ts';
import { afterWord } from './leading-word.ts';
import { loneImage } from './lone-image.ts';
import { attributionWords, captionWords } from './words.ts';

interface Placed {
  readonly node: RootContent;
  readonly aside: Aside;
}

const none: Aside = { caption: null, attribution: null };

/**
 * Siblings, where the paragraphs `Table: …` and `Source: …` beside a table or figure are taken
 * into it. A caption stands before or after its table, an attribution right after.
 */
export function withAsides(nodes: readonly RootContent[], file: Written): readonly Placed[] {
  const out: Placed[] = [];
  const rest = nodes.flatMap((node) => (node.type === 'table' ? looseRows(node, file) : [node]));
  for (let index = 0; index < rest.length; index++) {
    const node = rest[index]!;
    if (!takesAside(node)) {
      out.push({ node, aside: none });
      continue;
    }
    const before = node.type === 'table' ? captionOf(out[out.length - 1]?.node, file) : null;
    if (before !== null) out.pop();
    const { aside, count } = following(rest, index + 1, node, before, file);
    out.push({ node, aside });
    index += count;
  }
  return out;
}

function takesAside(node: RootContent): boolean {
  if (node.type === 'table') return true;
  if (node.type === 'code') return chartLanguage(node) !== null;
  return node.type === 'paragraph' && loneImage(node) !== null;
}

/** Takes what follows: at most one caption (of a table without one) and one attribution. */
function following(
  nodes: readonly RootContent[],
  start: number,
  node: RootContent,
  before: Aside | null,
  file: Written,
): { aside: Aside; count: number } {
  let aside = before ?? none;
  let count = 0;
  for (; count < 2; count++) {
    const next = nodes[start + count];
    const wantsCaption = node.type === 'table' && aside.caption === null;
    const caption = wantsCaption ? captionOf(next, file) : null;
    const attribution = aside.attribution === null ? attributionOf(next, file) : null;
    if (caption === null && attribution === null) break;
    aside =
      caption === null ? { ...aside, attribution } : { ...caption, attribution: aside.attribution };
  }
  return { aside, count };
}

function captionOf(node: RootContent | undefined, file: Written): Aside | null {
  if (node?.type !== 'paragraph') return null;
  const found = afterWord(node, captionWords, file);
  if (found === null) return null;
  const { children, id } = takeId(found, file);
  return { caption: children, attribution: null, ...(id === null ? {} : { id }) };
}

function attributionOf(
  node: RootContent | undefined,
  file: Written,
): readonly PhrasingContent[] | null {
  return node?.type === 'paragraph' ? afterWord(node, attributionWords, file) : null;
}

/**
 * GFM takes the line right below a table as its last row. `Source: …` or `Table: …` there is the
 * paragraph that was meant.
 */
function looseRows(table: Table, file: Written): RootContent[] {
  const paragraphs: Paragraph[] = [];
  const rows = [...table.children];
  for (let last = rows.pop(); last !== undefined; last = rows.pop()) {
    const children = last.children[0]?.children ?? [];
    const paragraph: Paragraph = { type: 'paragraph', children, position: last.position! };
    const words = [...captionWords, ...attributionWords];
    const isRow = rows.length === 0 || written(last, file).includes('|');
    if (isRow || afterWord(paragraph, words, file) === null) {
      rows.push(last);
      break;
    }
    paragraphs.unshift(paragraph);
  }
  return paragraphs.length === 0 ? [table] : [{ ...table, children: rows }, ...paragraphs];
}
