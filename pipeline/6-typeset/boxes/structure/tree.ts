import type { ArtifactTag, ContentTag, StructAttributes, StructElement } from '../../types.ts';

/** A structure element while the tree is being built. */
export interface StructBuilder extends StructElement {
  role: string;
  order: number;
  attributes: StructAttributes;
  readonly children: StructBuilder[];
  /** Of a table and what is in it, but not in its cells. */
  readonly table: TableKind | null;
  /** Of a heading as the source has it; null: it is none. */
  readonly level: number | null;
}

/** `data` has header cells, `headless` marks none, `layout` is no table in meaning. */
export type TableKind = 'data' | 'headless' | 'layout';

export const layoutArtifact: ArtifactTag = { type: 'artifact', kind: 'Layout', subtype: null };
export const backgroundArtifact: ArtifactTag = {
  type: 'artifact',
  kind: 'Background',
  subtype: null,
};

export function structElement(
  role: string,
  order: number,
  attributes: StructAttributes = {},
  table: TableKind | null = null,
): StructBuilder {
  const level = /^H[1-6]$/.test(role) ? Number(role[1]) : null;
  return { role, order, children: [], attributes, table, level };
}

/** Adds a child and gives it back. */
export function append(parent: StructBuilder, child: StructBuilder): StructBuilder {
  parent.children.push(child);
  return child;
}

export function contentTag(element: StructElement, order: number): ContentTag {
  return { type: 'content', element, order };
}
