import type { Citation, FootnoteDefinition, Node, Work } from '../../2-parse/types.ts';
import type { Brief } from '../../3-extract/types.ts';
import { eachChild } from '../../tree.ts';

/** The works that a pack cites, in the order of first citation; a note counts at its first mark. */
export function citedWorks({ documents }: Brief): readonly Work[] {
  const works = new Map<string, Work>();
  for (const { heading, children, document } of documents) {
    const noted = new Set<FootnoteDefinition>();
    const enter = (node: Node): void => {
      if (node.type === 'citation') addWorks(node, works);
      const note = node.type === 'footnoteReference' && document.footnotes.get(node.identifier);
      if (note && !noted.has(note)) {
        noted.add(note);
        enter(note);
      }
      eachChild<Node>(node, enter);
    };
    if (heading) enter(heading);
    children.forEach(enter);
  }
  return [...works.values()];
}

function addWorks({ items }: Citation, works: Map<string, Work>): void {
  for (const { work } of items) if (!works.has(work.key)) works.set(work.key, work);
}
