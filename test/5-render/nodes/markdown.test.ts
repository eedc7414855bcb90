import { expect, test } from 'vitest';
import { parse } from '../../../pipeline/2-parse/index.ts';
import type { Block, Node } from '../../../pipeline/2-parse/types.ts';
import type { Label } from '../../../pipeline/3-extract/types.ts';
import { packOf } from '../../2-parse/pack.ts';
import { contextOf, type Given } from './context.ts';

function blocksOf(markdown: string): readonly Block[] {
  return parse(packOf(markdown, { assets: ['pack/x.png'] })).value[0]!.children;
}

function html(markdown: string, given: Given = {}): string {
  return contextOf(given).blocks(blocksOf(markdown));
}

/** The HTML of Markdown whose first block has a label. */
function labelled(markdown: string, label: Label): string {
  const blocks = blocksOf(markdown);
  const labels = new Map<Node, Label>([[blocks[0]!, label]]);
  return contextOf({ labels }).blocks(blocks);
}

test.each([
  [
    'a *b* **c** ~~d~~ `e<`',
    '<p>a <em>b</em> <strong>c</strong> <del>d</del> <code>e&lt;</code></p>\n',
  ],
  ['"a" & <', '<p>&quot;a&quot; &amp; &lt;</p>\n'],
  [
    '- [x] a\n- [ ] b',
    '<ul class="tasks">\n<li><span class="task" role="img" aria-label="done">☑</span> a</li>\n<li><span class="task" role="img" aria-label="to-do">☐</span> b</li>\n</ul>\n',
  ],
  ['3. a', '<ol start="3">\n<li>a</li>\n</ol>\n'],
  [
    '> a\n> — *b*',
    '<figure class="quotation">\n<blockquote>\n<p>a</p>\n</blockquote>\n<figcaption>— <em>b</em></figcaption>\n</figure>\n',
  ],
  ['```js\na<b\n```', '<pre><code class="language-js">a&lt;b\n</code></pre>\n'],
  [
    'a ![b](x.png) ![c](none.png)',
    '<p>a <img src="pack/x.png" alt="b" /> <span class="missing-image">c</span></p>\n',
  ],
  [':abbr[A]{title="B & C"}', '<p><abbr title="B &amp; C">A</abbr></p>\n'],
  [
    ':::foo[A]\nb\n:::',
    '<div class="container" data-name="foo">\n<p class="container-label">A</p>\n<p>b</p>\n</div>\n',
  ],
  ['## a {#b}', '<h2 id="b">a</h2>\n'],
  ['[a](</b c?d="e">)', '<p><a href="/b%20c?d=%22e%22">a</a></p>\n'],
  ['a <b>b *c', '<p>a <b>b *c</b></p>\n'],
  ['<div class="x">\n\n*a*\n\n</div>', '<div class="x">\n<p><em>a</em></p>\n</div>\n'],
  ['a <img src="x.png" alt="b"> c', '<p>a <img src="pack/x.png" alt="b" /> c</p>\n'],
])('%s', (markdown, expected) => {
  expect(html(markdown)).toBe(expected);
});

test('a label gives the anchor and the number', () => {
  expect(labelled('## Title', { id: 'title', number: '2.1' })).toBe(
    '<h2 id="title"><span class="number">2.1</span> Title</h2>\n',
  );
  expect(labelled('Text.', { id: 'p12', number: '12' })).toBe(
    '<p id="p12" class="numbered"><span class="paragraph-number">12 </span>Text.</p>\n',
  );
  expect(labelled('Text.', { id: 'p12', number: null })).toBe('<p id="p12">Text.</p>\n');
});

test('headings stand lower below a cover, at most at 6', () => {
  expect(html('# a\n\n###### b', { headingOffset: 1 })).toBe('<h2>a</h2>\n<h6>b</h6>\n');
});

test("a theme's template of a node's name is used, with its content", () => {
  const templates = {
    'list-item': (data: object) => `[${(data as { content: string }).content}]`,
    emphasis: (data: object) => `_${(data as { content: string }).content}_`,
  };
  expect(html('- a *b*', { templates })).toBe('<ul>\n[<p>a _b_</p>\n]</ul>\n');
});
