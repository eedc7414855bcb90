import type { Element } from '../../dom/types.ts';
import { Log } from '../log.ts';
import { readInline } from '../sheets/inline.ts';
import type { ComputedStyle, PseudoName } from '../types.ts';
import { type Block, blocksOf, levels } from './blocks.ts';
import type { Computer, StyleNode } from './computer.ts';
import { hintsOf } from './hints.ts';
import { generatesBox, mayExist, needsRules, pseudoNames } from './pseudos.ts';
import type { RuleIndex } from './rule-index.ts';

/** The computed styles of a tree. */
export interface ElementStyles {
  readonly root: StyleNode;
  /** By `Element.order`. */
  readonly nodes: readonly StyleNode[];
  /** By `Element.order`; elements without any are left out. */
  readonly pseudos: ReadonlyMap<number, ReadonlyMap<PseudoName, ComputedStyle>>;
}

/** Goes through the tree in document order, parents first. */
export function styleElements(
  root: Element,
  index: RuleIndex,
  computer: Computer,
  log: Log,
): ElementStyles {
  const nodes: StyleNode[] = [];
  const pseudos = new Map<number, ReadonlyMap<PseudoName, ComputedStyle>>();
  const attributes = new AttributeBlocks(log);
  const visit = (element: Element, parent: StyleNode | null) => {
    const node = styleElement(element, parent, index, computer, attributes);
    nodes[element.order] = node;
    const own = stylePseudos(element, node, index, computer);
    if (own !== null) pseudos.set(element.order, own);
    for (const child of element.children) if (child.type === 'element') visit(child, node);
  };
  visit(root, null);
  return { root: nodes[root.order]!, nodes, pseudos };
}

function styleElement(
  element: Element,
  parent: StyleNode | null,
  index: RuleIndex,
  computer: Computer,
  attributes: AttributeBlocks,
): StyleNode {
  const own = index.match(element, null);
  const hints = hintsOf(element);
  const inline = element.attributes.get('style') ?? '';
  // Read even where the style is known: its faults are this document's.
  const written = attributes.inline(inline);
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

function stylePseudos(
  element: Element,
  node: StyleNode,
  index: RuleIndex,
  computer: Computer,
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

/** Blocks of attributes, each text read once. */
class AttributeBlocks {
  readonly #log: Log;
  readonly #inline = new Map<string, readonly Block[]>();
  readonly #hints = new Map<string, readonly Block[]>();

  constructor(log: Log) {
    this.#log = log;
  }

  inline(text: string): readonly Block[] {
    return memo(this.#inline, text, () =>
      blocksOf(readInline(text, this.#log), levels.inline, levels.inlineImportant),
    );
  }

  /** A wrong attribute is not a finding about a stylesheet: it goes to a log of its own. */
  hints(text: string): readonly Block[] {
    return memo(this.#hints, text, () =>
      blocksOf(readInline(text, new Log()), levels.hint, levels.hint),
    );
  }
}

function memo(
  known: Map<string, readonly Block[]>,
  text: string,
  make: () => readonly Block[],
): readonly Block[] {
  if (text === '') return none;
  const blocks = known.get(text) ?? make();
  known.set(text, blocks);
  return blocks;
}

const none: readonly Block[] = [];
