import type { CssNode, List } from 'css-tree';
import { matchesAny } from './match.ts';
import type { Weighted } from './pseudo-class.ts';
import { simplePseudoClasses } from './simple.ts';
import { type Complex, specificity } from './types.ts';

/** The selectors of the rule around; null at the top level of a stylesheet. */
export type Parents = readonly Complex[] | null;

/** `&` stands for the rule around like `:is()`, elsewhere for the root: CSS Nesting 1, section 3. */
export function nestingSelector(parents: Parents): Weighted {
  if (parents === null)
    return { test: simplePseudoClasses.get('root')!, specificity: specificity.class };
  const list = parents.filter(({ pseudo }) => pseudo === null);
  return {
    test: (element, scope) => matchesAny(list, element, scope),
    specificity: Math.max(0, ...list.map((complex) => complex.specificity)),
  };
}

/** `&` as the left end of a selector that does not name it. */
export function nestingStart(parents: readonly Complex[]): Complex {
  const [only, ...others] = parents;
  if (only !== undefined && others.length === 0 && only.pseudo === null) return only;
  const { test, specificity: weight } = nestingSelector(parents);
  return {
    compound: { tag: null, id: null, classes: [], tags: null, tests: [test] },
    left: null,
    specificity: weight,
    pseudo: null,
  };
}

export function namesNesting(node: CssNode): boolean {
  if (node.type === 'NestingSelector') return true;
  const { children } = node as { children?: List<CssNode> | null };
  return children?.some(namesNesting) ?? false;
}
