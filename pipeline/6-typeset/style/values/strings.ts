import { constant, one } from './combine.ts';
import { nameOf, wordOf } from './nodes.ts';
import type { Component, Parser } from './types.ts';

export const stringComponent: Component<string> = (node) =>
  node.type === 'String' ? constant(node.value) : null;

/** A name of the author's choice, as written; the keywords of CSS itself are none. */
export const nameComponent: Component<string> = (node) =>
  node.type === 'Identifier' && !reserved.has(wordOf(node)!) ? constant(nameOf(node.name)) : null;

const reserved = new Set(['inherit', 'initial', 'unset', 'revert', 'revert-layer', 'default']);

export const string: Parser<string> = one(stringComponent);
export const name: Parser<string> = one(nameComponent);
