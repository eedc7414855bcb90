import type { Element } from '../dom/types.ts';
import type { ComputedStyle, CounterChange } from '../style/types.ts';
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
}

interface Instance {
  /** The parent of the element that made it: its scope is that parent's remaining children. */
  readonly scope: Element | null;
  value: number;
}

export function createCounters(): Counters {
  const stacks = new Map<string, Instance[]>();
  const stack = (name: string) => {
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
    number,
    value: (name, style) => formatCounter(number(name), style),
    values: (name, separator, style) =>
      stack(name)
        .map(({ value }) => formatCounter(value, style))
        .join(separator),
  };
}
