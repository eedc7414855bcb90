import type { Node, Nodes, Parser } from '../values/types.ts';

/** By longhand name; a longhand that is left out gets its initial value. */
export type Parts = Readonly<Record<string, Nodes>>;

/** A property that stands for others: the table's longhands, logical properties or shorthands. */
export interface Shorthand {
  readonly kind: 'shorthand';
  readonly name: string;
  readonly longhands: readonly string[];
  readonly values: string;
  readonly spec: string;
  readonly notes: string;
  /** Deals the components out; null where the value has another form. */
  split(nodes: Nodes): Parts | null;
}

interface Definition extends Omit<Shorthand, 'kind' | 'notes'> {
  readonly notes?: string;
}

export function shorthand(row: Definition): Shorthand {
  return { ...row, kind: 'shorthand', notes: row.notes ?? '' };
}

/** Another name for one property. */
export function alias(
  name: string,
  longhand: string,
  spec: string,
  values = `<'${longhand}'>`,
): Shorthand {
  return shorthand({
    name,
    longhands: [longhand],
    values,
    spec,
    split: (nodes) => ({ [longhand]: nodes }),
  });
}

/** One to four values for top, right, bottom, left. */
export function sides(
  name: string,
  longhands: readonly [string, string, string, string],
  values: string,
  spec: string,
): Shorthand {
  return shorthand({
    name,
    longhands,
    values,
    spec,
    split: (nodes) => fourOf(nodes, longhands),
  });
}

export function fourOf(nodes: Nodes, [a, b, c, d]: readonly string[]): Parts | null {
  const [top, right = top, bottom = top, left = right] = nodes;
  if (top === undefined || nodes.length > 4) return null;
  return { [a!]: [top], [b!]: [right!], [c!]: [bottom!], [d!]: [left!] };
}

/** One or two values for start and end. */
export function pair(
  name: string,
  longhands: readonly [string, string],
  values: string,
  spec: string,
): Shorthand {
  return shorthand({
    name,
    longhands,
    values,
    spec,
    split: (nodes) => twoOf(nodes, longhands),
  });
}

export function twoOf(nodes: Nodes, [a, b]: readonly [string, string]): Parts | null {
  const [first, second = first] = nodes;
  if (first === undefined || nodes.length > 2) return null;
  return { [a]: [first], [b]: [second!] };
}

/** Which longhand takes a component, in the order in which they are asked. */
export type Takers = readonly (readonly [longhand: string, parser: Parser<unknown>])[];

/** Components in any order, each for the first longhand that is free and takes it. */
export function anyOrder(nodes: Nodes, takers: Takers): Parts | null {
  const parts: Record<string, Nodes> = {};
  for (const node of nodes) {
    const taker = takers.find(([name, parser]) => !(name in parts) && parser([node]) !== null);
    if (taker === undefined) return null;
    parts[taker[0]] = [node];
  }
  return nodes.length === 0 ? null : parts;
}

/** As `anyOrder`, for longhands that take several components each: `underline overline`. */
export function anyOrderLists(nodes: Nodes, takers: Takers): Parts | null {
  const parts: Record<string, Node[]> = {};
  for (const node of nodes) {
    const taker = takers.find(([, parser]) => parser([node]) !== null);
    if (taker === undefined) return null;
    parts[taker[0]] = [...(parts[taker[0]] ?? []), node];
  }
  return nodes.length === 0 ? null : parts;
}
