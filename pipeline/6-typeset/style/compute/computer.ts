import { type Assignment, expand, unset } from '../expand.ts';
import { Log } from '../log.ts';
import type { Setter } from '../properties/define.ts';
import { longhands } from '../properties.ts';
import { valuesHint } from '../sheets/declarations.ts';
import type { Declaration, Deferred } from '../sheets/types.ts';
import { parseValue } from '../values/nodes.ts';
import { substitute } from '../values/substitute.ts';
import type { Computed, Context, Draft, PageSize } from '../values/types.ts';
import type { Block } from './blocks.ts';
import { finish, type Role } from './finish.ts';
import { initialStyle } from './initial.ts';
import { noVariables, type Variables, variablesOf } from './variables.ts';
import { winnersOf } from './winners.ts';

/** A computed style and what its children need of it. */
export interface StyleNode {
  readonly style: Computed;
  readonly variables: Variables;
  /** Styles computed with this as parent, by what made them: equal children share one. */
  readonly children: Map<string, StyleNode>;
  /** What was wrong with its declarations; null: nothing. */
  readonly findings: Log | null;
}

/** Styles that were computed with the same rules, for this document or another. */
export interface KnownStyles {
  /** Of root elements, by what made them. */
  readonly roots: Map<string, StyleNode>;
  /** Values with variables in them, by property and text. */
  readonly values: Map<string, readonly Assignment[] | null>;
  /** How many styles there are. */
  count: number;
}

export function noStyles(): KnownStyles {
  return { roots: new Map(), values: new Map(), count: 0 };
}

/** Computes styles; those with the same parent and the same `key` are computed once. */
export class Computer {
  /** Gets the findings of every style that is asked for. */
  readonly log: Log;
  readonly #page: PageSize;
  readonly #known: KnownStyles;
  #root: Computed | null = null;

  constructor(page: PageSize, log: Log, known: KnownStyles) {
    this.#page = page;
    this.log = log;
    this.#known = known;
  }

  /** The root element's style: other styles may refer to it. */
  root(key: string, blocks: () => readonly Block[]): StyleNode {
    const node = this.#get(this.#known.roots, key, () => this.#compute(null, 'root', blocks()));
    this.#root = node.style;
    return node;
  }

  /** The same with findings of its own. */
  withLog(log: Log): Computer {
    const computer = new Computer(this.#page, log, this.#known);
    computer.#root = this.#root;
    return computer;
  }

  child(parent: StyleNode, role: Role, key: string, blocks: () => readonly Block[]): StyleNode {
    const { children } = parent;
    return this.#get(children, `${role} ${key}`, () => this.#compute(parent, role, blocks()));
  }

  #get(nodes: Map<string, StyleNode>, key: string, make: () => StyleNode): StyleNode {
    const node = nodes.get(key) ?? make();
    nodes.set(key, node);
    if (node.findings !== null) this.log.take(node.findings);
    return node;
  }

  #compute(parent: StyleNode | null, role: Role, blocks: readonly Block[]): StyleNode {
    const inherited = parent?.style ?? initialStyle;
    const variables = variablesOf(blocks, parent?.variables ?? noVariables);
    const log = new Log();
    this.#known.count++;
    const draft = { ...inherited } as Draft;
    const context = { own: draft, parent: inherited, root: this.#root, page: this.#page };
    const winners = winnersOf(
      blocks,
      (declaration) => this.#assignments(declaration, variables, log),
      (direction) => isRtl(direction, context),
    );
    longhands.forEach((row, place) => {
      const set = winners[place] ?? (row.inherited ? row.inherit : row.reset);
      set(draft, context);
    });
    finish(draft, inherited, role);
    const findings = log.isEmpty ? null : log;
    return { style: draft, variables, children: new Map(), findings };
  }

  #assignments(declaration: Declaration, variables: Variables, log: Log): readonly Assignment[] {
    switch (declaration.kind) {
      case 'plain':
        return declaration.assignments;
      case 'custom':
        return [];
      case 'deferred':
        return this.#deferred(declaration, variables, log);
    }
  }

  /** CSS Variables 1, section 3.1: a value that is invalid now is as good as `unset`. */
  #deferred(declaration: Deferred, variables: Variables, log: Log): readonly Assignment[] {
    const { property, text } = declaration;
    const value = substitute(text, (name) => variables.get(name) ?? null);
    const assignments = value === null ? null : this.#expand(property, value);
    if (assignments !== null) return assignments;
    log.add('unsupported-value', {
      subject: `${property}: ${text} = ${value}`,
      message:
        value === null
          ? `\`${property}: ${text}\` uses a variable that is not set`
          : `\`${property}: ${text}\` becomes \`${value}\`, which is not supported`,
      hint: value === null ? undefined : valuesHint(property),
      source: declaration.source,
    });
    return unset(property);
  }

  #expand(property: string, value: string): readonly Assignment[] | null {
    const key = `${property}:${value}`;
    const { values } = this.#known;
    const known = values.get(key);
    if (known !== undefined) return known;
    const nodes = parseValue(value);
    const assignments = nodes === null ? null : expand(property, nodes);
    values.set(key, assignments);
    return assignments;
  }
}

/** `direction` must be known before logical properties have a side. */
function isRtl(direction: Setter | undefined, context: Context): boolean {
  if (direction === undefined) return context.parent.direction === 'rtl';
  const probe = { ...context.own } as Draft;
  direction(probe, context);
  return probe.direction === 'rtl';
}
