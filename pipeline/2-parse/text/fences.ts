import type { Paragraph } from 'mdast';
import { nearest } from '../../nearest.ts';
import type { Context } from '../context.ts';
import { containerDirectives, leafDirectives } from '../markdown/directive-names.ts';
import { part, place } from '../place.ts';
import { reportDirective } from './suspects.ts';

const fence = /(?:^|\n)(:{2,})[ \t]*([a-z][a-z0-9-]*)?(.*)/gi;

/** Reports lines of a paragraph that look like a block directive and are text. */
export function reportFences({ children }: Paragraph, context: Context): void {
  for (const node of children) {
    if (node.type !== 'text' || !node.value.includes('::')) continue;
    for (const match of node.value.matchAll(fence)) {
      const [whole, colons, name, rest] = match as unknown as [string, string, string?, string?];
      const start = match.index + whole.length - whole.trimStart().length;
      const where = part(node, start, start + colons.length + (name?.length ?? 0), context);
      reportLine(colons.length, name, rest ?? '', place(where, context), context);
    }
  }
}

function reportLine(
  colons: number,
  name: string | undefined,
  rest: string,
  where: ReturnType<typeof place>,
  context: Context,
): void {
  if (name === undefined) {
    if (colons < 3 || rest.trim() !== '') return;
    const hint = 'where blocks are nested, the outer one needs more colons than the inner one';
    context.report('stray-fence', where, 'these colons close nothing', hint);
    return;
  }
  // `::name[` and `::name{` are reported with the text they stand in.
  if (colons === 2 && /^[[{]/.test(rest)) return;
  const names = [...leafDirectives, ...containerDirectives];
  if (nearest(name, names) !== null) reportDirective(Math.min(colons, 3), name, where, context);
}
