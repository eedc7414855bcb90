import type { Element } from '../../dom/types.ts';
import { Log } from '../log.ts';
import type { Scope } from '../selectors/types.ts';
import { readInline } from '../sheets/inline.ts';
import type { ComputedStyle, PseudoName } from '../types.ts';
import { type Block, blocksOf, levels } from './blocks.ts';
import type { Computer, StyleNode } from './computer.ts';
import { type Environment, Environments } from './environments.ts';
import { hintsOf } from './hints.ts';
import { generatesBox, mayExist, needsRules, pseudoNames } from './pseudos.ts';
import type { RuleIndex } from './rule-index.ts';

/** The computed styles of an element and its pseudo-elements. */
export interface ElementStyles {
  readonly node: StyleNode;
  /** Null where there are none. */
  readonly pseudos: ReadonlyMap<PseudoName, ComputedStyle> | null;
}

/** The styles of a chunk, by what they depend on beside it. */
export interface ChunkStyles {
  readonly environment: Environment;
  readonly parent: StyleNode;
  readonly log: Log;
}

/** Styles trees by the same rules, and keeps what it found. */
export class Styler {
  readonly styles = new WeakMap<Element, ElementStyles>();
  readonly chunks = new WeakMap<Element, ChunkStyles>();
  readonly environments = new Environments();
  readonly #attributes = new AttributeBlocks();
  readonly #index: RuleIndex;
  readonly #computer: Computer;

  /** Known once `run` has come past the element. */
  readonly style = (element: Element): ComputedStyle => this.styles.get(element)!.node.style;
  readonly pseudo = (element: Element, name: PseudoName): ComputedStyle | null =>
    this.styles.get(element)?.pseudos?.get(name) ?? null;

  constructor(index: RuleIndex, computer: Computer) {
    this.#index = index;
    this.#computer = computer;
  }

  /** Goes through a tree in document order, parents first, past chunks whose styles are known. */
  run(root: Element, chunks: ReadonlySet<Element>, scope: Scope, log: Log): StyleNode {
    this.environments.sweep();
    const visitAll = (element: Element, parent: StyleNode | null, found: Log): StyleNode => {
      const node = this.#style(element, parent, scope, found);
      for (const child of element.children)
        if (child.type === 'element') visitAll(child, node, found);
      return node;
    };
    const visitSpine = (element: Element, parent: StyleNode | null, around: Environment) => {
      const node = this.#style(element, parent, scope, log);
      const inside = this.environments.inside(element, around);
      for (const child of element.children) {
        if (child.type === 'text') continue;
        if (chunks.has(child)) visitChunk(child, node, inside);
        else visitSpine(child, node, inside);
      }
      return node;
    };
    const visitChunk = (element: Element, parent: StyleNode, environment: Environment) => {
      const known = this.chunks.get(element);
      if (known?.environment === environment && known.parent === parent) return log.take(known.log);
      const own = new Log();
      visitAll(element, parent, own);
      this.chunks.set(element, { environment, parent, log: own });
      log.take(own);
    };
    return chunks.size === 0
      ? visitAll(root, null, log)
      : visitSpine(root, null, this.environments.outermost);
  }

  #style(element: Element, parent: StyleNode | null, scope: Scope, log: Log): StyleNode {
    const node = this.#nodeOf(element, parent, scope, log);
    if (node.log !== null) log.take(node.log);
    this.styles.set(element, { node, pseudos: this.#pseudosOf(element, node, scope, log) });
    return node;
  }

  #nodeOf(element: Element, parent: StyleNode | null, scope: Scope, log: Log): StyleNode {
    const own = this.#index.match(element, null, scope);
    const hints = hintsOf(element);
    const inline = element.attributes.get('style') ?? '';
    const blocks = () =>
      inCascadeOrder([
        ...own.map((rank) => this.#index.blocks[rank]!),
        ...this.#attributes.hints(hints),
        ...this.#attributes.inline(inline, log),
      ]);
    if (inline !== '') this.#attributes.inline(inline, log);
    const key = `${own.join()} ${hints} ${inline}`;
    return parent === null
      ? this.#computer.root(key, blocks)
      : this.#computer.child(parent, 'element', key, blocks);
  }

  #pseudosOf(
    element: Element,
    parent: StyleNode,
    scope: Scope,
    log: Log,
  ): ReadonlyMap<PseudoName, ComputedStyle> | null {
    let styles: Map<PseudoName, ComputedStyle> | null = null;
    for (const name of pseudoNames) {
      if (!mayExist(name, parent.style)) continue;
      const ranks = this.#index.match(element, name, scope);
      if (ranks.length === 0 && needsRules(name)) continue;
      const blocks = () => ranks.map((rank) => this.#index.blocks[rank]!);
      const node = this.#computer.child(parent, name, ranks.join(), blocks);
      if (node.log !== null) log.take(node.log);
      if (!generatesBox(name, node.style)) continue;
      styles ??= new Map();
      styles.set(name, node.style);
    }
    return styles;
  }
}

/** The sort is stable: within a level the order stays. */
function inCascadeOrder(blocks: Block[]): readonly Block[] {
  return blocks.sort((a, b) => a.level - b.level);
}

interface Attribute {
  readonly blocks: readonly Block[];
  readonly log: Log;
}

/** Blocks of attributes, each text read once. */
class AttributeBlocks {
  readonly #inline = new Map<string, Attribute>();
  readonly #hints = new Map<string, Attribute>();

  inline(text: string, log: Log): readonly Block[] {
    if (text === '') return [];
    const read = readOnce(this.#inline, text, levels.inline, levels.inlineImportant);
    log.take(read.log);
    return read.blocks;
  }

  /** A wrong attribute is not a finding about a stylesheet: it is not told. */
  hints(text: string): readonly Block[] {
    return text === '' ? [] : readOnce(this.#hints, text, levels.hint, levels.hint).blocks;
  }
}

function readOnce(
  known: Map<string, Attribute>,
  text: string,
  normal: number,
  important: number,
): Attribute {
  const seen = known.get(text);
  if (seen !== undefined) return seen;
  const log = new Log();
  const read = { blocks: blocksOf(readInline(text, log), normal, important), log };
  known.set(text, read);
  return read;
}
