import type { Token } from '../tokens.ts';

const LONGEST = 14;

/**
 * The number of tokens before the colon with which a paragraph or item is labelled
 * ("Recommendation 3:", "To the parliament:"); 0 without one.
 */
export function labelOf(tokens: readonly Token[]): number {
  const colon = tokens.findIndex(({ text }) => text === ':');
  return colon > 0 && colon <= LONGEST && colon < tokens.length - 1 ? colon : 0;
}

/** Where what is labelled begins. */
export function bodyStart(tokens: readonly Token[]): number {
  const colon = labelOf(tokens);
  return colon === 0 ? 0 : colon + 1;
}
