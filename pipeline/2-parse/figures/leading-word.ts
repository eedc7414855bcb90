import type { Paragraph, PhrasingContent, Text } from 'mdast';
import { part, type Written } from '../place.ts';

/**
 * What follows `Word:` at the start of a paragraph, or null. The word, or all of the paragraph, may
 * be emphasised. A space must follow the colon: `Source:Reuters` is text.
 */
export function afterWord(
  paragraph: Paragraph,
  words: readonly string[],
  file: Written,
): readonly PhrasingContent[] | null {
  const [first, ...others] = paragraph.children;
  if (first === undefined) return null;
  if (first.type === 'text') return cut(first, others, words, file);
  if (first.type !== 'emphasis' && first.type !== 'strong') return null;
  const [inner, ...innerOthers] = first.children;
  if (inner?.type !== 'text') return null;
  if (others.length === 0) return cut(inner, innerOthers, words, file);
  const next = others[0]!;
  if (innerOthers.length > 0 || next.type !== 'text' || !isWord(inner.value, words)) return null;
  const start = /^[ \t\u00a0]*:?[ \t\u00a0]*/.exec(next.value)![0];
  if (!inner.value.includes(':') && !start.includes(':')) return null;
  return [part(next, start.length, next.value.length, file), ...others.slice(1)];
}

function cut(
  text: Text,
  others: readonly PhrasingContent[],
  words: readonly string[],
  file: Written,
): readonly PhrasingContent[] | null {
  const match = /^(\p{L}+)[ \u00a0]?:(?:[ \t\u00a0]+|\n|$)/u.exec(text.value);
  if (match === null || !words.includes(match[1]!)) return null;
  const rest = part(text, match[0].length, text.value.length, file);
  if (rest.value === '') return others.length === 0 ? null : others;
  return [rest, ...others];
}

function isWord(value: string, words: readonly string[]): boolean {
  return words.includes(value.replace(/[ \u00a0]?:?[ \t]*$/, ''));
}
