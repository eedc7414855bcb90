import { linkOf } from '../boxes/links.ts';
import type { Fragment, Placed } from '../layout/types.ts';
import type { ArtifactTag, DisplayItem, Tag } from '../types.ts';
import { backgroundItems } from './background.ts';
import { drawBacks, holdsFloat } from './backs.ts';
import { borderItems } from './borders.ts';
import type { DrawEnv } from './env.ts';
import { lineItems } from './lines.ts';
import { rectangle } from './paths.ts';
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
  for (const rule of fragment.rules) items.push(ruleItem(rule, x, y));
}

function ruleItem(rule: Fragment['rules'][number], x: number, y: number): DisplayItem {
  const path = rectangle(x + rule.x, y + rule.y, rule.width, rule.height);
  return { type: 'path', path, fill: rule.color, fillRule: 'nonzero', stroke: null, tag: layout };
}

const layout: ArtifactTag = { type: 'artifact', kind: 'Layout', subtype: null };

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
