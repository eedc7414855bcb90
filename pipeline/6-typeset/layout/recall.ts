import type { Diagnostic } from '../../diagnostic.ts';
import type { Context } from './context.ts';

/** A result that is kept with the box it is of, and what was found while it was made. */
export interface Recalled<V> {
  /** What it was made for. */
  readonly key: string;
  readonly value: V;
  readonly found: readonly Diagnostic[];
  /** The document in which it was made, where page numbers had a part in it; null: they had none. */
  readonly of: object | null;
}

/** Of each box the last few: with the page numbers of each pass, and for each width it is tried in. */
export type Recall<B extends object, V> = WeakMap<B, readonly Recalled<V>[]>;

const most = 4;

/**
 * The result for a box, made once. What a result owes to the page numbers of one document is made
 * anew for the next, which begins with others.
 */
export function recall<B extends object, V>(
  table: Recall<B, V>,
  box: B,
  key: string,
  context: Context,
  make: () => V,
): V {
  const all = table.get(box) ?? none;
  const known = all.find((one) => one.key === key);
  if (known && (known.of === null || known.of === context.document)) {
    context.diagnostics.push(...known.found);
    if (known.of !== null) context.asked.pages++;
    return known.value;
  }
  const [found, asked] = [context.diagnostics.length, context.asked.pages];
  const value = make();
  const of = context.asked.pages === asked ? null : context.document;
  const made = { key, value, found: context.diagnostics.slice(found), of };
  table.set(box, [made, ...all.filter((one) => one !== known).slice(0, most - 1)]);
  return value;
}

const none: readonly never[] = [];
