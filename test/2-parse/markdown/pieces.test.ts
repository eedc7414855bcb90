import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from '../../../pipeline/2-parse/markdown/index.ts';
import { parsePieces } from '../../../pipeline/2-parse/markdown/pieces/index.ts';
import { anyNoise, constructs } from '../arbitrary.ts';

const blocks = [
  ...['Plain text, with a comma.\nAnd a second line', '# A heading', 'Term\n: what it means'],
  ...['- one\n- two', '1. one\n\n   two', '> quoted\nlazily', '| a |\n|---|\n| b |', '    code'],
  ...[
    '```\ncode\n\nmore\n```',
    '```\nnever closed',
    '- ```\n  in a list',
    '<!-- a\n\nb -->',
    '<!--',
  ],
  ...['<div>\n\ntext', '<script>\n\na\n</script>', '<pre>', ':::note\none\n\ntwo\n:::', ':::note'],
  ...[
    '[a]: /x',
    '[a] and [b][a], *c*',
    '[^n]: A note\n\n    goes on',
    'Noted.[^n] [x]',
    '> [a]: /y',
  ],
  ...[
    '***',
    '**Bold** lead',
    '2. goes on',
    '+ other',
    ': odd',
    '\\# escaped',
    'a  \nb',
    '$x$ and $5',
  ],
  ...[
    'Heading\n---',
    '~~~\n```\n\n~~~',
    '- one\n\n- two\n\n  three',
    '<?a',
    '[^n]',
    '~a~',
    '&amp;',
  ],
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...blocks), { maxLength: 12 }).chain((list) =>
    fc
      .array(fc.constantFrom('\n', '\n\n', '\n\n\n', '\n \n\t\n'), {
        minLength: list.length,
        maxLength: list.length,
      })
      .map((gaps) => list.map((block, at) => block + gaps[at]).join('')),
  ),
  fc.array(anyNoise, { maxLength: 4 }).map((list) => list.map(({ text }) => text).join('\n\n')),
  constructs,
);

function sameTree(markdown: string): void {
  const pieces = parsePieces(markdown, parse);
  if (pieces !== null) expect(pieces.children).toEqual(parse(markdown).children);
}

test('parsing in pieces changes no tree', () => {
  fc.assert(
    fc.property(text, (markdown) => sameTree(markdown.replaceAll('\r', ''))),
    { numRuns: 400 },
  );
});

test('nor with many pieces, whose labels are defined far away', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...blocks), { maxLength: 30 }), (list) => {
      const filler = `${'A *marked* sentence [a] with a note.[^n] '.repeat(250)}\n\n`;
      sameTree(list.slice(0, 6).join(`\n\n${filler}`));
    }),
    { numRuns: 8 },
  );
});

const folder = join(import.meta.dirname, '../../3-extract/texts');

test('usual texts are parsed in pieces', () => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  const whole = names.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n\n');
  expect(parsePieces(whole, parse)?.children).toEqual(parse(whole).children);
});
