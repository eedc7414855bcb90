import type { DomNode, Element } from '../dom/types.ts';
import type { ComputedStyle, Display, StyledDocument } from '../style/types.ts';
import type { Build } from './build.ts';
import { isPageFloat } from './page-float.ts';

/** A child as box generation sees it: a node of the document or generated content. */
export type Child = DomNode | Pseudo;

export interface Pseudo {
  readonly type: 'pseudo';
  readonly name: 'before' | 'after';
  readonly element: Element;
  readonly style: ComputedStyle;
}

/** Children that go together: one block, one positioned box, or a run of inline content. */
export type Group =
  | { readonly type: 'block'; readonly child: Element | Pseudo }
  | { readonly type: 'positioned'; readonly child: Element | Pseudo }
  | { readonly type: 'float'; readonly child: Element | Pseudo }
  | { readonly type: 'note'; readonly child: Element }
  | { readonly type: 'inline'; readonly children: readonly Child[] };

const inlineDisplays = new Set<Display>([
  'inline',
  'inline-block',
  'inline-flex',
  'inline-table',
  'contents',
]);

/**
 * CSS 2.2, section 9.2.1.1: the runs of inline content between block-level children. What is out of
 * flow parts no text (section 9.7), nor does a note that is called elsewhere.
 */
export function groupChildren(element: Element, build: Build): Group[] {
  const groups: Group[] = [];
  let run: Child[] = [];
  const flush = () => {
    const end = endOfText(run, build);
    const text = run.slice(0, end);
    if (!isBlankRun(text, build)) groups.push({ type: 'inline', children: text });
    // What is out of flow behind the text is none of it.
    for (const child of run.slice(end))
      if (child.type !== 'text') groups.push({ type: 'positioned', child });
    run = [];
  };
  for (const child of childrenOf(element, build.styled)) {
    const kind = kindOf(child, build);
    const isOut = kind === 'float' || kind === 'positioned' || kind === 'page-float';
    const inText = isOut && child.type === 'element' && !isBlankRun(run, build);
    if (kind === 'inline' || inText) run.push(child);
    else if (kind === 'note') groups.push({ type: kind, child: child as Element });
    else if (kind !== 'none' && child.type !== 'text') {
      flush();
      groups.push({ type: kind === 'page-float' ? 'block' : kind, child });
    }
  }
  flush();
  return groups;
}

/** Where in a run nothing follows but boxes that stand elsewhere, and white space. */
function endOfText(run: readonly Child[], build: Build): number {
  let end = run.length;
  for (let at = run.length - 1; at >= 0; at--) {
    if (kindOf(run[at]!, build) === 'positioned') end = at;
    else if (!isBlankRun([run[at]!], build)) break;
  }
  return end;
}

/** The element's children between its `::before` and `::after`. */
export function childrenOf(element: Element, styled: StyledDocument): Child[] {
  const before = pseudo(element, 'before', styled);
  const after = pseudo(element, 'after', styled);
  return [...(before ? [before] : []), ...element.children, ...(after ? [after] : [])];
}

function pseudo(element: Element, name: 'before' | 'after', styled: StyledDocument): Pseudo | null {
  const style = styled.pseudo(element, name);
  if (style === null || style.display === 'none' || typeof style.content === 'string') return null;
  return { type: 'pseudo', name, element, style };
}

function kindOf(child: Child, build: Build): Group['type'] | 'page-float' | 'none' {
  if (child.type === 'text') return 'inline';
  const style = child.type === 'pseudo' ? child.style : build.styled.style(child);
  if (style.display === 'none') return 'none';
  if (style.position === 'absolute' || style.position === 'fixed') return 'positioned';
  if (isFloat(style)) return 'float';
  if (isPageFloat(style)) return 'page-float';
  if (child.type === 'pseudo') return isBlock(style) ? 'block' : 'inline';
  if (build.footnotes.isCalled(child)) return 'note';
  return build.blockLevel(child) ? 'block' : 'inline';
}

function isBlock(style: ComputedStyle): boolean {
  // In the place of such a note stands its call, which is inline.
  if (style.float === 'footnote' && style.footnoteCall === 'element') return false;
  return !inlineDisplays.has(style.display) && !isFloat(style);
}

function isFloat({ float }: ComputedStyle): boolean {
  return float === 'left' || float === 'right';
}

/**
 * Whether an element is laid out as a block: by its display, or because it is inline and holds a
 * block (CSS 2.2 splits such an inline box; we make it a block, which keeps its content in place).
 */
export function createBlockLevel(styled: StyledDocument): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  const blockLevel = (element: Element): boolean => {
    const seen = known.get(element);
    if (seen !== undefined) return seen;
    const style = styled.style(element);
    const answer =
      style.display !== 'none' &&
      (isBlock(style) ||
        (holdsChildren(style) &&
          element.namespace === 'html' &&
          element.children.some(isBlockChild)));
    known.set(element, answer);
    return answer;
  };
  const isBlockChild = (child: DomNode) => child.type === 'element' && blockLevel(child);
  return blockLevel;
}

function holdsChildren(style: ComputedStyle): boolean {
  return style.display === 'inline' || style.display === 'contents';
}

function isBlankRun(run: readonly Child[], { styled }: Build): boolean {
  return run.every((child) => isBlank(child, styled));
}

function isBlank(child: Child, styled: StyledDocument): boolean {
  if (child.type !== 'text') return false;
  return (
    !/[^ \t\r\n\f]/.test(child.text) && !styled.style(child.parent).whiteSpace.startsWith('pre')
  );
}
