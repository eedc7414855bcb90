import { expect, test } from 'vitest';
import { toFailure } from '../../pipeline/cli/built.ts';
import { apology } from '../../pipeline/cli/report/apology.ts';
import { excerptOf } from '../../pipeline/cli/report/excerpt.ts';
import { findingText } from '../../pipeline/cli/report/finding.ts';
import { painter } from '../../pipeline/cli/report/style.ts';

const span = (line: number, column: number, endColumn: number, endLine = line) => ({
  path: 'a.md',
  line,
  column,
  endLine,
  endColumn,
});
const drawn = (text: string, column: number, endColumn: number, width = 40) => {
  const excerpt = excerptOf([text], span(1, column, endColumn), width)!;
  return [excerpt.line, ' '.repeat(excerpt.indent) + '~'.repeat(excerpt.length)];
};

test('a span is underlined', () => {
  expect(drawn('See [](#x) now', 5, 11)).toEqual(['See [](#x) now', '    ~~~~~~']);
});

test('tabs and wide characters keep the underline in its place', () => {
  expect(drawn('\t水水 bad', 5, 8)).toEqual([' 水水 bad', '      ~~~']);
});

test('a long line is cut around the span', () => {
  const [line, underline] = drawn(`${'a '.repeat(100)}BAD${' b'.repeat(100)}`, 201, 204);
  expect(line!.length).toBeLessThan(44);
  expect(line!.slice(underline!.indexOf('~'), underline!.length)).toBe('BAD');
  expect([line![0], line!.at(-1)]).toEqual(['…', '…']);
});

test('spans beyond the line, over lines and of no length', () => {
  expect(drawn('short', 90, 95)).toEqual(['short', '     ~']);
  expect(excerptOf(['first', 'second'], span(1, 3, 2, 2), 40)).toMatchObject({
    indent: 2,
    length: 3,
  });
  expect(excerptOf(['x'], span(1, 1, 1), 40)).toBe(null);
  expect(excerptOf(['x'], span(7, 1, 2), 40)).toBe(null);
});

test('colours only where they are wanted', () => {
  const finding = { code: 'c', severity: 'error', message: 'M', source: span(1, 1, 2) } as const;
  const text = (color: boolean) =>
    findingText(finding, { paint: painter(color), width: 80, linesOf: () => ['x'] });
  expect(text(false)).toBe('a.md:1:1 error c M\n    1 │ x\n      │ ^\n');
  expect(text(true)).toContain('\u001b[1;31merror\u001b[0m');
});

test('a bug of ours is told without a stack trace, unless it was asked for', () => {
  const failure = toFailure(new TypeError('x is not a function'));
  expect(apology(failure, {})).toBe(
    'briefpack failed, and that is not your fault: x is not a function\nSet DEBUG=briefpack to see the details, and please report them.\n',
  );
  expect(apology(failure, { DEBUG: 'http,briefpack' })).toContain('    at ');
});
