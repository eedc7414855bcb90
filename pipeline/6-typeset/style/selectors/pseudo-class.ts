import type { Nth, PseudoClassSelector } from 'css-tree';
import { components } from '../values/nodes.ts';
import type { Node, Nodes } from '../values/types.ts';
import { hasTest, type Relative } from './has.ts';
import { matchesAny } from './match.ts';
import { anPlusB, nthOfTest, nthTest } from './nth.ts';
import { dirTest, interactivePseudoClasses, langTest, simplePseudoClasses } from './simple.ts';
import { type Complex, specificity, type Test } from './types.ts';

/** One simple selector, compiled. */
export interface Weighted {
  readonly test: Test;
  readonly specificity: number;
  /** See `Compound`. */
  readonly tags?: readonly string[] | null;
}

/** How the lists inside of `:is()` and the like are compiled; null where one is unsupported. */
export interface ListCompiler {
  list(node: Node | undefined): readonly Complex[] | null;
  relativeList(node: Node | undefined): readonly Relative[] | null;
  /** `&` */
  nesting(): Weighted;
}

/** Null for a pseudo-class that we do not know. */
export function pseudoClass(node: PseudoClassSelector, compiler: ListCompiler): Weighted | null {
  const name = node.name.toLowerCase();
  if (interactivePseudoClasses.has(name)) return { test: () => false, specificity: one };
  if (node.children === null) {
    const test = simplePseudoClasses.get(name);
    return test === undefined ? null : { test, specificity: one };
  }
  return functional.get(name)?.(components(node.children), compiler, name) ?? null;
}

const one = specificity.class;

type Functional = (nodes: Nodes, compiler: ListCompiler, name: string) => Weighted | null;

const logical =
  (weigh: (list: readonly Complex[]) => number): Functional =>
  (nodes, compiler) => {
    const list = compiler.list(nodes[0]);
    if (list === null) return null;
    return {
      test: (element, scope) => matchesAny(list, element, scope),
      specificity: weigh(list),
      tags: tagsOf(list),
    };
  };

const not: Functional = (nodes, compiler) => {
  const list = compiler.list(nodes[0]);
  if (list === null) return null;
  return {
    test: (element, scope) => !matchesAny(list, element, scope),
    specificity: most(list),
  };
};

const has: Functional = (nodes, compiler) => {
  const list = compiler.relativeList(nodes[0]);
  if (list === null) return null;
  return { test: hasTest(list), specificity: most(list.map(({ complex }) => complex)) };
};

const nth: Functional = (nodes, compiler, name) => {
  const node = nodes[0] as Nth | undefined;
  const accepts = node?.type === 'Nth' ? anPlusB(node.nth) : null;
  if (accepts === null) return null;
  if (!node!.selector) return weighted(nthTest(name, accepts), one);
  const of = compiler.list(node!.selector);
  return of === null ? null : weighted(nthOfTest(name, accepts, of), one + most(of));
};

const lang: Functional = (nodes) => {
  const ranges = nodes.map(textOf).filter((range) => range !== null);
  return ranges.length === 0 ? null : { test: langTest(ranges), specificity: one };
};

const dir: Functional = (nodes) => {
  const direction = textOf(nodes[0]);
  return direction === null ? null : { test: dirTest(direction.toLowerCase()), specificity: one };
};

/** Those with arguments: Selectors 4, sections 4, 8 and 14. */
const functional: ReadonlyMap<string, Functional> = new Map([
  ['is', logical(most)],
  ['where', logical(() => 0)],
  ['not', not],
  ['has', has],
  ['nth-child', nth],
  ['nth-last-child', nth],
  ['nth-of-type', nth],
  ['nth-last-of-type', nth],
  ['lang', lang],
  ['dir', dir],
]);

function tagsOf(list: readonly Complex[]): readonly string[] | null {
  const known: string[] = [];
  for (const { compound } of list) {
    const tags = compound.tag === null ? compound.tags : [compound.tag.lower];
    if (tags === null) return null;
    known.push(...tags);
  }
  return known;
}

function weighted(test: Test | null, weight: number): Weighted | null {
  return test === null ? null : { test, specificity: weight };
}

/** Section 17: a list counts as much as its weightiest selector. */
function most(list: readonly Complex[]): number {
  return Math.max(0, ...list.map((complex) => complex.specificity));
}

function textOf(node: Node | undefined): string | null {
  if (node?.type === 'Identifier') return node.name;
  return node?.type === 'String' ? node.value : null;
}
