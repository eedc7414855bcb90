import type { LeafDirective } from 'mdast-util-directive';
import { didYouMean } from '../../nearest.ts';
import type { BlockConverter, Context } from '../context.ts';
import { address, folderOf } from '../paths.ts';
import { place } from '../place.ts';
import { attributes } from './attributes.ts';
import { unusedLabel } from './label.ts';
import { literalLine } from './literal.ts';

const reasons = {
  cycle: 'it includes itself, by way of others or directly',
  depth: 'files include each other too deep',
  count: 'the document includes too many files',
};

/** `::include{file="annex.md"}`: the blocks of the file, with their own places. */
export const include: BlockConverter<LeafDirective> = (node, context) => {
  const url = attributes(node, ['file'], context).get('file');
  const before = unusedLabel(node.children, node, context);
  if (url === null) {
    const hint = 'write `::include{file="…"}`';
    context.report('missing-attribute', place(node, context), '`include` names no file', hint);
    return literalLine(node, context);
  }
  const file = findFile(url, context);
  if (file === null) return [...before, ...missing(url, node, context)];
  const blocks = context.include(file);
  if (typeof blocks !== 'string') return [...before, ...blocks];
  const message = `\`${url}\` cannot be included: ${reasons[blocks]}`;
  context.report('include-limit', place(node, context), message);
  return [...before, ...literalLine(node, context)];
};

function candidates(url: string, { path, pack }: Context): readonly string[] {
  const found = address(url, path, folderOf(pack.manifest.source.path));
  return found.kind === 'local' ? found.paths : [];
}

function findFile(url: string, context: Context) {
  const path = candidates(url, context).find((one) => context.pack.includes.has(one));
  return path === undefined ? null : context.pack.includes.get(path)!;
}

function missing(url: string, node: LeafDirective, context: Context) {
  const [path = url] = candidates(url, context);
  const hint = didYouMean(path, context.pack.includes.keys());
  context.report('missing-include', place(node, context), `there is no file \`${url}\``, hint);
  return literalLine(node, context);
}
