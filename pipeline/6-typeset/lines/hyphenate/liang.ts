import type { Children, Node, Patterns } from './languages.ts';

/**
 * Liang's algorithm: the positions inside `word` (lower case, letters only) before which a hyphen
 * may stand, ascending.
 */
export function liang(word: string, [levels, trie, exceptions]: Patterns): readonly number[] {
  if (exceptions && Object.hasOwn(exceptions, word)) return exceptions[word]!;
  const dotted = `.${word}.`;
  const points = new Uint8Array(dotted.length + 1);
  for (let start = 0; start < dotted.length; start++) {
    let children: Children | null = trie;
    for (let at = start; children !== null && at < dotted.length; at++) {
      const node: Node | undefined = children[dotted[at]!];
      if (node === undefined) break;
      const level = levelOf(node);
      // Levels of patterns that begin with the dot are listed from the first letter on.
      if (level >= 0) raise(points, levels[level]!, Math.max(1, start));
      children = childrenOf(node);
    }
  }
  return oddPoints(points, word.length);
}

function levelOf(node: Node): number {
  if (typeof node === 'number') return node;
  return isPair(node) ? node[1] : -1;
}

function childrenOf(node: Node): Children | null {
  if (typeof node === 'number') return null;
  return isPair(node) ? node[0] : node;
}

function isPair(node: Exclude<Node, number>): node is readonly [Children, number] {
  return Array.isArray(node);
}

function raise(points: Uint8Array, levels: readonly number[], start: number): void {
  for (let index = 0; index < levels.length; index++)
    if (levels[index]! > points[start + index]!) points[start + index] = levels[index]!;
}

/** Point i stands before character i of the dotted word: one before that of the word. */
function oddPoints(points: Uint8Array, length: number): readonly number[] {
  const odd: number[] = [];
  for (let index = 1; index < length; index++) if (points[index + 1]! % 2 === 1) odd.push(index);
  return odd;
}
