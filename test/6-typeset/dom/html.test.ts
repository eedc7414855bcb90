import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ancestors,
  directionOf,
  elements,
  langOf,
  parseHtml,
  parseSvg,
  textContent,
} from '../../../pipeline/6-typeset/dom/index.ts';
import type { DomNode, Element } from '../../../pipeline/6-typeset/dom/types.ts';

/** `p[class=a]("x" b("y"))` */
function show(node: DomNode): string {
  if (node.type === 'text') return JSON.stringify(node.text);
  const attributes = [...node.attributes].map(([name, value]) => `[${name}=${value}]`).join('');
  const children = node.children.map(show).join(' ');
  return `${node.name}${attributes}${children ? `(${children})` : ''}`;
}

function body(html: string): string {
  return show(parseHtml(html).children.at(-1)!);
}

const table: [html: string, tree: string][] = [
  ['', 'body'],
  ['<!doctype html><title>t</title><p>x', 'body(p("x"))'],
  ['a<!-- c -->b', 'body("a" "b")'],
  ['<p class=a>x<b>y</p>z', 'body(p[class=a]("x" b("y")) b("z"))'],
  ['<table><tr><td>x', 'body(table(tbody(tr(td("x")))))'],
  [
    '<svg viewbox="0 0 1 1"><lineargradient xlink:href="#a"/></svg>',
    'body(svg[viewBox=0 0 1 1](linearGradient[xlink:href=#a]))',
  ],
  ['&lt;&eacute;', 'body("<é")'],
  ['<template><p>x</p></template>', 'body'],
];

test.each(table)('%s', (html, tree) => {
  expect(body(html)).toBe(tree);
});

test('order counts elements and texts of the document in order', () => {
  const root = parseHtml('<p>a<b>c</b>d</p><p>e</p>');
  const orders: number[] = [];
  const visit = (node: DomNode) => {
    orders.push(node.order);
    if (node.type === 'element') node.children.forEach(visit);
  };
  visit(root);
  expect(orders).toEqual(orders.map((_, at) => at));
});

test('parents are set and namespaces told apart', () => {
  const root = parseHtml('<p><svg><text>x</text></svg><math></math>');
  const found = new Map([...elements(root)].map((element) => [element.name, element]));
  expect(found.get('text')!.namespace).toBe('svg');
  expect(found.get('math')!.namespace).toBe('math');
  expect([...ancestors(found.get('text')!)].map(({ name }) => name)).toEqual([
    'svg',
    'p',
    'body',
    'html',
  ]);
  expect(root.parent).toBeNull();
});

test('what is nested too deep becomes a sibling', () => {
  const root = parseHtml(`${'<div>'.repeat(5000)}x`);
  const depth = (element: Element): number =>
    1 + Math.max(0, ...element.children.map((child) => (child.type === 'text' ? 0 : depth(child))));
  expect(depth(root)).toBeLessThanOrEqual(257);
  expect([...elements(root)].length).toBe(5003);
  expect(textContent(root)).toBe('x');
});

test('any text gives a tree', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '<p>',
      '</p>',
      '<table>',
      '<svg>',
      '<b>',
      '</b>',
      '<!--',
      '-->',
      '<td>',
      '&amp;',
      '<a href="',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const root = parseHtml(pieces.join(''));
      expect(root.name).toBe('html');
      for (const element of elements(root))
        for (const child of element.children) expect(child.parent).toBe(element);
    }),
  );
});

describe('languages and directions', () => {
  const root = parseHtml(
    '<div lang=en><p lang="ur" dir=rtl><b>x</b></p><i dir=auto>123 שלום</i><u dir=auto>abc ש</u><bdi>سلام</bdi></div><s>',
  );
  const of = (name: string) => [...elements(root)].find((element) => element.name === name)!;
  const cases: [name: string, lang: string, direction: string][] = [
    ['div', 'en', 'ltr'],
    ['b', 'ur', 'rtl'],
    ['i', 'en', 'rtl'],
    ['u', 'en', 'ltr'],
    ['bdi', 'en', 'rtl'],
    ['s', '', 'ltr'],
  ];
  test.each(cases)('%s: %s, %s', (name, lang, direction) => {
    expect(langOf(of(name))).toBe(lang);
    expect(directionOf(of(name))).toBe(direction);
  });
});

describe('stand-alone SVG', () => {
  const files: [text: string, tree: string | null][] = [
    ['<svg viewBox="0 0 1 1"><g/><rect width="1"/></svg>', 'svg[viewBox=0 0 1 1](g rect[width=1])'],
    [
      '\ufeff<?xml version="1.0"?>\n<!-- <svg> -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd" [\n<!ENTITY a "b">]>\n<svg><clipPath id="a"/></svg>\n',
      'svg(clipPath[id=a])',
    ],
    ['<svg:svg xmlns:svg="x"><svg:rect/></svg:svg>', 'svg[xmlns:svg=x](rect)'],
    [
      '<svg><style><![CDATA[a > b {}]]></style><text>a &amp; b</text></svg>',
      'svg(style("a > b {}") text("a & b"))',
    ],
    [
      '<svg><image xlink:href="file:///etc/passwd"/></svg>',
      'svg(image[xlink:href=file:///etc/passwd])',
    ],
    ['<html><p>no</p></html>', null],
    [
      '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg><text>&x;</text></svg>',
      'svg(text("&x;"))',
    ],
    ['', null],
  ];
  test.each(files)('%s', (text, tree) => {
    const root = parseSvg(text);
    expect(root === null ? null : show(root)).toBe(tree);
  });
});
