import type { ComputedStyle, ContentPart } from '../types.ts';
import { constant, either, keyword } from './combine.ts';
import { contentFunctions } from './content-functions.ts';
import { splitAt, wordOf } from './nodes.ts';
import { name } from './strings.ts';
import type { Node, Nodes, Parser } from './types.ts';

/** A list of what is to be generated; null where a part is none of ours. */
export const contentList: Parser<readonly ContentPart[]> = (nodes) => {
  const parts = nodes.map(contentPart).filter((part) => part !== null);
  return parts.length === 0 || parts.length < nodes.length ? null : constant(parts);
};

/** CSS Generated Content 3, section 2. The text alternative after `/` is not used. */
export const contentValue: Parser<ComputedStyle['content']> = either(
  keyword('normal', 'none'),
  (nodes: Nodes) => contentList(splitAt(nodes, '/')[0]!),
);

function contentPart(node: Node): ContentPart | null {
  if (node.type === 'String') return { type: 'string', value: node.value };
  if (node.type === 'Url') return { type: 'image', url: node.value };
  if (node.type === 'Function')
    return contentFunctions.get(node.name.toLowerCase())?.(node) ?? null;
  return quoteWords.get(wordOf(node) ?? '') ?? null;
}

const quoteWords: ReadonlyMap<string, ContentPart> = new Map([
  ['open-quote', { type: 'quote', which: 'open' }],
  ['close-quote', { type: 'quote', which: 'close' }],
  ['no-open-quote', { type: 'quote', which: 'no-open' }],
  ['no-close-quote', { type: 'quote', which: 'no-close' }],
]);

/** CSS GCPM 3, section 1.1.1: `name list, name list`. */
export const stringSet: Parser<ComputedStyle['stringSet']> = (nodes) => {
  const parts = splitAt(nodes, ',').map((part) => {
    const title = part[0] === undefined ? null : name([part[0]]);
    const content = contentList(part.slice(1));
    return title === null || content === null ? null : { title, content };
  });
  const known = parts.filter((part) => part !== null);
  if (known.length < parts.length) return null;
  return (context) =>
    known.map(({ title, content }) => ({ name: title(context), content: content(context) }));
};
