import type { StructElement } from '../../6-typeset/types.ts';

/**
 * The ID of each element that has one. An id is an element's alone: the first keeps it. A Note
 * needs one (PDF/UA-1 7.9) and gets one made up.
 */
export function elementIds(root: StructElement): ReadonlyMap<StructElement, string> {
  const ids = new Map<StructElement, string>();
  const taken = new Set<string>();
  const anonymous: StructElement[] = [];
  const visit = (element: StructElement) => {
    const { id } = element.attributes;
    if (id !== undefined && !taken.has(id)) {
      taken.add(id);
      ids.set(element, id);
    } else if (element.role === 'Note') {
      anonymous.push(element);
    }
    element.children.forEach(visit);
  };
  visit(root);
  let number = 0;
  for (const note of anonymous) {
    do number++;
    while (taken.has(`note-${number}`));
    ids.set(note, `note-${number}`);
  }
  return ids;
}
