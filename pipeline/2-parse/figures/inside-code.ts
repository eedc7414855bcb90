import type { Code } from 'mdast';
import type { Source } from '../../source.ts';
import { place, type Written } from '../place.ts';

/**
 * The place of a line (from 1) inside a fenced block. Columns assume that the block's lines are
 * indented like its fence.
 */
export function insideCode(
  node: Code,
  line: number,
  column: number,
  length: number,
  file: Written,
): Source {
  const fence = place(node, file);
  const inFile = Math.min(fence.line + line, fence.endLine);
  const start = file.lines[inFile - 1] ?? file.text.length;
  const text = file.text.slice(start, (file.lines[inFile] ?? file.text.length + 1) - 1);
  const from = Math.min(fence.column + column - 1, text.length + 1);
  return {
    path: fence.path,
    line: inFile,
    column: from,
    endLine: inFile,
    endColumn: Math.min(from + length, text.length + 1),
  };
}
