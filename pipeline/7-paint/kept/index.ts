import type { ContentTag, DisplayItem, LinkItem, Page } from '../../6-typeset/types.ts';
import { deflate } from '../bytes.ts';
import type { Box } from '../content/bounds.ts';
import type { Shared } from '../content/canvas.ts';
import { paintPage } from '../content/index.ts';
import type { UsedCodes } from '../fonts/index.ts';
import type { Dictionary } from '../objects.ts';
import type { StructureContent } from '../structure/content.ts';
import { roleIn } from '../structure/roles.ts';
import { isPlain, sameItems } from './same.ts';

/** What is kept of the last document. */
export interface Kept {
  pages: readonly PaintedPage[];
}

export function createKept(): Kept {
  return { pages: [] };
}

/** A page's content, and all that its painting told the rest of the file. */
export interface PaintedPage {
  readonly items: readonly DisplayItem[];
  readonly height: number;
  readonly content: Uint8Array;
  readonly deflated: Uint8Array;
  readonly resources: Dictionary;
  readonly codes: readonly UsedCodes[];
  readonly events: readonly Event[];
  /** It may serve again. */
  readonly isPlain: boolean;
}

/** In the order of painting, which is that of the structure's kids. */
type Event =
  | { readonly tag: ContentTag; readonly role: string }
  | { readonly link: LinkItem; readonly box: Box };

/** A page as the last document had it at its place, counted from either end; else painted anew. */
export function paintOrRecall(
  page: Page,
  count: number,
  kept: readonly PaintedPage[],
  shared: Shared,
  structure: StructureContent,
): PaintedPage {
  const places = new Set([page.index, page.index + kept.length - count]);
  for (const place of places) {
    const known = kept[place];
    if (known?.isPlain && known.height === page.height && sameItems(known.items, page.items)) {
      const again = recall(known, page, shared, structure);
      if (again !== null) return again;
    }
  }
  return paint(page, shared, structure);
}

/** Null where a face, a code or a role is no longer what the content says. */
function recall(
  known: PaintedPage,
  page: Page,
  shared: Shared,
  structure: StructureContent,
): PaintedPage | null {
  const isSame = known.events.every(
    (event) => 'link' in event || roleIn(event.tag.element, structure) === event.role,
  );
  const fonts = isSame ? shared.fonts.useAgain(known.codes) : null;
  if (fonts === null) return null;
  for (const event of known.events) {
    if ('link' in event) shared.links.add(event.link, page.index, event.box);
    else structure.content(page.index, event.tag);
  }
  const resources = fonts.size === 0 ? {} : { Font: Object.fromEntries(fonts) };
  return { ...known, items: page.items, resources };
}

function paint(page: Page, shared: Shared, structure: StructureContent): PaintedPage {
  const events: Event[] = [];
  const noting: StructureContent = {
    ...structure,
    content(index, tag) {
      events.push({ tag, role: roleIn(tag.element, structure) });
      return structure.content(index, tag);
    },
  };
  const links: Shared['links'] = {
    ...shared.links,
    add(link, index, box) {
      events.push({ link, box });
      shared.links.add(link, index, box);
    },
  };
  shared.fonts.beginPage();
  const painted = paintPage(page, { ...shared, links }, noting);
  const content = painted.bytes();
  const codes = shared.fonts.usedOnPage();
  return {
    items: page.items,
    height: page.height,
    content,
    deflated: deflate(content),
    resources: painted.resources,
    codes: codes ?? [],
    events,
    isPlain: codes !== null && page.items.every((item) => isPlain(item) && !inFigure(item, shared)),
  };
}

/** It has a part in the box of its figure. */
function inFigure(item: DisplayItem, { boxes }: Shared): boolean {
  return item.type !== 'group' && item.tag.type === 'content' && boxes.holds(item.tag.element);
}
