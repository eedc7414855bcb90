import type { Element } from '../dom/types.ts';
import type { StyledDocument } from '../style/types.ts';
import type { KeptBoxes } from './chunks/types.ts';

export interface Ids {
  /** The first element with each id. */
  readonly elements: ReadonlyMap<string, Element>;
  /** Some id is that of two elements. */
  readonly repeated: boolean;
}

type Found = readonly [id: string, element: Element];

export function elementsById({ root, chunk }: StyledDocument, kept: KeptBoxes['ids']): Ids {
  const ids = new Map<string, Element>();
  let repeated = false;
  const visit = (element: Element) => {
    if (chunk(element) !== null) return idsOfChunk(element, kept).forEach(add);
    const id = element.attributes.get('id');
    if (id) add([id, element]);
    for (const child of element.children) if (child.type === 'element') visit(child);
  };
  const add = ([id, element]: Found) => {
    if (ids.has(id)) repeated = true;
    else ids.set(id, element);
  };
  visit(root);
  return { elements: ids, repeated };
}

function idsOfChunk(root: Element, kept: KeptBoxes['ids']): readonly Found[] {
  const known = kept.get(root);
  if (known !== undefined) return known;
  const found: Found[] = [];
  const visit = (element: Element) => {
    const id = element.attributes.get('id');
    if (id) found.push([id, element]);
    for (const child of element.children) if (child.type === 'element') visit(child);
  };
  visit(root);
  kept.set(root, found);
  return found;
}
