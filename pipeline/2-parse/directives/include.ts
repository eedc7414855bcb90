import type { LeafDirective } from 'mdast-util-directive';
import { didYouMean } from '../../nearest.ts';
import type { BlockConverter, Context } from '../context.ts';
import { address, folderOf } from '../paths.ts';
import { place } from '../place.ts';
import { attributes } from './attributes.ts';
import { unusedLabel } from './label.ts';
import { literalLine } from './literal.ts';

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
  const message = `\`${url}\` cannot be included: ${reasons[blocks](context.trail, file.path)}`;
  context.report('include-limit', place(node, context), message);
  return [...before, ...literalLine(node, context)];
};

type Reason = (trail: readonly string[], path: string) => string;

const reasons: Readonly<Record<'cycle' | 'depth' | 'count', Reason>> = {
  cycle: (trail, path) =>
    trail.length === 1
      ? 'the file would include itself'
      : `files would include each other in a circle, ${way([...trail.slice(trail.indexOf(path)), path])}`,
  depth: (trail, path) => `files include each other too deep, ${way([...trail, path])}`,
  count: () => 'the document includes too many files',
};

/** Files, each of which includes the next. */
function way(trail: readonly string[]): string {
  return trail.map((path) => `\`${path}\``).join(' → ');
}

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
  const from = context.trail.length === 1 ? '' : `; the way here is ${way(context.trail)}`;
  const message = `there is no file \`${url}\`${from}`;
  context.report('missing-include', place(node, context), message, hint);
  return literalLine(node, context);
}
