import type { Fault } from './types.ts';

/**
 * The library's `expected "rbrace", got "comma" at line 3 col 9:` in words for people. An entry
 * that is not closed is faulted where it begins.
 *
 * @param first the line of the file in which the entry begins
 * @param before how many lines the library was given before it
 */
export function readFault({ message }: Error, first: number, before: number): Fault {
  const [reason = ''] = message.split('\n');
  const [, expected, got, line, column] =
    /^expected (.+?), got (.+?) at line (\d+) col (\d+)/.exec(reason) ?? [];
  const start = { line: first, column: 1 };
  if (expected === undefined || got === undefined) return { reason, ...start };
  if (got === 'EOF') return { reason: 'which is not closed', ...start };
  return {
    reason: `${expected
      .split(/, | or /)
      .map(named)
      .join(' or ')} is expected here, not ${named(got)}`,
    line: Number(line) - before + first - 1,
    column: Math.max(1, Number(column)),
  };
}

function named(token: string): string {
  const name = token.replace(/^"|"$/g, '');
  return tokens.get(name) ?? name;
}

/** By the name that the library has for each. */
const tokens: ReadonlyMap<string, string> = new Map([
  ['at', '`@`'],
  ['comma', 'a comma'],
  ['equals', '`=`'],
  ['hash', '`#`'],
  ['identifier', 'a name'],
  ['label', 'a key'],
  ['lbrace', '`{`'],
  ['quote', '`"`'],
  ['rbrace', '`}`'],
  ['text', '`}` or `"`'],
]);
