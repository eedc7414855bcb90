import type { Node } from '../2-parse/types.ts';
import { textOf } from '../tree.ts';

/** How many words a reader reads in these nodes. */
export function countWords(nodes: readonly Node[]): number {
  return textOf<Node>(nodes).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu)?.length ?? 0;
}

/** The words of a text, lower case, without punctuation. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** `6,412`: messages are in English. */
export function grouped(number: number): string {
  return number.toLocaleString('en');
}
