import type { Node } from '../2-parse/types.ts';
import { textOf } from '../tree.ts';
import type { References } from './references/index.ts';
import type { KeyFigureEntry } from './types.ts';

/** What nodes read as once references and quoted values say what they print. */
export type Say = (nodes: readonly Node[]) => string;

/** `words` are the theme's: `word('figure')` is "Figure". A target without a number is its title. */
export function speaker(
  { links }: Pick<References, 'links'>,
  keyFigures: readonly Pick<KeyFigureEntry, 'id' | 'text'>[],
  words: ReadonlyMap<string, string>,
): Say {
  const values = new Map(keyFigures.map(({ id, text }) => [id, text]));
  const substitute = (node: Node): string | null => {
    if (node.type === 'valueReference') return values.get(node.target) ?? null;
    const target = node.type === 'reference' ? links.get(node) : undefined;
    if (target === undefined) return null;
    const { kind, number, title } = target;
    if (number === null) return typeof title === 'string' ? title : textOf<Node>(title);
    const word = words.get(kind === 'document' ? 'section' : kind);
    return word === undefined ? number : `${word} ${number}`;
  };
  return (nodes) => textOf<Node>(nodes, substitute);
}
