import { expect, test } from 'vitest';
import { rounded, style } from './support.ts';

test('our own sheet has no findings', () => {
  expect(style('<p>', '').findings).toEqual([]);
});

const displays: [html: string, display: string][] = [
  ['<p id=x>', 'block'],
  ['<span id=x>', 'inline'],
  ['<b id=x>', 'inline'],
  ['<ul><li id=x>', 'list-item'],
  ['<table id=x>', 'table'],
  ['<table><thead id=x>', 'table-header-group'],
  ['<table><tfoot id=x>', 'table-footer-group'],
  ['<table><tr id=x>', 'table-row'],
  ['<table><tr><th id=x>', 'table-cell'],
  ['<table><caption id=x>', 'table-caption'],
  ['<table><colgroup><col id=x>', 'table-column'],
  ['<img id=x>', 'inline-block'],
  ['<svg id=x></svg>', 'inline-block'],
  ['<svg><g id=x></g></svg>', 'inline'],
  ['<script id=x></script>', 'none'],
  ['<style id=x></style>', 'none'],
  ['<details><p id=x>', 'block'],
  ['<dialog id=x>', 'none'],
  ['<input id=x type=checkbox>', 'inline-block'],
  ['<input id=x>', 'none'],
  ['<ruby><rp id=x>', 'none'],
  ['<unknown-element id=x>', 'inline'],
];

test.each(displays)('%s is %s', (html, display) => {
  expect(style(html, '').of('x').display).toBe(display);
});

const looks: [html: string, expected: object][] = [
  ['<h1 id=x>', { fontSize: 24, fontWeight: 700, breakAfter: 'avoid', bookmarkLevel: 1 }],
  ['<h6 id=x>', { bookmarkLevel: 6, breakInside: 'avoid' }],
  ['<ul><li><ul id=x>', { listStyleType: 'circle', marginTop: 0 }],
  ['<ol><li><ul><li><ul id=x>', { listStyleType: 'square' }],
  [
    '<ol id=x>',
    { listStyleType: 'decimal', paddingLeft: 24, counterReset: [{ name: 'list-item', value: 0 }] },
  ],
  ['<ol id=x dir=rtl>', { paddingRight: 24, paddingLeft: 0 }],
  ['<pre><code id=x>', { fontSize: 10.8, whiteSpace: 'pre-wrap', fontFamily: ['monospace'] }],
  ['<sup id=x>', { verticalAlign: 'super', fontSize: 10 }],
  ['<table><tr id=x>', { breakInside: 'avoid', verticalAlign: 'middle' }],
  ['<table><tr><td id=x>', { verticalAlign: 'middle' }],
  ['<p id=x>', { orphans: 2, widows: 2, hyphens: 'manual' }],
];

test.each(looks)('%s', (html, expected) => {
  expect(rounded(style(html, '').of('x'))).toMatchObject(rounded(expected) as object);
});

test('a page is A4 with margins of 2cm', () => {
  const page = style('<p>', '').page();
  expect(rounded({ width: page.width, top: page.style.marginTop })).toEqual({
    width: 595.276,
    top: 56.693,
  });
  expect(page.marginBoxes.size).toBe(0);
});

test('quotes', () => {
  expect(style('<q>', '').pseudo('q', 'before')?.content).toEqual([
    { type: 'quote', which: 'open' },
  ]);
});
