import type { Token } from './tokens.ts';

const CLAUSE_MARK = /^[,;:()–—«»“”„"]$/;
const CLAUSE_END = /^[,;:.!?()–—«»“”„"]$/;

/** The index at which the clause of a token begins: after the last comma, dash, bracket or quote. */
export function clauseStart(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && !CLAUSE_MARK.test(tokens[start - 1]!.text)) start--;
  return start;
}

/** The index of the mark that ends the clause, or the number of tokens. */
export function clauseEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < tokens.length && !CLAUSE_END.test(tokens[end]!.text)) end++;
  return end;
}
