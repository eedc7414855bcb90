import { addPercentages, scaleExtremes } from '../percentage.ts';
import type { Percentage } from '../types.ts';
import { byName, components, isOperator, splitAt } from './nodes.ts';
import type { Context, Node, Nodes } from './types.ts';
import { absoluteUnits, relativeUnits } from './units.ts';

/**
 * A term of CSS Values 4, section 10. `mixed` is the sum of a length and a percentage. A number
 * is kept in `pt`.
 */
export interface Term {
  readonly kind: 'number' | 'length' | 'percentage' | 'mixed';
  at(context: Context): Percentage;
}

/** A number, dimension, percentage or math function; null for anything else or a wrong type. */
export function term(node: Node | undefined): Term | null {
  switch (node?.type) {
    case 'Number':
      return fixed('number', 0, finite(Number(node.value)));
    case 'Percentage':
      return fixed('percentage', finite(Number(node.value)), 0);
    case 'Dimension':
      return dimension(finite(Number(node.value)), node.unit.toLowerCase());
    case 'Parentheses':
      return sum(components(node.children));
    case 'Function':
      return mathFunctions.get(node.name.toLowerCase())?.(components(node.children)) ?? null;
    default:
      return null;
  }
}

const mathFunctions = byName<(nodes: Nodes) => Term | null>({
  calc: sum,
  min: (nodes) => compare(argumentsIn(nodes), 'min'),
  max: (nodes) => compare(argumentsIn(nodes), 'max'),
  clamp,
});

function fixed(kind: Term['kind'], percent: number, pt: number): Term {
  const value = { percent, pt };
  return { kind, at: () => value };
}

function dimension(value: number, unit: string): Term | null {
  const absolute = absoluteUnits.get(unit);
  if (absolute !== undefined) return fixed('length', 0, value * absolute);
  const relative = relativeUnits.get(unit);
  if (relative === undefined) return null;
  return { kind: 'length', at: (context) => ({ percent: 0, pt: value * relative(context) }) };
}

/** `a + b - c`: operators stand at odd places. */
function sum(nodes: Nodes): Term | null {
  const parts = chunks(nodes, ['+', '-']);
  return fold(parts, product, (left, operator, right) => {
    const kind = kindOfSum(left, right);
    return kind === null ? null : plus(kind, left, right, operator === '-' ? -1 : 1);
  });
}

function product(nodes: Nodes): Term | null {
  const factor = (part: Nodes) => (part.length === 1 ? term(part[0]) : null);
  return fold(chunks(nodes, ['*', '/']), factor, (left, operator, right) => {
    if (operator === '/') return right.kind === 'number' ? scaled(left, right, true) : null;
    if (right.kind === 'number') return scaled(left, right, false);
    return left.kind === 'number' ? scaled(right, left, false) : null;
  });
}

interface Chunk {
  readonly operator: string;
  readonly nodes: Nodes;
}

function chunks(nodes: Nodes, operators: readonly string[]): Chunk[] {
  const list: { operator: string; nodes: Node[] }[] = [{ operator: '', nodes: [] }];
  for (const node of nodes) {
    const operator = operators.find((name) => isOperator(node, name));
    if (operator === undefined) list.at(-1)!.nodes.push(node);
    else list.push({ operator, nodes: [] });
  }
  return list;
}

function fold(
  parts: readonly Chunk[],
  read: (nodes: Nodes) => Term | null,
  join: (left: Term, operator: string, right: Term) => Term | null,
): Term | null {
  let result = read(parts[0]!.nodes);
  for (const { operator, nodes } of parts.slice(1)) {
    const right = read(nodes);
    if (result === null || right === null) return null;
    result = join(result, operator, right);
  }
  return result;
}

function kindOfSum(left: Term, right: Term): Term['kind'] | null {
  if (left.kind === right.kind) return left.kind;
  return left.kind === 'number' || right.kind === 'number' ? null : 'mixed';
}

function plus(kind: Term['kind'], left: Term, right: Term, sign: number): Term {
  return {
    kind,
    at: (context) => {
      return addPercentages(left.at(context), right.at(context), sign);
    },
  };
}

function scaled(value: Term, by: Term, inverse: boolean): Term {
  return {
    kind: value.kind,
    at: (context) => {
      const { percent, pt, extremes } = value.at(context);
      const factor = inverse ? 1 / by.at(context).pt : by.at(context).pt;
      const plain = { percent: finite(percent * factor), pt: finite(pt * factor) };
      if (extremes === undefined) return plain;
      return { ...plain, extremes: scaleExtremes(extremes, finite(factor)) };
    },
  };
}

/** Larger than any page: what is beyond, as after a division by zero, must not reach layout. */
const limit = 1e7;

function finite(value: number): number {
  return Number.isNaN(value) ? 0 : Math.min(limit, Math.max(-limit, value));
}

type Arguments = readonly (Term | null)[];

function argumentsIn(nodes: Nodes): Arguments {
  return splitAt(nodes, ',').map(sum);
}

/** `clamp(low, value, high)` is `max(low, min(value, high))`: section 10.2. */
function clamp(nodes: Nodes): Term | null {
  const [low, value, high, ...more] = argumentsIn(nodes);
  if (low === undefined || value === undefined || high === undefined || more.length > 0)
    return null;
  return compare([low, compare([value, high], 'min')], 'max');
}

/** What is a percentage, if only in part, is compared when layout knows of what. */
function compare(terms: Arguments, of: 'min' | 'max'): Term | null {
  const known = terms.filter((item) => item !== null);
  if (known.length < terms.length) return null;
  const kinds = new Set(known.map(({ kind }) => kind));
  const kind = kinds.size === 1 ? known[0]!.kind : kinds.has('number') ? null : 'mixed';
  if (kind === null) return null;
  if (kind === 'mixed') {
    const extreme = (context: Context) => ({
      of,
      values: known.map((item) => item.at(context)),
      factor: 1,
    });
    return { kind, at: (context) => ({ percent: 0, pt: 0, extremes: [extreme(context)] }) };
  }
  const part = kind === 'percentage' ? 'percent' : 'pt';
  const choose = of === 'min' ? Math.min : Math.max;
  return {
    kind,
    at: (context) => ({
      percent: 0,
      pt: 0,
      [part]: choose(...known.map((item) => item.at(context)[part])),
    }),
  };
}
