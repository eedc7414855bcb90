import { expect, test } from 'vitest';
import { blankLines, frontMatterLines } from '../../../pipeline/2-parse/markdown/front-matter.ts';

test.each([
  ['---\ntitle: x\n---\nText', 3],
  ['---\n---\nText', 2],
  ['---\n\nA text between breaks.\n\n---\n', 0],
  ['---\n- a\n---\n', 0],
  ['---\na: [\n---\n', 0],
  ['Text\n---\n', 0],
])('front matter of %j has %i lines', (text, count) => {
  expect(frontMatterLines(text)).toBe(count);
});

test('blanked lines keep the place of the others', () => {
  expect(blankLines('---\na: b\n---\n# T', 3)).toBe('\n\n\n# T');
  expect(blankLines('a', 5)).toBe('\n\n\n\n\n');
  expect(blankLines('a\nb', 0)).toBe('a\nb');
});
