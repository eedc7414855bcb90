import type { Property, Setter } from './properties/define.ts';
import type { Fixed } from './properties/fixed.ts';
import { longhands, properties } from './properties.ts';
import type { Shorthand } from './shorthands/define.ts';
import type { Logical } from './shorthands/logical.ts';
import { soleWord } from './values/nodes.ts';
import type { Nodes } from './values/types.ts';

/** What a declaration does to one longhand. */
export interface Assignment {
  readonly property: Property;
  readonly set: Setter;
  /** Of a logical property: what it does instead in a right-to-left element. */
  readonly rtl: Assignment | null;
}

/** Stands for `revert`: only who knows the origins can say what it sets. */
export const revert: Setter = () => {};

/** CSS Cascade 4, section 7.3. */
const wide: ReadonlyMap<string, (property: Property) => Setter> = new Map([
  ['inherit', (row: Property) => row.inherit],
  ['initial', (row: Property) => row.reset],
  ['unset', (row: Property) => (row.inherited ? row.inherit : row.reset)],
  ['revert', () => revert],
]);

/** What a declaration sets; null where the property is unknown or the value not supported. */
export function expand(name: string, nodes: Nodes): readonly Assignment[] | null {
  const keyword = wide.get(soleWord(nodes) ?? '');
  if (keyword !== undefined) return expandKeyword(name, keyword);
  const entry = properties.get(name);
  switch (entry?.kind) {
    case 'longhand':
      return assign(entry, entry.parse(nodes));
    case 'shorthand':
      return expandShorthand(entry, nodes);
    case 'logical':
      return sided(entry, (side) => expand(side, nodes));
    case 'fixed':
      return isFixedValue(entry, nodes) ? [] : null;
    default:
      return null;
  }
}

function assign(property: Property, set: Setter | null): readonly Assignment[] | null {
  return set === null ? null : [{ property, set, rtl: null }];
}

function isFixedValue(entry: Fixed, nodes: Nodes): boolean {
  return entry.values.includes(soleWord(nodes) ?? '');
}

function expandShorthand(entry: Shorthand, nodes: Nodes): readonly Assignment[] | null {
  const parts = entry.split(nodes);
  if (parts === null) return null;
  const assignments: Assignment[] = [];
  for (const longhand of entry.longhands) {
    const part = parts[longhand];
    const made = part === undefined ? resetOf(longhand) : expand(longhand, part);
    if (made === null) return null;
    assignments.push(...made);
  }
  return assignments;
}

function resetOf(name: string): readonly Assignment[] | null {
  return expandKeyword(name, (row) => row.reset);
}

/** The same for every longhand behind a name; `all` is all but the text's direction. */
export function expandKeyword(
  name: string,
  setter: (property: Property) => Setter,
): readonly Assignment[] | null {
  if (name === 'all') return longhands.filter(isInAll).flatMap((row) => assign(row, setter(row))!);
  const entry = properties.get(name);
  switch (entry?.kind) {
    case 'longhand':
      return assign(entry, setter(entry));
    case 'shorthand':
      return entry.longhands.flatMap((longhand) => expandKeyword(longhand, setter)!);
    case 'logical':
      return sided(entry, (side) => expandKeyword(side, setter));
    case 'fixed':
      return [];
    default:
      return null;
  }
}

function isInAll({ name }: Property): boolean {
  return name !== 'direction' && name !== 'unicode-bidi';
}

/** Both readings of a logical property, the right-to-left one tucked behind the other. */
function sided(
  { ltr, rtl }: Logical,
  expandSide: (name: string) => readonly Assignment[] | null,
): readonly Assignment[] | null {
  const left = expandSide(ltr);
  const right = expandSide(rtl);
  if (left === null || right === null) return null;
  return left.map((assignment, at) => ({ ...assignment, rtl: right[at]! }));
}

/** For a value that turns out invalid once `var()` is known: CSS Variables 1, section 3.1. */
export function unset(name: string): readonly Assignment[] {
  return expandKeyword(name, wide.get('unset')!) ?? [];
}
