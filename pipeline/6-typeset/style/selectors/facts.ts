import type { DomNode, Element } from '../../dom/types.ts';

/** Where an element stands among the element children of its parent; positions count from 1. */
export interface Fact {
  readonly previous: Element | null;
  readonly next: Element | null;
  readonly index: number;
  readonly count: number;
  readonly typeIndex: number;
  readonly typeCount: number;
  readonly classes: readonly string[];
}

/** What selectors ask about the tree, gathered for siblings once one of them is asked about. */
export interface Facts {
  readonly root: Element;
  of(element: Element): Fact;
}

export function gatherFacts(root: Element): Facts {
  const facts = new Map<Element, Fact>();
  const classLists = new Map<string, readonly string[]>();
  const classesOf = (element: Element) => {
    const text = element.attributes.get('class');
    if (text === undefined) return noClasses;
    const known = classLists.get(text);
    if (known !== undefined) return known;
    const list = [...new Set(text.split(/\s+/).filter(Boolean))];
    classLists.set(text, list);
    return list;
  };
  const gather = (siblings: readonly Element[]) => {
    const counts = countTypes(siblings);
    const seen = new Map<string, number>();
    siblings.forEach((element, at) => {
      const typeIndex = (seen.get(element.name) ?? 0) + 1;
      seen.set(element.name, typeIndex);
      facts.set(element, {
        previous: siblings[at - 1] ?? null,
        next: siblings[at + 1] ?? null,
        index: at + 1,
        count: siblings.length,
        typeIndex,
        typeCount: counts.get(element.name)!,
        classes: classesOf(element),
      });
    });
  };
  return {
    root,
    of(element) {
      const known = facts.get(element);
      if (known !== undefined) return known;
      gather(element.parent === null ? [element] : element.parent.children.filter(isElement));
      return facts.get(element)!;
    },
  };
}

const noClasses: readonly string[] = [];

function isElement(node: DomNode): node is Element {
  return node.type === 'element';
}

function countTypes(siblings: readonly Element[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of siblings) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
