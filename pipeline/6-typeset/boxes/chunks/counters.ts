/** The instances of one counter, outermost first. */
export interface CounterState {
  readonly name: string;
  readonly instances: readonly {
    /** How far the scope is from the root; -1: none. */
    readonly depth: number;
    readonly value: number;
  }[];
}

export function sameState(one: CounterState, other: CounterState): boolean {
  return (
    one.instances.length === other.instances.length &&
    one.instances.every(({ depth, value }, i) => {
      const instance = other.instances[i]!;
      return instance.depth === depth && instance.value === value;
    })
  );
}
