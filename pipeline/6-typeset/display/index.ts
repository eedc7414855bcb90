import { linkOf } from '../boxes/links.ts';
import type { Fragment, Placed, Rule } from '../layout/types.ts';
import type { ArtifactTag, DisplayItem, Tag } from '../types.ts';
import { backgroundItems } from './background.ts';
import { drawBacks, holdsFloat } from './backs.ts';
import { borderItems, sideItem } from './borders.ts';
import type { DrawEnv } from './env.ts';
import { lineItems } from './lines.ts';
import { relativeOffset } from './relative.ts';
import { replacedItems } from './replaced.ts';

/** Display items of placed fragments in painting order: CSS 2.2, appendix E (no stacking levels). */
export function displayItems(placed: readonly Placed[], env: DrawEnv): DisplayItem[] {
  const items: DisplayItem[] = [];
  const backed = placed.some(holdsFloat) ? drawBacks(placed, items) : undefined;
  const own = backed ? { ...env, backed } : env;
  for (const { x, y, fragment } of placed) draw(fragment, x, y, own, items);
  return items;
}

function draw(
  fragment: Fragment,
  x: number,
  y: number,
  outer: DrawEnv,
  items: DisplayItem[],
): void {
  const env = fragment.repeated ? { ...outer, artifact: repeatedHeader } : outer;
  const { style } = fragment.box;
  const offset = relativeOffset(style, fragment);
  const own: DisplayItem[] = style.opacity < 1 ? [] : items;
  drawParts(fragment, x + offset.x, y + offset.y, env, own);
  if (style.opacity < 1)
    items.push({ type: 'group', transform: null, clip: null, opacity: style.opacity, items: own });
}

/** What stands on each page a table takes is content on the first only: PDF/UA-1, 7.1. */
const repeatedHeader: ArtifactTag = { type: 'artifact', kind: 'Pagination', subtype: 'Header' };

function drawParts(
  fragment: Fragment,
  x: number,
  y: number,
  env: DrawEnv,
  items: DisplayItem[],
): void {
  const { box } = fragment;
  for (const rule of fragment.backdrop ?? []) items.push(...ruleItems(rule, x, y, background));
  if (box.style.visibility === 'visible') {
    if (!env.backed?.has(fragment))
      items.push(...backgroundItems(fragment, x, y), ...borderItems(fragment, x, y));
    if (box.type === 'replaced') items.push(...replacedItems(box, fragment, x, y, env));
    items.push(...blockLink(fragment, x, y, env));
  }
  const drawChild = (child: Placed) => draw(child.fragment, x + child.x, y + child.y, env, items);
  for (const child of fragment.children) if (child.leading) drawChild(child);
  for (const line of fragment.lines) {
    lineItems(line, x, y, env, items, (atomic, left, top) => draw(atomic, left, top, env, items));
  }
  for (const child of fragment.children) if (!child.leading) drawChild(child);
  for (const rule of fragment.rules) items.push(...ruleItems(rule, x, y, layout));
}

/** A rectangle, dashes or two lines, as its style says. */
function ruleItems(rule: Rule, x: number, y: number, tag: ArtifactTag): DisplayItem[] {
  const { width, height } = rule;
  const across = width >= height;
  const side = { width: across ? height : width, style: rule.style, color: rule.color };
  const items = sideItem(side, x + rule.x, y + rule.y, width, height, across);
  return tag === layout ? items : items.map((item) => ({ ...item, tag }));
}

const layout: ArtifactTag = { type: 'artifact', kind: 'Layout', subtype: null };
const background: ArtifactTag = { type: 'artifact', kind: 'Background', subtype: null };

/** A hyperlink that is a block is active over all of it. */
function blockLink(
  { box, width, height }: Fragment,
  x: number,
  y: number,
  env: DrawEnv,
): DisplayItem[] {
  const link = box.element && box.style.display !== 'inline' ? linkOf(box.element) : null;
  if (link === null) return [];
  const tag: Tag = env.artifact ?? box.tag;
  return [{ type: 'link', x, y, width, height, ...link, tag }];
}
