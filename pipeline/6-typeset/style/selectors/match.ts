import type { Element } from '../../dom/types.ts';
import type { Complex, Compound, Scope } from './types.ts';

/** Selectors 4, section 3.3: read from right to left. */
export function matches(complex: Complex, element: Element, scope: Scope): boolean {
  return matchesCompound(complex.compound, element, scope) && matchesLeft(complex, element, scope);
}

export function matchesAny(list: readonly Complex[], element: Element, scope: Scope): boolean {
  return list.some((complex) => matches(complex, element, scope));
}

function matchesLeft({ left }: Complex, element: Element, scope: Scope): boolean {
  if (left === null) return true;
  const { combinator, complex } = left;
  switch (combinator) {
    case '>':
      return element.parent !== null && matches(complex, element.parent, scope);
    case '+': {
      const { previous } = scope.facts.of(element);
      return previous !== null && matches(complex, previous, scope);
    }
    case ' ':
      for (let at = element.parent; at !== null; at = at.parent)
        if (matches(complex, at, scope)) return true;
      return false;
    case '~':
      for (let at = scope.facts.of(element).previous; at !== null; at = scope.facts.of(at).previous)
        if (matches(complex, at, scope)) return true;
      return false;
  }
}

function matchesCompound(compound: Compound, element: Element, scope: Scope): boolean {
  const { tag, id, classes, tests } = compound;
  if (tag !== null && !isNamed(element, tag)) return false;
  if (id !== null && element.attributes.get('id') !== id) return false;
  if (classes.length > 0) {
    const own = scope.facts.of(element).classes;
    for (const name of classes) if (!own.includes(name)) return false;
  }
  for (const test of tests) if (!test(element, scope)) return false;
  return true;
}

/** Type selectors ignore case in HTML, and only there. */
function isNamed(element: Element, tag: NonNullable<Compound['tag']>): boolean {
  return element.name === (element.namespace === 'html' ? tag.lower : tag.written);
}
