import type { DomNode, Element } from '../../dom/types.ts';
import { matches } from './match.ts';
import type { Combinator, Complex, Scope, Test } from './types.ts';

/** A relative selector of `:has()`: the complex one is anchored at its left end. */
export interface Relative {
  readonly combinator: Combinator;
  readonly complex: Complex;
}

/** Selectors 4, section 4.5. */
export function hasTest(list: readonly Relative[]): Test {
  return (element, { facts }) => {
    const scope: Scope = { facts, anchor: element };
    return list.some((relative) => hasOne(relative, element, scope));
  };
}

function hasOne({ combinator, complex }: Relative, element: Element, scope: Scope): boolean {
  if (combinator === ' ' || combinator === '>')
    return element.children.some((child) => anyWithin(child, complex, scope));
  for (let at = scope.facts.of(element).next; at !== null; at = scope.facts.of(at).next)
    if (anyWithin(at, complex, scope)) return true;
  return false;
}

function anyWithin(node: DomNode, complex: Complex, scope: Scope): boolean {
  if (node.type === 'text') return false;
  return (
    matches(complex, node, scope) || node.children.some((child) => anyWithin(child, complex, scope))
  );
}

export const isAnchor: Test = (element, { anchor }) => element === anchor;
