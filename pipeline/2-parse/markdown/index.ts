import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type Overrun, withinLimits } from '../limits/index.ts';
import { unmaskTree } from '../limits/mask.ts';
import { extensions } from './extensions.ts';

/** Markdown → mdast, in bounded time. `overruns` says where markup was too much and is text. */
export function toMdast(text: string): { root: Root; overruns: readonly Overrun[] } {
  const bounded = withinLimits(text);
  const needed = extensions.filter(({ sign }) => sign.test(bounded.text));
  const root = unified()
    .data({
      micromarkExtensions: needed.map(({ syntax }) => syntax(bounded.text)),
      fromMarkdownExtensions: [...new Set(needed.map(({ tree }) => tree))].map((tree) => tree()),
    })
    .use(remarkParse)
    .parse(bounded.text);
  return {
    root: bounded.overruns.length > 0 ? unmaskTree(root) : root,
    overruns: bounded.overruns,
  };
}
