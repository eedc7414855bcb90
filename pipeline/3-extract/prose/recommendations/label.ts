import type { Token } from '../tokens.ts';

const LONGEST = 14;

/**
 * The number of tokens before the colon with which a paragraph or item is labelled
 * ("Recommendation 3:", "To the parliament:"); 0 without one.
 */
export function labelOf(tokens: readonly Token[]): number {
  const most = Math.min(LONGEST, tokens.length - 2);
  for (let at = 1; at <= most; at++) if (tokens[at]!.text === ':') return at;
  return 0;
}

/** Where what is labelled begins. */
export function bodyStart(tokens: readonly Token[]): number {
  const colon = labelOf(tokens);
  return colon === 0 ? markEnd(tokens) : colon + 1;
}

const LONGEST_MARK = 4;

/** After a typed mark: "a)", "(ii)", "b.". */
function markEnd(tokens: readonly Token[]): number {
  const open = tokens[0]?.text === '(' ? 1 : 0;
  const close = tokens[open + 1]?.text ?? '';
  const short = (tokens[open]?.text.length ?? LONGEST_MARK) < LONGEST_MARK;
  return short && (close === ')' || (open === 0 && close === '.')) ? open + 2 : 0;
}
