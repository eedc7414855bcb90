import type { Element } from '../dom/types.ts';
import type { Looks } from './look.ts';

/** The shown text from one end of a tree, white space collapsed: as much of it as is wanted. */
export function shownFrom(
  root: Element,
  looks: Looks,
  length: number,
  from: 'start' | 'end',
): string {
  const parts: string[] = [];
  let gathered = 0;
  const visit = (element: Element) => {
    const look = looks(element);
    if (look === null) return;
    for (const child of from === 'start' ? element.children : element.children.toReversed()) {
      if (gathered >= length) return;
      if (child.type === 'element') visit(child);
      else if (look.visible) {
        const text = child.text.replace(/\s+/g, ' ');
        parts.push(text);
        gathered += text.length;
      }
    }
  };
  visit(root);
  return (from === 'start' ? parts : parts.toReversed()).join('');
}
