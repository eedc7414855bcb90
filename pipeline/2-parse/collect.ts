import type { Definition, FootnoteDefinition, Root } from 'mdast';
import { names } from './directives/attributes.ts';

/** What a file defines for the whole of it, wherever that stands. */
export interface Collected {
  readonly definitions: readonly Definition[];
  readonly footnotes: readonly FootnoteDefinition[];
  /** Identifiers of footnotes that are referred to. */
  readonly noted: ReadonlySet<string>;
  /** The audiences of the `:::only` blocks that a footnote stands in, outermost first. */
  readonly only: ReadonlyMap<FootnoteDefinition, readonly (readonly string[])[]>;
}

type Only = readonly (readonly string[])[];

interface Tree {
  readonly type: string;
  readonly name?: string;
  readonly attributes?: Readonly<Record<string, string | null | undefined>> | null;
  readonly children?: readonly Tree[];
}

export function collect(root: Root): Collected {
  const definitions: Definition[] = [];
  const footnotes: FootnoteDefinition[] = [];
  const noted = new Set<string>();
  const only = new Map<FootnoteDefinition, Only>();
  const visit = (node: Tree, around: Only) => {
    if (node.type === 'definition') definitions.push(node as Definition);
    if (node.type === 'footnoteReference') noted.add((node as unknown as Definition).identifier);
    if (node.type === 'footnoteDefinition') {
      footnotes.push(node as unknown as FootnoteDefinition);
      if (around.length > 0) only.set(node as unknown as FootnoteDefinition, around);
    }
    const isOnly = node.type === 'containerDirective' && node.name === 'only';
    const inside = isOnly ? [...around, names(node.attributes?.audience ?? null)] : around;
    node.children?.forEach((child) => {
      visit(child, inside);
    });
  };
  visit(root, []);
  return { definitions, footnotes, noted, only };
}
