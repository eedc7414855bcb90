import type { Element } from '../dom/types.ts';
import type { ComputedStyle, Display } from '../style/types.ts';
import type { Build, Place } from './build.ts';
import { marksOf } from './marks.ts';
import {
  cellStruct,
  contentTag,
  fillRow,
  layoutArtifact,
  type StructBuilder,
  span,
  structFor,
} from './structure/index.ts';
import type {
  Box,
  BoxBase,
  Positioned,
  TableBox,
  TableCell,
  TableColumn,
  TableRow,
} from './types.ts';

type Section = TableRow['section'];

const sections: Partial<Record<Display, Section>> = {
  'table-header-group': 'header',
  'table-row-group': 'body',
  'table-footer-group': 'footer',
};

/** A table and its grid: CSS 2.2, section 17.2; columns as the HTML standard's table model. */
export function tableBox(element: Element, base: BoxBase, build: Build, place: Place): TableBox {
  const captions: TableBox['captions'][number][] = [];
  const columns: TableColumn[] = [];
  const rows: TableRow[] = [];
  for (const child of elementsOf(element)) {
    const style = build.styled.style(child);
    const section = sections[style.display];
    if (style.display === 'table-caption') {
      captions.push({ box: build.box(child, style, place), side: style.captionSide });
    } else if (style.display === 'table-column-group' || style.display === 'table-column') {
      columns.push(...columnsOf(child, style, build));
    } else if (section) rows.push(...sectionRows(child, style, section, build, place));
    else if (style.display !== 'none')
      rows.push(...placeRows([child], style, 'body', build, place));
  }
  const count = Math.max(
    columns.length,
    ...rows.flatMap(({ cells }) => cells.map((cell) => cell.column + cell.colSpan)),
    0,
  );
  while (columns.length < count) columns.push({ style: null });
  fillRows(rows, count);
  return { ...base, type: 'table', tag: layoutArtifact, captions, columns, rows: inOrder(rows) };
}

/** Header rows first and footer rows last, wherever the source has them. */
function inOrder(rows: readonly TableRow[]): TableRow[] {
  const order: readonly Section[] = ['header', 'body', 'footer'];
  const sorted = order.flatMap((section) => rows.filter((row) => row.section === section));
  return sorted.map((row, index) => ({ ...row, index }));
}

function elementsOf(element: Element): Element[] {
  return element.children.filter((child): child is Element => child.type === 'element');
}

function columnsOf(element: Element, style: ComputedStyle, build: Build): TableColumn[] {
  const inner = elementsOf(element).flatMap((child) =>
    columnsOf(child, build.styled.style(child), build),
  );
  if (inner.length > 0) return inner;
  const count = Number.parseInt(element.attributes.get('span') ?? '1', 10) || 1;
  return Array.from({ length: Math.min(Math.max(count, 1), 1000) }, () => ({ style }));
}

function sectionRows(
  element: Element,
  style: ComputedStyle,
  section: Section,
  build: Build,
  outer: Place,
): TableRow[] {
  build.counters.enter(element, style);
  const place = { ...outer, struct: structFor(element, style, outer.struct) };
  const rows = elementsOf(element).filter((row) => build.styled.style(row).display !== 'none');
  const placed = placeRows(rows, style, section, build, place);
  build.counters.leave(element);
  return placed;
}

/** Gives each cell its column, past the cells that reach down from rows above. */
function placeRows(
  rows: readonly Element[],
  sectionStyle: ComputedStyle,
  section: Section,
  build: Build,
  place: Place,
): TableRow[] {
  const taken: number[] = [];
  return rows.map((row, index) => {
    const style = build.styled.style(row);
    build.counters.enter(row, style);
    const inner = { ...place, struct: structFor(row, style, place.struct) };
    const cells = placeCells(row, rows.length - index, taken, build, inner);
    build.counters.leave(row);
    return {
      index: 0,
      section,
      style,
      sectionStyle,
      marks: marksOf(row, style, build),
      tag: contentTag(inner.struct, row.order),
      cells,
    };
  });
}

function placeCells(
  row: Element,
  rowsLeft: number,
  taken: number[],
  build: Build,
  place: Place,
): TableCell[] {
  const cells: TableCell[] = [];
  let column = 0;
  for (const element of elementsOf(row)) {
    const style = build.styled.style(element);
    if (style.display === 'none') continue;
    while ((taken[column] ?? 0) > 0) column++;
    const colSpan = freeColumns(taken, column, span(element, 'colspan'));
    const rowSpan = Math.min(span(element, 'rowspan'), rowsLeft);
    for (let i = column; i < column + colSpan; i++) taken[i] = Math.max(taken[i] ?? 0, rowSpan);
    const at = { column, colSpan, rowSpan };
    cells.push({ box: cellBox(element, style, at, build, place), ...at });
    column += colSpan;
  }
  for (let i = 0; i < taken.length; i++) taken[i] = Math.max((taken[i] ?? 0) - 1, 0);
  return cells;
}

/** A cell ends where one from above reaches into its row: cells do not overlap. */
function freeColumns(taken: readonly number[], column: number, wanted: number): number {
  for (let i = 1; i < wanted; i++) if ((taken[column + i] ?? 0) > 0) return i;
  return wanted;
}

function cellBox(
  element: Element,
  style: ComputedStyle,
  at: Omit<TableCell, 'box'>,
  build: Build,
  outer: Place,
): Box {
  build.counters.enter(element, style);
  const struct = cellStruct(element, style, outer.struct, at);
  const positioned: Positioned[] = style.position === 'static' ? outer.positioned : [];
  const place = { ...outer, struct, shared: false, positioned };
  const base: BoxBase = {
    style,
    element,
    tag: contentTag(struct, element.order),
    marks: marksOf(element, style, build),
    marker: null,
    positioned: style.position === 'static' ? [] : positioned,
  };
  const box = build.container(element, base, place);
  build.counters.leave(element);
  return box;
}

/** Rows that end before the table does, counting the cells that reach down into them. */
function fillRows(rows: readonly TableRow[], count: number): void {
  let [section, reaching]: [Section | null, number[]] = [null, []];
  for (const row of rows) {
    if (row.section !== section) [section, reaching] = [row.section, []];
    const taken = [...reaching];
    for (const { column, colSpan, rowSpan } of row.cells)
      for (let i = column; i < column + colSpan; i++) taken[i] = Math.max(taken[i] ?? 0, rowSpan);
    const missing = Array.from({ length: count }, (_, i) => taken[i] ?? 0);
    if (row.tag.type === 'content')
      fillRow(row.tag.element as StructBuilder, missing.filter((rest) => rest === 0).length);
    reaching = missing.map((rest) => Math.max(rest - 1, 0));
  }
}
