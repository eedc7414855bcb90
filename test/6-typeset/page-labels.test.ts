import { expect, test } from 'vitest';
import { typesetHtml } from '../support/typeset.ts';

const labels = async (css: string, body: string) => {
  const html = `<!doctype html><html lang="en"><style>@page{size:200pt 200pt}${css}</style><body>${body}</body></html>`;
  return (await typesetHtml(html)).value.pages.map(({ label }) => label);
};

const front = '<section class="front"><h1>Contents</h1></section>';

test('pages are called as their margins number them: a cover not at all, front matter in roman', async () => {
  const css = `
    @page { @bottom-center { content: counter(page) } }
    @page cover { @bottom-center { content: none } }
    @page front { @bottom-center { content: 'p. ' counter(page, lower-roman) } }
    .cover { page: cover; break-after: page }
    .front { page: front; break-after: page }
    .body { counter-reset: page 1 }
    p { break-after: page }`;
  const body = `<section class="cover">Cover</section>${front}${front}<section class="body"><p>a</p><p>b</p><p>c</p></section>`;
  expect(await labels(css, body)).toEqual(['', 'ii', 'iii', '1', '2', '3']);
});

test('where no page prints its number, each has one all the same', async () => {
  expect(await labels('p { break-after: page }', '<p>a</p><p>b</p>')).toEqual(['1', '2']);
});
