import type { Element } from '../../dom/types.ts';
import { Log } from '../log.ts';
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

/** The styles of elements, kept from one document to the next for chunks (`dom/chunks/`). */
export class StyledElements {
  readonly #elements = new WeakMap<Element, ElementStyles>();
  readonly #chunks = new WeakMap<Element, ChunkStyles>();
  readonly environments = new Environments();

  /** Boxes hold on to these functions: they hold on to no document. */
  readonly style = (element: Element): ComputedStyle => this.#elements.get(element)!.node.style;
  readonly pseudo = (element: Element, name: PseudoName): ComputedStyle | null =>
    this.#elements.get(element)?.pseudos?.get(name) ?? null;

  set(element: Element, styles: ElementStyles): void {
    this.#elements.set(element, styles);
  }

  chunk(root: Element): ChunkStyles | null {
    return this.#chunks.get(root) ?? null;
  }

  setChunk(root: Element, styles: ChunkStyles): void {
    this.#chunks.set(root, styles);
  }
}

/** That a chunk is styled, and what its styles depend on beside it. */
interface ChunkStyles {
  readonly environment: Environment;
  /** By the same rules, since styles know their parent's only. */
  readonly parent: StyleNode;
  readonly log: Log;
}

/** Goes through the tree in document order, parents first, past chunks that are styled. */
export function styleElements(
  root: Element,
  index: RuleIndex,
  computer: Computer,
  styled: StyledElements,
  chunks: ReadonlySet<Element>,
): StyleNode {
  const { environments } = styled;
  const attributes = new AttributeBlocks();
  environments.sweep();
  const visitChunk = (element: Element, parent: StyleNode, environment: Environment) => {
    const known = styled.chunk(element);
    if (known?.environment === environment && known.parent === parent)
      return computer.log.take(known.log);
    const log = new Log();
    visitAll(element, parent, { index, computer: computer.withLog(log), attributes, styled });
    styled.setChunk(element, { environment, parent, log });
    computer.log.take(log);
  };
  const using = { index, computer, attributes, styled };
  const visitSpine = (element: Element, parent: StyleNode | null, around: Environment) => {
    const node = styleElement(element, parent, using);
    const inside = environments.inside(element, around);
    for (const child of element.children) {
      if (child.type === 'text') continue;
      if (chunks.has(child)) visitChunk(child, node, inside);
      else visitSpine(child, node, inside);
    }
    return node;
  };
  if (chunks.size === 0) return visitAll(root, null, using);
  return visitSpine(root, null, environments.outermost);
}

interface Using {
  readonly index: RuleIndex;
  readonly computer: Computer;
  readonly attributes: AttributeBlocks;
  readonly styled: StyledElements;
}

function visitAll(element: Element, parent: StyleNode | null, using: Using): StyleNode {
  const node = styleElement(element, parent, using);
  for (const child of element.children) if (child.type === 'element') visitAll(child, node, using);
  return node;
}

function styleElement(element: Element, parent: StyleNode | null, using: Using): StyleNode {
  const node = nodeOf(element, parent, using);
  using.styled.set(element, { node, pseudos: pseudosOf(element, node, using) });
  return node;
}

function nodeOf(
  element: Element,
  parent: StyleNode | null,
  { index, computer, attributes }: Using,
): StyleNode {
  const own = index.match(element, null);
  const hints = hintsOf(element);
  const inline = element.attributes.get('style') ?? '';
  // Read even where the style is known: its faults are this document's.
  const written = attributes.inline(inline, computer.log);
  const blocks = () =>
    inCascadeOrder([
      ...own.map((rank) => index.blocks[rank]!),
      ...attributes.hints(hints),
      ...written,
    ]);
  const key = `${own.join()} ${hints} ${inline}`;
  if (parent === null) return computer.root(key, blocks);
  return computer.child(parent, 'element', key, blocks);
}

/** The sort is stable: within a level the order stays. */
function inCascadeOrder(blocks: Block[]): readonly Block[] {
  return blocks.sort((a, b) => a.level - b.level);
}

function pseudosOf(
  element: Element,
  node: StyleNode,
  { index, computer }: Using,
): ReadonlyMap<PseudoName, ComputedStyle> | null {
  let styles: Map<PseudoName, ComputedStyle> | null = null;
  for (const name of pseudoNames) {
    if (!mayExist(name, node.style)) continue;
    const ranks = index.match(element, name);
    if (ranks.length === 0 && needsRules(name)) continue;
    const blocks = () => ranks.map((rank) => index.blocks[rank]!);
    const { style } = computer.child(node, name, ranks.join(), blocks);
    if (!generatesBox(name, style)) continue;
    styles ??= new Map();
    styles.set(name, style);
  }
  return styles;
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
    if (text === '') return none;
    const read = readOnce(this.#inline, text, levels.inline, levels.inlineImportant);
    log.take(read.log);
    return read.blocks;
  }

  /** A wrong attribute is not a finding about a stylesheet: it is not told. */
  hints(text: string): readonly Block[] {
    return text === '' ? none : readOnce(this.#hints, text, levels.hint, levels.hint).blocks;
  }
}

const none: readonly Block[] = [];

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
