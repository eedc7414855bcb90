import type { PseudoName } from '../types.ts';
import { nameOf } from '../values/nodes.ts';
import type { Node, Nodes } from '../values/types.ts';
import { attributeTest } from './attributes.ts';
import { type ListCompiler, pseudoClass } from './pseudo-class.ts';
import { isScreenOnly, pseudoElements } from './pseudo-elements.ts';
import { type Compound, specificity, type Test } from './types.ts';

export interface CompiledCompound {
  readonly compound: Compound;
  readonly pseudo: PseudoName | null;
  readonly specificity: number;
}

interface Draft {
  tag: Compound['tag'];
  id: string | null;
  readonly classes: string[];
  tags: readonly string[] | null;
  readonly tests: Test[];
  pseudo: PseudoName | null;
  specificity: number;
}

/** The simple selectors between two combinators, or the first that we cannot match. */
export function compileCompound(
  nodes: Nodes,
  compiler: ListCompiler,
): CompiledCompound | { readonly unsupported: Node } {
  const draft: Draft = {
    tag: null,
    id: null,
    classes: [],
    tags: null,
    tests: [],
    pseudo: null,
    specificity: 0,
  };
  for (const node of nodes) if (!add(draft, node, compiler)) return { unsupported: node };
  const { pseudo, specificity: weight, ...compound } = draft;
  return { compound, pseudo, specificity: weight };
}

/** False for what we cannot match. */
function add(draft: Draft, node: Node, compiler: ListCompiler): boolean {
  switch (node.type) {
    case 'TypeSelector':
      return addType(draft, nameOf(node.name));
    case 'ClassSelector':
      draft.classes.push(nameOf(node.name));
      draft.specificity += specificity.class;
      return true;
    case 'IdSelector':
      return addId(draft, nameOf(node.name));
    case 'AttributeSelector':
      return addTest(draft, attributeTest(node), specificity.class);
    case 'NestingSelector': {
      const { test, specificity: weight } = compiler.nesting();
      return addTest(draft, test, weight);
    }
    case 'PseudoElementSelector':
      return addPseudoElement(draft, node.name.toLowerCase());
    case 'PseudoClassSelector': {
      if (oneColon.has(node.name.toLowerCase()))
        return addPseudoElement(draft, node.name.toLowerCase());
      const compiled = pseudoClass(node, compiler);
      draft.tags ??= compiled?.tags ?? null;
      return addTest(draft, compiled?.test ?? null, compiled?.specificity ?? 0);
    }
    default:
      return false;
  }
}

/** Selectors 4, section 3.6: pseudo-elements that may be written as in CSS 2. */
const oneColon: ReadonlySet<string> = new Set(['before', 'after']);

function addType(draft: Draft, written: string): boolean {
  if (written === '*') return true;
  if (written.includes('|')) return false;
  draft.tag = { written, lower: written.toLowerCase() };
  draft.specificity += specificity.type;
  return true;
}

/** Two different ids never match: the second is a test. */
function addId(draft: Draft, id: string): boolean {
  draft.specificity += specificity.id;
  if (draft.id === null) draft.id = id;
  else draft.tests.push((element) => element.attributes.get('id') === id);
  return true;
}

function addTest(draft: Draft, test: Test | null, weight: number): boolean {
  if (test === null) return false;
  draft.tests.push(test);
  draft.specificity += weight;
  return true;
}

function addPseudoElement(draft: Draft, name: string): boolean {
  const known = pseudoElements.get(name);
  if (draft.pseudo !== null || (known === undefined && !isScreenOnly(name))) return false;
  draft.pseudo = known ?? null;
  draft.specificity += specificity.type;
  if (known === undefined) draft.tests.push(() => false);
  return true;
}
