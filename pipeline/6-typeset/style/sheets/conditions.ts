import { components, wordOf } from '../values/nodes.ts';
import type { Node, Nodes } from '../values/types.ts';

/** A test may not know; then neither the condition nor its negation holds. */
type Test = (node: Node) => boolean | null;

/** `not a`, `a and b`, `a or b`, with parentheses: Media Queries 4, CSS Conditional 3. */
export function holds(nodes: Nodes, test: Test): boolean {
  return evaluate(nodes, test) === true;
}

function evaluate(nodes: Nodes, test: Test): boolean | null {
  if (wordOf(nodes[0]) === 'not') return negate(evaluateOne(nodes[1], test));
  const operands = nodes.filter((_, at) => at % 2 === 0).map((node) => evaluateOne(node, test));
  const operator = wordOf(nodes[1]);
  if (operator === 'or') return operands.includes(true) || unknownOr(operands, false);
  return operands.includes(false) ? false : unknownOr(operands, true);
}

function evaluateOne(node: Node | undefined, test: Test): boolean | null {
  if (node === undefined) return null;
  return node.type === 'Condition' ? evaluate(components(node.children), test) : test(node);
}

function unknownOr(operands: readonly (boolean | null)[], value: boolean): boolean | null {
  return operands.includes(null) ? null : value;
}

function negate(value: boolean | null): boolean | null {
  return value === null ? null : !value;
}
