import type { Element } from '../../dom/types.ts';
import type { ComputedStyle } from '../../style/types.ts';
import { attributesOf } from './attributes.ts';
import { fittingRole, holderFor } from './fit.ts';
import { roleOf } from './roles.ts';
import { tablePart, tableStruct } from './table.ts';
import { append, type StructBuilder, structElement } from './tree.ts';

export { alternativeOf } from './alternative.ts';
export { holderFor, holdsLinesOnly, holdsText } from './fit.ts';
export { levelHeadings } from './headings.ts';
export { cellStruct, fillRow, span } from './table.ts';
export { tidyTables } from './tidy.ts';
export {
  append,
  backgroundArtifact,
  contentTag,
  layoutArtifact,
  type StructBuilder,
  structElement,
} from './tree.ts';

/** The structure element that an HTML element makes below `parent`, or `parent` itself. */
export function structFor(
  element: Element,
  style: ComputedStyle,
  parent: StructBuilder,
): StructBuilder {
  const role = style.float === 'footnote' ? 'Note' : roleOf(element);
  if (role === null) return parent;
  if (role === 'Table') return tableStruct(element, style, parent);
  if (parent.table !== null) return tablePart(element, role, style, parent);
  if (role === 'Lbl' && element.name === 'dt') return term(element, style, parent);
  if (role === 'LBody') return description(element, style, parent);
  if (role === 'Link' && isCitation(element))
    return structOf(element, role, style, structOf(element, 'Reference', style, parent));
  if (role === 'Span' && style.display !== 'inline') return structOf(element, 'Div', style, parent);
  return structOf(element, role, style, parent);
}

function structOf(
  element: Element,
  wanted: string,
  style: ComputedStyle,
  parent: StructBuilder,
): StructBuilder {
  const role = fittingRole(wanted, parent);
  const holder = holderFor(role, parent, element.order);
  const attributes = wanted === 'Reference' ? {} : attributesOf(element, role, style);
  return append(holder, structElement(role, element.order, attributes));
}

/** A link to a note, or from the contents. */
function isCitation({ attributes, parent }: Element): boolean {
  if (attributes.get('role') === 'doc-noteref') return true;
  for (let at = parent; at !== null; at = at.parent) if (at.name === 'nav') return true;
  return false;
}

/** Each term of a description list begins an item; what follows describes it. */
function term(element: Element, style: ComputedStyle, parent: StructBuilder): StructBuilder {
  if (parent.role !== 'L') return structOf(element, 'P', style, parent);
  const item = append(parent, structElement('LI', element.order));
  return structOf(element, 'Lbl', style, item);
}

function description(element: Element, style: ComputedStyle, parent: StructBuilder): StructBuilder {
  if (parent.role !== 'L') return structOf(element, 'Div', style, parent);
  const last = parent.children.at(-1);
  const item = last?.role === 'LI' ? last : append(parent, structElement('LI', element.order));
  return append(item, structElement('LBody', element.order, attributesOf(element, 'LBody', style)));
}
