import type { Diagnostic } from '../../diagnostic.ts';
import type { Box, BoxTree } from '../boxes/types.ts';
import type { DrawEnv } from '../display/env.ts';
import { displayItems } from '../display/index.ts';
import type { Context } from '../layout/context.ts';
import { placeAbsolute } from '../layout/positioned.ts';
import type { Placed } from '../layout/types.ts';
import type { StyledDocument } from '../style/types.ts';
import type { ArtifactTag, Destination, DisplayItem, OutlineItem, Page } from '../types.ts';
import { type Settled, settlePages } from './fixpoint.ts';
import { layoutMarginBoxes } from './margin-boxes.ts';
import { pageBackground } from './page-background.ts';
import { pageLabels } from './page-label.ts';
import type { LaidOutPage, PageFindings } from './types.ts';

export interface Paginated {
  readonly pages: readonly Page[];
  readonly outline: readonly OutlineItem[];
  readonly destinations: ReadonlyMap<string, Destination>;
}

/** Pages of a document: flow first, then what stands in the margins, then what is drawn. */
export function paginate(
  tree: BoxTree,
  styled: StyledDocument,
  using: Pick<Context, 'fonts' | 'memo'>,
  env: DrawEnv & { readonly lang: string },
  diagnostics: Diagnostic[],
): Paginated {
  const settled = settlePages(tree, styled, using, diagnostics);
  const labels = pageLabels(settled.pages, settled.findings);
  return {
    pages: settled.pages.map((page, i) => drawPage(page, labels[i]!, tree.fixed, settled, env)),
    outline: outlineOf(settled.findings),
    destinations: destinationsOf(settled.findings),
  };
}

function drawPage(
  page: LaidOutPage,
  label: string,
  fixed: readonly Box[],
  { findings, context }: Settled,
  env: DrawEnv & { readonly lang: string },
): Page {
  const { area, fragment, notes } = page;
  const flow: Placed[] = fragment ? [{ x: area.x, y: area.y, fragment }] : [];
  if (notes) flow.push({ ...notes, x: area.x + notes.x, y: area.y + notes.y });
  const margins = layoutMarginBoxes(page, findings, env.lang, context);
  const items: DisplayItem[] = [
    ...pageBackground(page.style),
    ...displayItems(flow, env),
    ...drawFixed(fixed, page, context, env),
    ...margins.flatMap((placed) =>
      displayItems([placed], { ...env, artifact: pagination(placed) }),
    ),
  ];
  const { width, height } = page.style;
  return {
    index: page.index,
    width,
    height,
    label,
    items,
  };
}

/** Margin boxes are pagination, and so is what runs in them. */
function pagination({ fragment }: Placed): ArtifactTag | null {
  const { tag } = fragment.box;
  return tag.type === 'artifact' ? tag : null;
}

/** CSS Positioned Layout 3, section 2.1: once in the structure, on each page in the page area. */
function drawFixed(
  fixed: readonly Box[],
  { area, index }: LaidOutPage,
  context: Context,
  env: DrawEnv,
): DisplayItem[] {
  const repeated: ArtifactTag = { type: 'artifact', kind: 'Pagination', subtype: null };
  const placed = fixed.map((box) => placeAbsolute(box, area, context));
  return displayItems(placed, index === 0 ? env : { ...env, artifact: repeated });
}

function outlineOf(findings: readonly PageFindings[]): OutlineItem[] {
  return findings.flatMap(({ bookmarks }) =>
    bookmarks.map(({ level, label, open, id }) => ({ level, title: label, destination: id, open })),
  );
}

function destinationsOf(findings: readonly PageFindings[]): ReadonlyMap<string, Destination> {
  const destinations = new Map<string, Destination>();
  findings.forEach((page, index) => {
    for (const { id, x, y } of page.destinations)
      if (!destinations.has(id)) destinations.set(id, { page: index, x, y });
  });
  return destinations;
}
