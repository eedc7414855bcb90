import type { Node } from '../2-parse/types.ts';
import type { Brief, BriefDocument } from '../3-extract/types.ts';
import { walk } from '../tree.ts';

/** Calls `visit` for every node that is printed: titles, bodies, and the notes referred to. */
export function eachNode(brief: Brief, visit: (node: Node, document: BriefDocument) => void): void {
  for (const document of brief.documents) {
    const see = (node: Node) => visit(node, document);
    if (document.heading) walk<Node>([document.heading], see);
    walk<Node>(document.children, see);
    for (const definition of document.document.footnotes.values()) {
      if (brief.labels.has(definition)) walk<Node>(definition.children, see);
    }
  }
}
