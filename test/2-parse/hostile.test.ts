import { expect, test } from 'vitest';
import { parse } from '../../pipeline/2-parse/index.ts';
import { contextOf, plainBlocks } from '../5-render/nodes/context.ts';
import { packOf } from './pack.ts';

/**
 * Texts that are made to be slow. Each takes well below a second on an idle machine; the bound is
 * what a quadratic or cubic step would break.
 */
const bound = 20_000;
const repeated = (text: string) => text.repeat(10_000);
const nested = (open: string, close: string) => `${repeated(open)}x${repeated(close)}`;

const texts: Readonly<Record<string, string>> = {
  brackets: repeated('['),
  'image brackets': repeated('![('),
  stars: repeated('*'),
  'opening stars': repeated('*a '),
  'crossed emphasis': `${repeated('*a **a ')}${repeated('b** b*')}`,
  'intraword stars': repeated('a*'),
  tildes: repeated('~~a '),
  fences: repeated(':::\n'),
  'opened blocks': repeated(':::note\n'),
  'nested blocks': `${repeated(':::note\n')}x\n${repeated(':::\n')}`,
  'directives in text': repeated(':key-figure[x]{#a}'),
  'nested labels': nested(':key-figure[', ']'),
  'open attributes': repeated(':value[]{a="'),
  quotes: `${repeated('>')} a`,
  lists: `${repeated('- ')}a`,
  'nested footnotes': repeated('[^a]:'),
  'nested links': repeated('[a]('),
  underlines: repeated('a\n-\n'),
  'html elements': repeated('<b>'),
  'html blocks': repeated('<div>\n\n'),
  'open comments': repeated('<!--'),
  parentheses: `http://a.b/${repeated(')')}`,
  addresses: repeated('a@b.c '),
  references: `${repeated('&amp')}${repeated('&#35;')}`,
  backslashes: repeated('\\'),
  dollars: repeated('$'),
  'open formulas': repeated('$a '),
  'formula lines': repeated('$$\n'),
  definitions: repeated('a\n: b\n\n'),
  'nested definitions': repeated(': '),
  'lines that define nothing': `${repeated('a\n')}: b`,
  'open citations': repeated('[@a '),
  'abbreviation lines': repeated('*[a]: b\n'),
  times: `:::agenda\n${repeated('- 09:00–')}\n:::`,
};

test.each(Object.entries(texts))('%s', (_, text) => {
  const start = performance.now();
  const [document] = parse(packOf(text)).value;
  const html = contextOf().blocks(plainBlocks(document!.children));
  expect(typeof html).toBe('string');
  expect(performance.now() - start).toBeLessThan(bound);
});
