import type { Element } from '../../dom/types.ts';
import type { PseudoName } from '../types.ts';
import type { Facts } from './facts.ts';

/** What a test may look at besides the element. */
export interface Scope {
  readonly facts: Facts;
  /** The element that `:has()` was asked of, which its argument is relative to. */
  readonly anchor: Element | null;
}

export type Test = (element: Element, scope: Scope) => boolean;

/** Selectors 4: a compound selector. */
export interface Compound {
  /** As written, and in lower case for HTML elements; null: any. */
  readonly tag: { readonly written: string; readonly lower: string } | null;
  readonly id: string | null;
  readonly classes: readonly string[];
  /** Lower-case names of which the element must have one, if the tests say so: `:is(ol, ul)`. */
  readonly tags: readonly string[] | null;
  readonly tests: readonly Test[];
}

export type Combinator = ' ' | '>' | '+' | '~';

/** A complex selector as its right-most compound and what must stand left of it. */
export interface Complex {
  readonly compound: Compound;
  readonly left: { readonly combinator: Combinator; readonly complex: Complex } | null;
  /** Selectors 4, section 17: a × 10⁶ + b × 10³ + c. */
  readonly specificity: number;
  readonly pseudo: PseudoName | null;
}

export const specificity = { id: 1_000_000, class: 1_000, type: 1 } as const;
