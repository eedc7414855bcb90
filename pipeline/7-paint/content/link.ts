import type { LinkItem } from '../../6-typeset/types.ts';
import { rectangleBox, transformBox } from './bounds.ts';
import { type Canvas, toPage } from './canvas.ts';

export function paintLink(item: LinkItem, canvas: Canvas): void {
  const box = transformBox(toPage(canvas), rectangleBox(item, canvas.height));
  canvas.shared.links.add(item, canvas.page, box);
}
