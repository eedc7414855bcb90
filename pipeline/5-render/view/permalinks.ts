import type { Block, Node } from '../../2-parse/types.ts';
import type { Brief } from '../../3-extract/types.ts';

/**
 * Ids for the paragraphs of running text that have none of their own, so that one can link to
 * each: `licence-p2` is the second paragraph of the section `licence`.
 */
export function permalinksOf({ documents, sections, labels }: Brief): ReadonlyMap<Node, string> {
  const taken = new Set([...labels.values()].map(({ id }) => id));
  const idOf = new Map(sections.map(({ heading, id }) => [heading, id]));
  const ids = new Map<Node, string>();
  for (const document of documents)
    for (const [node, id] of paragraphsOf(document.children, document.id, idOf))
      if (!labels.has(node) && !taken.has(id)) ids.set(node, id);
  return ids;
}

function* paragraphsOf(
  blocks: readonly Block[],
  documentId: string,
  idOf: ReadonlyMap<Node | null, string>,
): Generator<readonly [Node, string]> {
  let section = documentId;
  let count = 0;
  for (const block of blocks) {
    if (block.type === 'heading') [section, count] = [idOf.get(block) ?? section, 0];
    if (block.type !== 'paragraph' || block.id !== undefined) continue;
    count += 1;
    yield [block, `${section}-p${count}`];
  }
}
