import type { Element } from '../dom/types.ts';
import { matches } from '../style/selectors/match.ts';
import type { Scope } from '../style/selectors/types.ts';
import { hiddenByBrowser, hides, type Look, lookOf, rootLook } from './hiding.ts';
import { readInline, type ScreenDeclaration, type ScreenRule } from './rules.ts';

/** How an element looks, as far as that can hide its text; null where it shows none at all. */
export type Looks = (element: Element) => Look | null;

/** Looks are reckoned for the elements that are asked for, and for those around them. */
export function createLooks(rules: readonly ScreenRule[], scope: Scope): Looks {
  const known = new Map<Element, Look | null>();
  const looks: Looks = (element) => {
    const found = known.get(element);
    if (found !== undefined) return found;
    const around = element.parent === null ? rootLook : looks(element.parent);
    const own = around === null ? null : reckon(element, around, winners(element, rules, scope));
    known.set(element, own);
    return own;
  };
  return looks;
}

function reckon(element: Element, around: Look, winning: ReadonlyMap<string, string>): Look | null {
  if (!winning.has('display') && hiddenByBrowser(element)) return null;
  const look = lookOf(winning, around);
  return hides(look.values, look) ? null : look;
}

interface Candidate extends ScreenDeclaration {
  readonly weight: number;
}

/** CSS Cascade 4: by importance, specificity and order. */
function winners(
  element: Element,
  rules: readonly ScreenRule[],
  scope: Scope,
): ReadonlyMap<string, string> {
  const candidates: Candidate[] = [];
  for (const { selectors, declarations } of rules) {
    const weight = Math.max(
      -1,
      ...selectors.filter((one) => matches(one, element, scope)).map((one) => one.specificity),
    );
    if (weight >= 0) candidates.push(...declarations.map((one) => ({ ...one, weight })));
  }
  const inline = element.attributes.get('style');
  if (inline !== undefined)
    candidates.push(...readInline(inline).map((one) => ({ ...one, weight: Infinity })));
  const order = candidates.toSorted(
    (a, b) => Number(a.important) - Number(b.important) || byWeight(a.weight, b.weight),
  );
  return new Map(order.map(({ property, value }) => [property, value]));
}

/** Infinity less itself is no number. */
function byWeight(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
