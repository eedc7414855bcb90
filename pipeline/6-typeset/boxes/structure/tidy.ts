import { connectCells } from './connect.ts';
import type { StructBuilder } from './tree.ts';

/**
 * Brings tables into the shape that PDF/UA-1 7.2 and 7.5 ask for, whatever the source has: one
 * head and one foot at most, and a body; one caption, read first unless it is last; each cell with
 * a header to it. Those already tidied are left as they are.
 */
export function tidyTables(root: StructBuilder, tidied: WeakSet<StructBuilder>): void {
  dropTakenIds(root, new Set());
  tidyWithin(root, tidied);
}

function tidyWithin(root: StructBuilder, tidied: WeakSet<StructBuilder>): void {
  if (root.role === 'Table' && !tidied.has(root)) {
    tidied.add(root);
    tidyGroups(root);
    tidyCaptions(root);
    connectCells(root);
  }
  for (const child of root.children) tidyWithin(child, tidied);
}

/** An id is the first element's that has it; a cell could not be told from another by it. */
function dropTakenIds(element: StructBuilder, taken: Set<string>): void {
  const { id, ...rest } = element.attributes;
  if (id !== undefined && taken.has(id)) element.attributes = rest;
  if (id !== undefined) taken.add(id);
  for (const child of element.children) dropTakenIds(child, taken);
}

function tidyGroups({ children }: StructBuilder): void {
  const groups = children.filter(
    ({ role, children: rows }) => ['THead', 'TBody', 'TFoot'].includes(role) && rows.length > 0,
  );
  for (const role of ['THead', 'TFoot'])
    for (const further of groups.filter((group) => group.role === role).slice(1))
      further.role = 'TBody';
  const last = groups.at(-1);
  if (last !== undefined && !groups.some(({ role }) => role === 'TBody')) last.role = 'TBody';
}

function tidyCaptions(table: StructBuilder): void {
  const { children } = table;
  const [caption, ...further] = children.filter(({ role }) => role === 'Caption');
  if (caption === undefined) return;
  for (const more of further) {
    children.splice(children.indexOf(more), 1);
    more.role = 'P';
    caption.children.push(more);
  }
  if (children.at(-1) !== caption) caption.order = table.order;
}
