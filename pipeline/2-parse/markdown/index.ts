import type { Root } from 'mdast';
import type { Extension } from 'micromark-util-types';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type Overrun, withinLimits } from '../limits/index.ts';
import { unmaskTree } from '../limits/mask.ts';
import { extensions } from './extensions.ts';
import { parsePieces } from './pieces/index.ts';

/** Markdown → mdast, in bounded time. `overruns` says where markup was too much and is text. */
export function toMdast(text: string): { root: Root; overruns: readonly Overrun[] } {
  const bounded = withinLimits(text);
  const root = parsePieces(bounded.text, parse) ?? parse(bounded.text);
  return {
    root: bounded.overruns.length > 0 ? unmaskTree(root) : root,
    overruns: bounded.overruns,
  };
}

/** With those extensions that the text has signs of. */
export function parse(text: string, another: Extension | null = null): Root {
  const needed = extensions.filter(({ sign }) => sign.test(text));
  const syntax = needed.map(({ syntax }) => syntax(text));
  return unified()
    .data({
      micromarkExtensions: another === null ? syntax : [...syntax, another],
      fromMarkdownExtensions: [...new Set(needed.map(({ tree }) => tree))].map((tree) => tree()),
    })
    .use(remarkParse)
    .parse(text);
}
