import type { Source } from '../../../source.ts';
import type { Assignment } from '../expand.ts';
import type { Complex } from '../selectors/types.ts';
import type { MarginBoxName } from '../types.ts';

export type Origin = 'ua' | 'author';

export type Declaration = Plain | Deferred | Custom;

/** A value that was understood when the sheet was read. */
export interface Plain {
  readonly kind: 'plain';
  readonly important: boolean;
  readonly assignments: readonly Assignment[];
}

/** A value with `var()`, which is understood once the element is known. */
export interface Deferred {
  readonly kind: 'deferred';
  readonly important: boolean;
  readonly property: string;
  readonly text: string;
  readonly source: Source | undefined;
}

/** `--name: text` */
export interface Custom {
  readonly kind: 'custom';
  readonly important: boolean;
  readonly name: string;
  readonly text: string;
}

export interface StyleRule {
  readonly origin: Origin;
  readonly selectors: readonly Complex[];
  readonly declarations: readonly Declaration[];
  /** Its cascade layer, with those around it; '' for none. */
  readonly layer: string;
}

/** The boxes inside of a page that `@page` can style. */
export type PageArea = MarginBoxName | 'footnote';

export interface PageRule {
  readonly origin: Origin;
  readonly selectors: readonly PageSelector[];
  readonly declarations: readonly Declaration[];
  readonly areas: ReadonlyMap<PageArea, readonly Declaration[]>;
}

/** CSS Paged Media 3, section 4; null: any. */
export interface PageSelector {
  readonly name: string | null;
  readonly first: boolean;
  readonly blank: boolean;
  readonly side: 'left' | 'right' | null;
  readonly nth: ((index: number) => boolean) | null;
  readonly specificity: number;
}

/** All rules in the order of their sheets. */
export interface Rules {
  readonly styles: StyleRule[];
  readonly pages: PageRule[];
  /** Cascade layers as they are named. */
  readonly layers: string[];
}
