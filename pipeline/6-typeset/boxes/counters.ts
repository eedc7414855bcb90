import type { Element } from '../dom/types.ts';
import type { ComputedStyle, CounterChange } from '../style/types.ts';
import type { CounterState } from './chunks/counters.ts';
import { formatCounter } from './counter-styles.ts';

/** The counters in scope at one point of the document: CSS Lists 3, section 4. */
export interface Counters {
  /** Applies the element's counter properties. Call `leave` after its descendants. */
  enter(element: Element, style: ComputedStyle): void;
  leave(element: Element): void;
  /** Applies the counter properties of a pseudo-element. */
  pseudo(element: Element, style: ComputedStyle): void;
  value(name: string, style: string): string;
  values(name: string, separator: string, style: string): string;
  number(name: string): number;
  /** The instances of a counter; scopes are told by their distance from the root. */
  state(name: string, element: Element): CounterState;
  /** Makes a counter what it was in `state`, with the ancestors of `element` as scopes. */
  restore(state: CounterState, element: Element): void;
  /** Notes what the counters were that are used from now on, until the end. */
  listen(element: Element): { end(): readonly CounterState[] };
}

interface Instance {
  /** The parent of the element that made it: its scope is that parent's remaining children. */
  readonly scope: Element | null;
  value: number;
}

export function createCounters(): Counters {
  const stacks = new Map<string, Instance[]>();
  let listening: Map<string, CounterState> | null = null;
  let listener: Element | null = null;
  const state = (name: string, element: Element): CounterState => ({
    name,
    instances: (stacks.get(name) ?? []).map(({ scope, value }) => ({
      depth: scope === null ? -1 : depthOf(scope, element),
      value,
    })),
  });
  const stack = (name: string) => {
    if (listener && listening && !listening.has(name)) listening.set(name, state(name, listener));
    const found = stacks.get(name);
    if (found) return found;
    const made: Instance[] = [];
    stacks.set(name, made);
    return made;
  };
  const reset = ({ name, value }: CounterChange, scope: Element | null) => {
    const instances = stack(name);
    const top = instances.at(-1);
    if (top && top.scope === scope) top.value = value;
    else instances.push({ scope, value });
  };
  const change = ({ name, value }: CounterChange, scope: Element | null, add: boolean) => {
    const top = stack(name).at(-1);
    if (!top) reset({ name, value }, scope);
    else top.value = add ? top.value + value : value;
  };
  const apply = (style: ComputedStyle, scope: Element | null) => {
    for (const item of style.counterReset) reset(item, scope);
    for (const item of style.counterIncrement) change(item, scope, true);
    for (const item of style.counterSet) change(item, scope, false);
  };
  const number = (name: string) => stack(name).at(-1)?.value ?? 0;

  return {
    enter(element, style) {
      apply(style, element.parent);
    },
    leave(element) {
      for (const instances of stacks.values()) {
        while (instances.length > 0 && instances.at(-1)?.scope === element) instances.pop();
      }
    },
    pseudo: (element, style) => apply(style, element),
    state,
    restore({ name, instances }, element) {
      const own = stack(name);
      own.length = 0;
      for (const { depth, value } of instances)
        own.push({ scope: depth < 0 ? null : ancestorAt(depth, element), value });
    },
    listen(element) {
      const used = new Map<string, CounterState>();
      listening = used;
      listener = element;
      return {
        end() {
          listening = null;
          listener = null;
          return [...used.values()];
        },
      };
    },
    number,
    value: (name, style) => formatCounter(number(name), style),
    values: (name, separator, style) =>
      stack(name)
        .map(({ value }) => formatCounter(value, style))
        .join(separator),
  };
}

/** How many ancestors it has. The scope of a counter that `element` sees is one of its own. */
function depthOf(scope: Element, element: Element): number {
  let depth = 0;
  let isAncestor = false;
  for (let at: Element | null = element.parent; at !== null; at = at.parent) {
    if (at === scope) isAncestor = true;
    else if (isAncestor) depth++;
  }
  return isAncestor ? depth : Number.NaN;
}

function ancestorAt(depth: number, element: Element): Element {
  const all: Element[] = [];
  for (let at = element.parent; at !== null; at = at.parent) all.unshift(at);
  return all[depth]!;
}
