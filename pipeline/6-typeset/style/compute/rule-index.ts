import type { Element } from '../../dom/types.ts';
import { matches } from '../selectors/match.ts';
import type { Complex, Scope } from '../selectors/types.ts';
import type { StyleRule } from '../sheets/types.ts';
import type { PseudoName } from '../types.ts';
import { type Block, blocksOfOrigin, byPriority, type Ranked } from './blocks.ts';

/** Ranks of the blocks that apply, in cascade order. */
export interface Matches {
  readonly own: readonly number[];
  readonly pseudos: ReadonlyMap<PseudoName, readonly number[]>;
}

/** All style rules, so that those that may match an element are found by its names. */
export interface RuleIndex {
  /** By rank: a later block wins. */
  readonly blocks: readonly Block[];
  match(element: Element): Matches;
}

interface Entry {
  readonly complex: Complex;
  readonly ranks: readonly number[];
}

export function indexRules(rules: readonly StyleRule[], scope: Scope): RuleIndex {
  const { blocks, entries } = rank(rules);
  const tables = group(entries);
  return {
    blocks,
    match: (element) => {
      const found = new Found();
      for (const list of candidates(element, tables, scope))
        for (const entry of list) if (matches(entry.complex, element, scope)) found.add(entry);
      return found.inOrder();
    },
  };
}

/** Gives every block its place in the cascade. */
function rank(rules: readonly StyleRule[]): { blocks: Block[]; entries: Entry[] } {
  const ranked: (Ranked & { complex: Complex })[] = rules.flatMap((rule) => {
    const blocks = blocksOfOrigin(rule.declarations, rule.origin);
    return rule.selectors.flatMap((complex) =>
      blocks.map((block) => ({ block, complex, specificity: complex.specificity })),
    );
  });
  ranked.sort(byPriority);
  const byComplex = new Map<Complex, number[]>();
  ranked.forEach(({ complex }, at) => {
    const ranks = byComplex.get(complex);
    if (ranks === undefined) byComplex.set(complex, [at]);
    else ranks.push(at);
  });
  return {
    blocks: ranked.map(({ block }) => block),
    entries: [...byComplex].map(([complex, ranks]) => ({ complex, ranks })),
  };
}

/** Each selector stands in one table, under the rarest name of its right-most compound. */
interface Tables {
  readonly ids: Map<string, Entry[]>;
  readonly classes: Map<string, Entry[]>;
  readonly tags: Map<string, Entry[]>;
  readonly rest: Entry[];
}

function group(entries: readonly Entry[]): Tables {
  const tables: Tables = { ids: new Map(), classes: new Map(), tags: new Map(), rest: [] };
  for (const entry of entries) {
    const { id, classes, tag } = entry.complex.compound;
    if (id !== null) append(tables.ids, id, entry);
    else if (classes.length > 0) append(tables.classes, classes[0]!, entry);
    else if (tag !== null) append(tables.tags, tag.lower, entry);
    else tables.rest.push(entry);
  }
  return tables;
}

function append(table: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = table.get(key);
  if (list === undefined) table.set(key, [entry]);
  else list.push(entry);
}

function candidates(element: Element, tables: Tables, { facts }: Scope): (readonly Entry[])[] {
  const lists: (readonly Entry[])[] = [tables.rest];
  const tag = tables.tags.get(element.name.toLowerCase());
  if (tag !== undefined) lists.push(tag);
  for (const name of new Set(facts.of(element).classes)) {
    const list = tables.classes.get(name);
    if (list !== undefined) lists.push(list);
  }
  const id = element.attributes.get('id');
  const byId = id === undefined ? undefined : tables.ids.get(id);
  if (byId !== undefined) lists.push(byId);
  return lists;
}

class Found {
  readonly #own: number[] = [];
  #pseudos: Map<PseudoName, number[]> | null = null;

  add({ complex, ranks }: Entry): void {
    if (complex.pseudo === null) this.#own.push(...ranks);
    else this.#pseudo(complex.pseudo).push(...ranks);
  }

  #pseudo(name: PseudoName): number[] {
    this.#pseudos ??= new Map();
    const ranks = this.#pseudos.get(name) ?? [];
    this.#pseudos.set(name, ranks);
    return ranks;
  }

  inOrder(): Matches {
    for (const ranks of this.#pseudos?.values() ?? []) ranks.sort(ascending);
    return { own: this.#own.sort(ascending), pseudos: this.#pseudos ?? none };
  }
}

const none: Matches['pseudos'] = new Map();

function ascending(a: number, b: number): number {
  return a - b;
}
