import type { Node } from '../2-parse/types.ts';
import type { Brief } from '../3-extract/types.ts';
import { walk } from '../tree.ts';

/** Calls `visit` for every node that is printed: titles, bodies and the notes referred to. */
export function eachNode({ documents, labels }: Brief, visit: (node: Node) => void): void {
  for (const { heading, children, document } of documents) {
    if (heading) walk<Node>([heading], visit);
    walk<Node>(children, visit);
    for (const note of document.footnotes.values()) {
      if (labels.has(note)) walk<Node>(note.children, visit);
    }
  }
}
