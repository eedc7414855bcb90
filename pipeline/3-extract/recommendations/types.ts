import type { Block, Node } from '../../2-parse/types.ts';
import type { Place } from '../places.ts';
import type { Origin } from '../types.ts';

/** A recommendation before it has its number. */
export interface Found {
  readonly place: Place;
  /** The id that its place has already. */
  readonly anchor?: string;
  /** What is rendered and labelled: the directive, the list item, the paragraph. */
  readonly node: Node;
  readonly children: readonly Block[];
  /** The blocks of `children` that say what is recommended; the others explain it. */
  readonly saying: readonly Block[];
  readonly addressees: readonly string[];
  readonly owner: string | null;
  readonly due: string | null;
  readonly priority: string | null;
  readonly status: string | null;
  readonly origin: Origin;
}
