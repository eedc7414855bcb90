import type { StructBuilder } from './tree.ts';

/**
 * Gives headings levels without gaps, the first being H1 (PDF/UA-1, 7.4): a heading is one below
 * the nearest heading before it that the source sets higher.
 */
export function levelHeadings(root: StructBuilder): void {
  const open: number[] = [];
  const visit = (element: StructBuilder) => {
    const { level } = element;
    if (level !== null) {
      while (open.length > 0 && open.at(-1)! >= level) open.pop();
      open.push(level);
      element.role = `H${open.length}`;
    }
    element.children.forEach(visit);
  };
  visit(root);
}
