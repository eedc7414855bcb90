import type { Nth } from 'css-tree';
import type { Element } from '../../dom/types.ts';
import type { Fact } from './facts.ts';
import { matchesAny } from './match.ts';
import type { Complex, Scope, Test } from './types.ts';

/** `an + b`: is there a whole n ≥ 0 that gives this position? */
type Accepts = (position: number) => boolean;

export function anPlusB(nth: Nth['nth']): Accepts | null {
  if (nth.type === 'Identifier') {
    const word = nth.name.toLowerCase();
    if (word !== 'even' && word !== 'odd') return null;
    return (position) => position % 2 === (word === 'odd' ? 1 : 0);
  }
  const a = Number(nth.a ?? 0);
  const b = Number(nth.b ?? 0);
  if (a === 0) return (position) => position === b;
  return (position) => (position - b) % a === 0 && (position - b) / a >= 0;
}

const positions: ReadonlyMap<string, (fact: Fact) => number> = new Map([
  ['nth-child', (fact: Fact) => fact.index],
  ['nth-last-child', (fact: Fact) => fact.count - fact.index + 1],
  ['nth-of-type', (fact: Fact) => fact.typeIndex],
  ['nth-last-of-type', (fact: Fact) => fact.typeCount - fact.typeIndex + 1],
]);

/** `:nth-child(2n+1)` and its three relatives. */
export function nthTest(name: string, accepts: Accepts): Test | null {
  const position = positions.get(name);
  if (position === undefined) return null;
  return (element, { facts }) => accepts(position(facts.of(element)));
}

/** `:nth-child(2n+1 of .a)`: counts only the siblings that match the list. */
export function nthOfTest(name: string, accepts: Accepts, of: readonly Complex[]): Test | null {
  const step = name === 'nth-child' ? 'previous' : name === 'nth-last-child' ? 'next' : null;
  if (step === null) return null;
  return (element, scope) =>
    matchesAny(of, element, scope) && accepts(countMatching(element, step, of, scope));
}

function countMatching(
  element: Element,
  step: 'previous' | 'next',
  of: readonly Complex[],
  scope: Scope,
): number {
  let count = 1;
  for (let at = scope.facts.of(element)[step]; at !== null; at = scope.facts.of(at)[step])
    if (matchesAny(of, at, scope)) count++;
  return count;
}
