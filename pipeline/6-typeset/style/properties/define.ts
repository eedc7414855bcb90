import { nodesOf } from '../values/nodes.ts';
import type { Computed, Context, Draft, Nodes, Parser } from '../values/types.ts';

/** Writes one field of a style. */
export type Setter = (draft: Draft, context: Context) => void;

/** A longhand of the table. */
export interface Property {
  readonly kind: 'longhand';
  readonly name: string;
  readonly inherited: boolean;
  /** CSS text, as the specification gives it. */
  readonly initial: string;
  /** The grammar of the values we take, in the notation of CSS Values 4. */
  readonly values: string;
  readonly spec: string;
  /** How we differ from the specification, or what is ours to choose; '' for nothing. */
  readonly notes: string;
  /** Null where the value is not supported. */
  parse(nodes: Nodes): Setter | null;
  /** Sets the parent's value. */
  readonly inherit: Setter;
  /** Sets the initial value. */
  readonly reset: Setter;
}

interface Definition<Field extends keyof Computed> {
  readonly name: string;
  readonly field: Field;
  readonly inherited?: true;
  readonly initial: string;
  readonly values: string;
  readonly spec: string;
  readonly notes?: string;
  readonly parse: Parser<Computed[Field]>;
}

/** One row of the table. The initial value goes through the same parser as any other. */
export function property<Field extends keyof Computed>(row: Definition<Field>): Property {
  const { field, name, initial, values, spec } = row;
  const parse = (nodes: Nodes): Setter | null => {
    const specified = row.parse(nodes);
    if (specified === null) return null;
    return (draft, context) => {
      draft[field] = specified(context);
    };
  };
  const reset = parse(nodesOf(initial));
  if (reset === null) throw new Error(`The initial value of ${name} does not parse: ${initial}`);
  return {
    kind: 'longhand',
    name,
    inherited: row.inherited ?? false,
    initial,
    values,
    spec,
    notes: row.notes ?? '',
    parse,
    inherit: (draft, { parent }) => {
      draft[field] = parent[field];
    },
    reset,
  };
}
