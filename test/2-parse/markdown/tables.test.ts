import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { expect, test } from 'vitest';
import { tables } from '../../../pipeline/2-parse/markdown/tables.ts';

const pieces = [
  '|',
  '-',
  ':',
  ' ',
  '\n',
  '\n\n',
  'a',
  '> ',
  '- ',
  '1. ',
  '|-|',
  '|a|b|\n',
  '|-|-|\n',
];
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((list) => list.join(''));

test('trying tables only where they can be changes no tree', () => {
  fc.assert(
    fc.property(text, (markdown) => {
      const mdastExtensions = [gfmTableFromMarkdown()];
      const ours = fromMarkdown(markdown, { extensions: [tables(markdown)], mdastExtensions });
      const whole = fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions });
      expect(ours).toEqual(whole);
    }),
    { numRuns: 1000 },
  );
});
