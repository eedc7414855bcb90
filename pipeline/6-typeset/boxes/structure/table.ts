import type { Element } from '../../dom/types.ts';
import type { ComputedStyle } from '../../style/types.ts';
import type { StructAttributes } from '../../types.ts';
import { attributesOf } from './attributes.ts';
import { fittingRole, holderFor } from './fit.ts';
import { append, type StructBuilder, structElement, type TableKind } from './tree.ts';

/** Where a cell stands in the grid. */
export interface CellPlace {
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
}

/**
 * What a table is by its markup. One without a header cell and with one cell a row has nothing to
 * say what; any other without a header cell is taken to be led by its first column.
 */
function tableKind(table: Element): TableKind {
  if (['presentation', 'none'].includes(table.attributes.get('role') ?? '')) return 'layout';
  const rows = rowsOf(table);
  if (rows.some((row) => elementsOf(row).some(({ name }) => name === 'th'))) return 'data';
  return rows.some((row) => elementsOf(row).length > 1) ? 'headless' : 'layout';
}

/** A table, or a division where it is none in meaning. */
export function tableStruct(
  element: Element,
  style: ComputedStyle,
  parent: StructBuilder,
): StructBuilder {
  const kind = tableKind(element);
  const role = fittingRole(kind === 'layout' ? 'Div' : 'Table', parent);
  const struct = structElement(role, element.order, attributesOf(element, role, style), kind);
  return append(holderFor(role, parent, element.order), struct);
}

/** What is in a table and in none of its cells. */
export function tablePart(
  element: Element,
  role: string,
  style: ComputedStyle,
  parent: StructBuilder,
): StructBuilder {
  const { table } = parent;
  if (role === 'TH' || role === 'TD') return cellStruct(element, style, parent, placeOf(element));
  const attributes = attributesOf(element, role, style);
  if (!['THead', 'TBody', 'TFoot', 'TR'].includes(role))
    return append(parent, structElement(role, element.order, attributes));
  if (table === 'layout') return parent;
  return append(parent, structElement(role, element.order, attributes, table));
}

/** Of a cell whose table is not laid out as one. */
function placeOf(element: Element): CellPlace {
  const column = element.parent === null ? 0 : elementsOf(element.parent).indexOf(element);
  return { column, colSpan: span(element, 'colspan'), rowSpan: span(element, 'rowspan') };
}

function rowsOf(table: Element): Element[] {
  return elementsOf(table).flatMap((child) => {
    if (child.name === 'tr') return [child];
    return ['thead', 'tbody', 'tfoot'].includes(child.name) ? elementsOf(child) : [];
  });
}

function elementsOf({ children }: Element): Element[] {
  return children.filter((child): child is Element => child.type === 'element');
}

/** The structure element of a cell. */
export function cellStruct(
  element: Element,
  style: ComputedStyle,
  parent: StructBuilder,
  place: CellPlace,
): StructBuilder {
  const role = fittingRole(cellRole(element, parent, place), parent);
  const attributes = role !== 'TH' && role !== 'TD' ? {} : cellAttributes(element, role, place);
  const struct = { ...attributesOf(element, role, style), ...attributes };
  return append(parent, structElement(role, element.order, struct));
}

function cellRole({ name }: Element, { table }: StructBuilder, { column }: CellPlace): string {
  if (table === 'layout' || table === null) return 'Div';
  return name === 'th' || (table === 'headless' && column === 0) ? 'TH' : 'TD';
}

function cellAttributes(
  element: Element,
  role: string,
  { rowSpan, colSpan }: CellPlace,
): StructAttributes {
  const headers = (element.attributes.get('headers') ?? '').split(/\s+/).filter(Boolean);
  return {
    ...(role === 'TH' ? { scope: scopeOf(element) } : {}),
    ...(headers.length > 0 ? { headers } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
    ...(colSpan > 1 ? { colSpan } : {}),
  };
}

function scopeOf(element: Element): 'Row' | 'Column' {
  const scope = element.attributes.get('scope');
  if (scope === 'row' || scope === 'rowgroup') return 'Row';
  if (scope === 'col' || scope === 'colgroup') return 'Column';
  return element.parent?.parent?.name === 'thead' || isHeaderRow(element) ? 'Column' : 'Row';
}

/** A row of nothing but header cells heads the columns, wherever it stands. */
function isHeaderRow({ name, parent }: Element): boolean {
  const cells = parent === null ? [] : elementsOf(parent);
  return name === 'th' && cells.length > 1 && cells.every((cell) => cell.name === 'th');
}

/** Rows that end early get the cells they lack: PDF/UA-1 7.2 wants tables to be rectangles. */
export function fillRow(row: StructBuilder, missing: number): void {
  if (row.role !== 'TR') return;
  for (let i = 0; i < missing; i++) append(row, structElement('TD', Number.MAX_SAFE_INTEGER));
}

/** `rowspan` and `colspan`: at least 1, bounded as the HTML standard says. */
export function span(element: Element, name: 'rowspan' | 'colspan'): number {
  const value = Number.parseInt(element.attributes.get(name) ?? '1', 10);
  return Math.min(Math.max(Number.isNaN(value) ? 1 : value, 1), 1000);
}
