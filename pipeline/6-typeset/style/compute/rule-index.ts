import type { Element } from '../../dom/types.ts';
import { matches } from '../selectors/match.ts';
import type { Complex, Scope } from '../selectors/types.ts';
import type { Rules, StyleRule } from '../sheets/types.ts';
import type { PseudoName } from '../types.ts';
import { type Block, blocksOfOrigin, byPriority, type Ranked } from './blocks.ts';
import { rankLayers } from './layers.ts';

/** All style rules, so that those that may match an element are found by its names. */
export interface RuleIndex {
  /** By rank: a later block wins. */
  readonly blocks: readonly Block[];
  /** The ranks of the blocks that apply to an element or one of its pseudo-elements, in order. */
  match(element: Element, pseudo: PseudoName | null): readonly number[];
}

interface Entry {
  readonly complex: Complex;
  readonly ranks: readonly number[];
}

/** Rules in the order of the cascade, and where to find them; the same for every document. */
export interface RankedRules {
  readonly blocks: readonly Block[];
  readonly tables: ReadonlyMap<PseudoName | null, Tables>;
}

export function rankRules({ styles, layers }: Pick<Rules, 'styles' | 'layers'>): RankedRules {
  const { blocks, entries } = rank(styles, rankLayers(layers));
  const tables = new Map<PseudoName | null, Tables>();
  for (const entry of entries) insert(tablesFor(entry.complex.pseudo, tables), entry);
  return { blocks, tables };
}

export function indexRules({ blocks, tables }: RankedRules, scope: Scope): RuleIndex {
  return {
    blocks,
    match: (element, pseudo) => {
      const own = tables.get(pseudo);
      return own === undefined ? none : match(element, own, scope);
    },
  };
}

const none: readonly number[] = [];

function match(element: Element, tables: Tables, scope: Scope): readonly number[] {
  const ranks: number[] = [];
  const { ids, classes, tags, rest } = tables;
  collect(rest, element, scope, ranks);
  collect(tags.get(element.name.toLowerCase()), element, scope, ranks);
  for (const name of scope.facts.of(element).classes)
    collect(classes.get(name), element, scope, ranks);
  if (ids.size > 0) collect(ids.get(element.attributes.get('id') ?? ''), element, scope, ranks);
  return ranks.length > 1 ? ranks.sort(ascending) : ranks;
}

function collect(
  entries: readonly Entry[] | undefined,
  element: Element,
  scope: Scope,
  ranks: number[],
): void {
  if (entries === undefined) return;
  for (const { complex, ranks: own } of entries)
    if (matches(complex, element, scope)) for (const rank of own) ranks.push(rank);
}

/** Gives every block its place in the cascade. */
function rank(
  rules: readonly StyleRule[],
  layers: ReadonlyMap<string, number>,
): { blocks: Block[]; entries: Entry[] } {
  const ranked: (Ranked & { complex: Complex })[] = rules.flatMap((rule) => {
    const blocks = blocksOfOrigin(rule.declarations, rule.origin);
    const layer = layers.get(rule.layer) ?? 0;
    return rule.selectors.flatMap((complex) =>
      blocks.map((block) => ({ block, complex, layer, specificity: complex.specificity })),
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

function tablesFor(pseudo: PseudoName | null, all: Map<PseudoName | null, Tables>): Tables {
  const tables = all.get(pseudo) ?? {
    ids: new Map(),
    classes: new Map(),
    tags: new Map(),
    rest: [],
  };
  all.set(pseudo, tables);
  return tables;
}

function insert(tables: Tables, entry: Entry): void {
  const { id, classes, tag, tags } = entry.complex.compound;
  if (id !== null) append(tables.ids, id, entry);
  else if (classes.length > 0) append(tables.classes, classes[0]!, entry);
  else if (tag !== null) append(tables.tags, tag.lower, entry);
  else if (tags !== null) for (const one of new Set(tags)) append(tables.tags, one, entry);
  else tables.rest.push(entry);
}

function append(table: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = table.get(key);
  if (list === undefined) table.set(key, [entry]);
  else list.push(entry);
}

function ascending(a: number, b: number): number {
  return a - b;
}
