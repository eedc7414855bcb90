import type { PseudoClassSelector } from 'css-tree';
import { anPlusB } from '../selectors/nth.ts';
import type { PageContext } from '../types.ts';
import { components, nameOf, parseText } from '../values/nodes.ts';
import type { Node } from '../values/types.ts';
import type { PageSelector } from './types.ts';

type Draft = { -readonly [Key in keyof PageSelector]: PageSelector[Key] };

export const anyPage: PageSelector = {
  name: null,
  first: false,
  blank: false,
  side: null,
  nth: null,
  specificity: 0,
};

/** CSS Paged Media 3, section 4.4: names before `:first` and `:blank` before sides. */
const weights = { name: 1_000_000, pseudo: 1_000, side: 1 };

/** `chapter:first:left`; null where it is none of ours. */
export function pageSelector(node: Node): PageSelector | null {
  if (node.type !== 'Selector') return null;
  const draft: Draft = { ...anyPage };
  const known = components(node.children).every((part, at) => addPart(draft, part, at));
  return known ? draft : null;
}

function addPart(draft: Draft, node: Node, at: number): boolean {
  if (node.type === 'PseudoClassSelector') return addPseudo(draft, node);
  if (node.type !== 'TypeSelector' || at > 0) return false;
  draft.name = nameOf(node.name);
  draft.specificity += weights.name;
  return true;
}

function addPseudo(draft: Draft, node: PseudoClassSelector): boolean {
  const name = node.name.toLowerCase();
  if (name === 'left' || name === 'right') {
    draft.side = name;
    draft.specificity += weights.side;
    return true;
  }
  draft.specificity += weights.pseudo;
  if (name === 'first' || name === 'blank') {
    draft[name] = true;
    return true;
  }
  draft.nth = name === 'nth' ? nthOf(components(node.children)[0]) : null;
  return draft.nth !== null;
}

/** The parser leaves the argument of `:nth()` as text, but reads that of `:nth-child()`. */
function nthOf(node: Node | undefined): PageSelector['nth'] {
  const parsed = node?.type === 'Raw' ? parseText(`:nth-child(${node.value})`, 'selector') : null;
  const pseudo = parsed?.type === 'Selector' ? components(parsed.children)[0] : undefined;
  const nth = pseudo?.type === 'PseudoClassSelector' ? components(pseudo.children)[0] : undefined;
  return nth?.type === 'Nth' && !nth.selector ? anPlusB(nth.nth) : null;
}

export function matchesPage(selector: PageSelector, page: PageContext): boolean {
  return (
    (selector.name === null || selector.name === page.name) &&
    (!selector.first || page.index === 1) &&
    (!selector.blank || page.blank) &&
    (selector.side === null || selector.side === page.side) &&
    (selector.nth === null || selector.nth(page.index))
  );
}
