import type { DisplayItem, StructElement } from '../../6-typeset/types.ts';
import { type Box, itemBox, transformBox, union } from '../content/bounds.ts';
import { type Canvas, toPage } from '../content/canvas.ts';

/** Where figures stand: PDF/UA-1 wants a BBox for each (PDF 32000-1 14.8.5.4.3). */
export interface FigureBoxes {
  add(item: Exclude<DisplayItem, { type: 'group' | 'link' }>, canvas: Canvas): void;
  /** Whether an element belongs to a figure. */
  holds(element: StructElement): boolean;
  /** On the first page where the figure appears. */
  box(figure: StructElement): Box | null;
}

const roles: ReadonlySet<string> = new Set(['Figure', 'Formula']);

export function createFigureBoxes(root: StructElement): FigureBoxes {
  const figureOf = figures(root);
  const boxes = new Map<StructElement, { readonly page: number; readonly box: Box }>();
  return {
    add(item, canvas) {
      const figure = item.tag.type === 'content' ? figureOf.get(item.tag.element) : undefined;
      if (figure === undefined) return;
      const known = boxes.get(figure);
      const box = itemBox(item, canvas.height);
      if (box === null || (known !== undefined && known.page !== canvas.page)) return;
      const onPage = transformBox(toPage(canvas), box);
      boxes.set(figure, { page: canvas.page, box: union(known?.box ?? null, onPage) });
    },
    holds: (element) => figureOf.has(element),
    box: (figure) => boxes.get(figure)?.box ?? null,
  };
}

/** The figure that each element inside of one belongs to. */
function figures(root: StructElement): ReadonlyMap<StructElement, StructElement> {
  const found = new Map<StructElement, StructElement>();
  const visit = (element: StructElement, around: StructElement | null) => {
    const figure = roles.has(element.role) ? element : around;
    if (figure !== null) found.set(element, figure);
    for (const child of element.children) visit(child, figure);
  };
  visit(root, null);
  return found;
}
