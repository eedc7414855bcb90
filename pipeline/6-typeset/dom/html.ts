import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { convert } from './convert.ts';
import type { Element } from './types.ts';

/**
 * Parses a document or a fragment as browsers do (WHATWG HTML, section 13.2): any text gives a
 * tree. The root is `<html>`; comments, doctype and the contents of `<template>` are left out.
 */
export function parseHtml(text: string): Element {
  const document = parse(text);
  return convert(document.childNodes.find(isHtml)!);
}

/** The parser always makes one. */
function isHtml(
  node: DefaultTreeAdapterMap['childNode'],
): node is DefaultTreeAdapterMap['element'] {
  return node.nodeName === 'html';
}
