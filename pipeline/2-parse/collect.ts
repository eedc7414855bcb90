import type { Definition, FootnoteDefinition, Root } from 'mdast';

/** What a file defines for the whole of it, wherever that stands. */
export interface Collected {
  readonly definitions: readonly Definition[];
  readonly footnotes: readonly FootnoteDefinition[];
  /** Identifiers of footnotes that are referred to. */
  readonly noted: ReadonlySet<string>;
}

type Tree = { readonly type: string; readonly children?: readonly Tree[] };

export function collect(root: Root): Collected {
  const definitions: Definition[] = [];
  const footnotes: FootnoteDefinition[] = [];
  const noted = new Set<string>();
  const visit = (node: Tree) => {
    if (node.type === 'definition') definitions.push(node as Definition);
    if (node.type === 'footnoteReference') noted.add((node as unknown as Definition).identifier);
    if (node.type === 'footnoteDefinition') footnotes.push(node as unknown as FootnoteDefinition);
    node.children?.forEach(visit);
  };
  visit(root);
  return { definitions, footnotes, noted };
}
