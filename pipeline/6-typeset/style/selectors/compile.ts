import type { Selector } from 'css-tree';
import { components } from '../values/nodes.ts';
import type { Node, Nodes } from '../values/types.ts';
import { compileCompound } from './compound.ts';
import { isAnchor, type Relative } from './has.ts';
import { namesNesting, nestingSelector, nestingStart, type Parents } from './nesting.ts';
import type { ListCompiler } from './pseudo-class.ts';
import type { Combinator, Complex } from './types.ts';

/** The selector, or its first part that we cannot match. */
export type Compiled = { readonly complex: Complex } | { readonly unsupported: Node };

/** One selector of a rule's list; `parents` are those of the rule that it is nested in. */
export function compileSelector(selector: Selector, parents: Parents = null): Compiled {
  const [first, ...rest] = partsOf(selector);
  if (first === undefined) return { unsupported: selector };
  if (parents !== null && (first.combinator !== null || !namesNesting(selector))) {
    const own = { ...first, combinator: first.combinator ?? ' ' };
    return chain([own, ...rest], nestingStart(parents), selector, parents);
  }
  if (first.combinator !== null) return { unsupported: selector };
  return chain([first, ...rest], null, selector, parents);
}

/** A compound's simple selectors and the combinator before them, null for none. */
interface Part {
  readonly combinator: Combinator | null;
  readonly simple: Nodes;
}

function partsOf(selector: Selector): Part[] {
  const parts: { combinator: Combinator | null; simple: Node[] }[] = [];
  for (const node of components(selector.children)) {
    if (node.type === 'Combinator') parts.push({ combinator: node.name as Combinator, simple: [] });
    else if (parts.length === 0) parts.push({ combinator: null, simple: [node] });
    else parts.at(-1)!.simple.push(node);
  }
  return parts;
}

/** From left to right: each compound takes what was read so far as its left. */
function chain(
  parts: readonly Part[],
  start: Complex | null,
  selector: Selector,
  parents: Parents,
): Compiled {
  let complex = start;
  for (const { combinator, simple } of parts) {
    const compound = compileCompound(simple, listCompiler(parents));
    if ('unsupported' in compound) return compound;
    const weight = (complex?.specificity ?? 0) + compound.specificity;
    if (complex !== null && (complex.pseudo !== null || !combinators.has(combinator)))
      return { unsupported: selector };
    complex = {
      ...compound,
      left: complex === null ? null : { combinator: combinator!, complex },
      specificity: weight,
    };
  }
  return complex === null ? { unsupported: selector } : { complex };
}

const combinators: ReadonlySet<string | null> = new Set([' ', '>', '+', '~']);

const listCompiler = (parents: Parents): ListCompiler => ({
  list: (node) => compileEach(node, (selector) => compileInner(selector, parents)),
  relativeList: (node) => {
    const list = compileEach(node, (selector) => compileRelative(selector, parents));
    return list?.map((complex) => ({ combinator: leading(complex), complex })) ?? null;
  },
  nesting: () => nestingSelector(parents),
});

/** In `:is()` and the like a selector is relative to nothing. */
function compileInner(selector: Selector, parents: Parents): Compiled {
  const parts = partsOf(selector);
  if (parts[0]?.combinator !== null) return { unsupported: selector };
  return chain(parts, null, selector, parents);
}

/** Null unless all are supported and none is a pseudo-element. */
function compileEach(
  node: Node | undefined,
  compile: (selector: Selector) => Compiled,
): readonly Complex[] | null {
  if (node?.type !== 'SelectorList') return null;
  const list: Complex[] = [];
  for (const selector of components(node.children)) {
    const compiled = selector.type === 'Selector' ? compile(selector) : null;
    if (compiled === null || 'unsupported' in compiled || compiled.complex.pseudo !== null)
      return null;
    list.push(compiled.complex);
  }
  return list;
}

/** The element that `:has()` is asked of, as the left end of its argument. */
const anchor: Complex = {
  compound: { tag: null, id: null, classes: [], tags: null, tests: [isAnchor] },
  left: null,
  specificity: 0,
  pseudo: null,
};

/** Without a combinator at its start a relative selector is of descendants. */
function compileRelative(selector: Selector, parents: Parents): Compiled {
  const [first, ...rest] = partsOf(selector);
  if (first === undefined) return { unsupported: selector };
  const own = { ...first, combinator: first.combinator ?? ' ' };
  return chain([own, ...rest], anchor, selector, parents);
}

/** The combinator next to the anchor. */
function leading(complex: Complex): Relative['combinator'] {
  let at = complex;
  while (at.left !== null && at.left.complex !== anchor) at = at.left.complex;
  return at.left?.combinator ?? ' ';
}
