import { Log } from '../log.ts';
import { matchesPage } from '../sheets/page-selectors.ts';
import type { Declaration, PageArea, PageRule, PageSelector } from '../sheets/types.ts';
import type { ComputedStyle, MarginBoxName, PageContext, PageStyle } from '../types.ts';
import { a4 } from '../values/page-size.ts';
import type { PageSize } from '../values/types.ts';
import { type Block, blocksOfOrigin, byPriority } from './blocks.ts';
import { Computer, noStyles, type StyleNode } from './computer.ts';

interface Match {
  readonly rule: PageRule;
  /** Of the weightiest selector that matches. */
  readonly specificity: number;
}

/** Gives the page context for each kind of page; pages with the same rules share one. */
export function stylePages(
  rules: readonly PageRule[],
  root: StyleNode,
  computer: Computer,
): (page: PageContext) => PageStyle {
  const made = new Map<string, PageStyle>();
  return (page) => {
    const matches = rules.flatMap((rule) => matchOf(rule, page));
    const key = matches
      .map(({ rule, specificity }) => `${rules.indexOf(rule)}/${specificity}`)
      .join();
    const style = made.get(key) ?? stylePage(matches, key, root, computer);
    made.set(key, style);
    return style;
  };
}

function matchOf(rule: PageRule, page: PageContext): readonly Match[] {
  const matching = rule.selectors.filter((selector) => matchesPage(selector, page));
  if (matching.length === 0) return [];
  return [{ rule, specificity: Math.max(...matching.map(({ specificity }) => specificity)) }];
}

/** The page context inherits from the root element, its boxes from the page context. */
function stylePage(
  matches: readonly Match[],
  key: string,
  root: StyleNode,
  computer: Computer,
): PageStyle {
  const own = blocksIn(matches, ({ declarations }) => declarations);
  const page = computer.child(root, 'page', key, () => own);
  const area = (name: PageArea): ComputedStyle => {
    const blocks = blocksIn(matches, ({ areas }) => areas.get(name) ?? []);
    return computer.child(page, 'page-area', name, () => blocks).style;
  };
  const { size } = page.style;
  return {
    ...(size === 'auto' ? a4 : size),
    style: page.style,
    marginBoxes: marginBoxes(matches, area),
    footnoteArea: area('footnote'),
  };
}

/** CSS Paged Media 3, section 5.1: a margin box without content is not generated. */
function marginBoxes(
  matches: readonly Match[],
  style: (name: MarginBoxName) => ComputedStyle,
): PageStyle['marginBoxes'] {
  const named = new Set(matches.flatMap(({ rule }) => [...rule.areas.keys()]));
  const boxes = new Map<MarginBoxName, ComputedStyle>();
  for (const name of named) {
    if (name === 'footnote') continue;
    const box = style(name);
    if (typeof box.content !== 'string') boxes.set(name, box);
  }
  return boxes;
}

/** CSS Paged Media 3, section 4.4: by origin, importance, specificity and order. */
function blocksIn(
  matches: readonly Match[],
  declarations: (rule: PageRule) => readonly Declaration[],
): readonly Block[] {
  return matches
    .flatMap(({ rule, specificity }) =>
      blocksOfOrigin(declarations(rule), rule.origin).map((block) => ({ block, specificity })),
    )
    .sort(byPriority)
    .map(({ block }) => block);
}

/** What `vw` and `vh` are of: the page that no selector singles out. */
export function viewportOf(rules: readonly PageRule[]): PageSize {
  const computer = new Computer(a4, new Log(), noStyles());
  const root = computer.root('', () => []);
  const page = stylePages(rules, root, computer);
  const { width, height } = page({ index: plainIndex, name: '', side: 'right', blank: false });
  return { width, height };
}

const plainIndex = 3;

/** One page for each selector: styling them finds what is wrong in any rule. */
export function samplePages(rules: readonly PageRule[]): readonly PageContext[] {
  return rules.flatMap(({ selectors }) => selectors.map(sampleOf));
}

function sampleOf({ name, first, blank, side, nth }: PageSelector): PageContext {
  const counted = Array.from({ length: 100 }, (_, at) => at + 1).find((index) => nth?.(index));
  const index = first ? 1 : (counted ?? plainIndex);
  return { index, name: name ?? '', side: side ?? 'right', blank };
}
