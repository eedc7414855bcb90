import type { ComputedStyle } from '../types.ts';
import { soleWord } from './nodes.ts';
import type { Nodes } from './types.ts';

export interface TextAlign {
  readonly keyword: ComputedStyle['textAlign'];
  /** '' for none. */
  readonly character: string;
}

/** A character, a keyword or both in any order: CSS Text 4, section 7.1. */
export function textAlign(nodes: Nodes): TextAlign | null {
  const strings = nodes.filter((node) => node.type === 'String');
  const words = nodes.filter((node) => node.type !== 'String');
  const character = strings[0]?.value ?? '';
  if (strings.length > 1 || (strings.length === 1 && [...character].length !== 1)) return null;
  if (words.length === 0) return strings.length === 0 ? null : { keyword: 'right', character };
  const word = soleWord(words);
  return word !== null && isKeyword(word) ? { keyword: word, character } : null;
}

const keywords = new Set(['start', 'end', 'left', 'right', 'center', 'justify']);

function isKeyword(word: string): word is ComputedStyle['textAlign'] {
  return keywords.has(word);
}
