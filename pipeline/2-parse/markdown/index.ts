import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { type Overrun, withinLimits } from '../limits/index.ts';
import { unmaskTree } from '../limits/mask.ts';
import { extensions } from './extensions.ts';

/** Markdown → mdast, in bounded time. `overruns` says where markup was too much and is text. */
export function toMdast(text: string): { root: Root; overruns: readonly Overrun[] } {
  const bounded = withinLimits(text);
  const needed = extensions.filter(({ sign }) => sign.test(bounded.text));
  const root = fromMarkdown(bounded.text, {
    extensions: needed.map(({ syntax }) => syntax(bounded.text)),
    mdastExtensions: [...new Set(needed.map(({ tree }) => tree))].map((tree) => tree()),
  });
  return {
    root: bounded.overruns.length > 0 ? unmaskTree(root) : root,
    overruns: bounded.overruns,
  };
}
