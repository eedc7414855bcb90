import { substitute } from '../values/substitute.ts';
import type { Block } from './blocks.ts';

/** Custom properties in effect: name to text, without any `var()` left. */
export type Variables = ReadonlyMap<string, string>;

export const noVariables: Variables = new Map();

/**
 * CSS Variables 1, section 2: the parent's, with what the blocks set. Those that depend on
 * themselves or on none are left out: they are invalid at computed-value time.
 */
export function variablesOf(blocks: readonly Block[], inherited: Variables): Variables {
  const own = new Map<string, string>();
  for (const { declarations } of blocks)
    for (const one of declarations) if (one.kind === 'custom') own.set(one.name, one.text);
  if (own.size === 0) return inherited;
  const resolver = new Resolver(own, inherited);
  const result = new Map(inherited);
  for (const name of own.keys()) {
    const text = resolver.resolve(name);
    if (text === null) result.delete(name);
    else result.set(name, text);
  }
  return result;
}

/** Longer chains of variables are taken to be a mistake. */
const maxDepth = 100;

class Resolver {
  readonly #own: Variables;
  readonly #inherited: Variables;
  readonly #done = new Map<string, string | null>();
  readonly #open: string[] = [];
  readonly #cyclic = new Set<string>();

  constructor(own: Variables, inherited: Variables) {
    this.#own = own;
    this.#inherited = inherited;
  }

  resolve(name: string): string | null {
    const text = this.#own.get(name);
    const above = this.#inherited.get(name) ?? null;
    if (text === undefined) return above;
    const known = this.#done.get(name);
    if (known !== undefined) return known;
    if (this.#closesCycle(name) || this.#open.length > maxDepth) return null;
    this.#open.push(name);
    const value = this.#valueOf(text, above);
    this.#open.pop();
    const result = this.#cyclic.has(name) ? null : value;
    this.#done.set(name, result);
    return result;
  }

  #valueOf(text: string, above: string | null): string | null {
    const word = text.toLowerCase();
    if (word === 'initial') return null;
    if (word === 'inherit' || word === 'unset' || word === 'revert') return above;
    return substitute(text, (name) => this.resolve(name));
  }

  /** Section 2.3: all that take part in a cycle are invalid, whatever their fallbacks. */
  #closesCycle(name: string): boolean {
    const at = this.#open.indexOf(name);
    if (at < 0) return false;
    for (const member of this.#open.slice(at)) this.#cyclic.add(member);
    return true;
  }
}
