import type { Code } from '../../2-parse/types.ts';
import type { Brief } from '../../3-extract/types.ts';
import type { Memo } from '../../memo.ts';
import { eachNode } from '../every-node.ts';
import type { Highlight } from './lowlight.ts';

/** Longer than this, code is data: it is printed plain. */
const longest = 50_000;

/** The HTML of all code in a language that is known. */
export async function highlightCode(
  brief: Brief,
  known: Memo<string, string | null>,
): Promise<ReadonlyMap<Code, string>> {
  const highlighted = new Map<Code, string>();
  const blocks = codeOf(brief);
  if (blocks.length === 0) return highlighted;
  const { createHighlight } = await import('./lowlight.ts');
  let highlight: Highlight | null = null;
  for (const node of blocks) {
    const language = node.lang!.toLowerCase();
    const html = known.get(`${language} ${node.value}`, () => {
      highlight ??= createHighlight();
      return highlight(node.value, language);
    });
    if (html !== null) highlighted.set(node, html);
  }
  return highlighted;
}

function codeOf(brief: Brief): Code[] {
  const blocks: Code[] = [];
  eachNode(brief, (node) => {
    if (node.type === 'code' && node.lang !== null && node.value.length <= longest)
      blocks.push(node);
  });
  return blocks;
}
