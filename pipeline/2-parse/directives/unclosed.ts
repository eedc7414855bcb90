import type { ContainerDirective } from 'mdast-util-directive';
import type { Context } from '../context.ts';
import { firstLine, written } from '../place.ts';

/** True where a block ends in a fence of its own. */
export function isClosed(node: ContainerDirective, context: Context): boolean {
  return /\n[ \t>]*:{3,}[ \t]*$/.test(written(node, context));
}

export function reportUnclosed(node: ContainerDirective, context: Context): void {
  if (isClosed(node, context)) return;
  context.report(
    'unclosed-directive',
    firstLine(node, context),
    `\`:::${node.name}\` is not closed`,
    'add a line `:::` below its content',
  );
}
