import type { Paragraph } from 'mdast';
import type { Context } from '../context.ts';
import { place, written } from '../place.ts';
import type { AbbreviationDefinition } from '../types.ts';

const line = /^[ \t>]*\*\[([^[\]\n]{1,60})\]:[ \t]+(\S[^\n]*?)[ \t]*$/;

/**
 * `*[JCC]: Joint Coordination Committee`, as PHP Markdown Extra has it: a paragraph of nothing but
 * such lines. Null: it is none.
 */
export function abbreviationDefinitions(
  node: Paragraph,
  context: Context,
): readonly AbbreviationDefinition[] | null {
  const lines = written(node, context).split('\n');
  const matches = lines.map((text) => line.exec(text));
  if (!matches.every((match) => match !== null)) return null;
  const whole = place(node, context);
  return matches.map((match, index) => {
    const at = whole.line + index;
    const column = index === 0 ? whole.column : 1;
    const endColumn = column + lines[index]!.length;
    return {
      type: 'abbreviationDefinition',
      short: match[1]!.trim(),
      title: match[2]!,
      source: { path: whole.path, line: at, column, endLine: at, endColumn },
    };
  });
}
