import { formatCounter } from '../boxes/counter-styles.ts';
import type { BlockBox, Box, FlowItem, LinesBox } from '../boxes/types.ts';
import { type Context, wholeSpace } from '../layout/context.ts';
import { borderBoxHeight, marginsOf } from '../layout/sizes.ts';
import type { Fragment, Placed } from '../layout/types.ts';
import type { ComputedStyle, ContentPart, MarginBoxName } from '../style/types.ts';
import type { ArtifactTag } from '../types.ts';
import { type MarginArea, marginArea } from './margin-areas.ts';
import { namedString, runningElement } from './strings.ts';
import type { LaidOutPage, PageFindings } from './types.ts';

/** Lays out the margin boxes of a page: CSS Paged Media 3, section 5. Positions are the page's. */
export function layoutMarginBoxes(
  page: LaidOutPage,
  findings: readonly PageFindings[],
  lang: string,
  context: Context,
): Placed[] {
  const boxes = new Map<MarginBoxName, MarginBox>();
  for (const [name, style] of page.style.marginBoxes) {
    const running = runningIn(style, page, findings);
    const items = running.length > 0 ? [] : marginItems(name, style, page, findings, lang);
    if (running.length > 0) boxes.set(name, runningBox(name, style, running));
    else if (items.length > 0) boxes.set(name, knownBox(name, style, items, lang, context));
  }
  return [...boxes].map(([name, box]) =>
    placeMarginBox(name, box, marginArea(name, page.style, boxes, context), context),
  );
}

type MarginBox = LinesBox | BlockBox;

/** Running elements fill their margin box; text beside them is left out. */
function runningIn(
  { content }: ComputedStyle,
  page: LaidOutPage,
  findings: readonly PageFindings[],
): Box[] {
  if (typeof content === 'string') return [];
  return content.flatMap((part) => {
    if (part.type !== 'element') return [];
    const found = runningElement(findings, page.index, part.name, part.which);
    return found ? [found.box] : [];
  });
}

function runningBox(name: MarginBoxName, style: ComputedStyle, children: readonly Box[]): BlockBox {
  const base = { element: null, marks: null, marker: null, positioned: [] };
  const own = { ...style, display: 'flow-root' as const };
  return { ...base, type: 'block', style: own, tag: artifactOf(name), children };
}

function marginItems(
  name: MarginBoxName,
  style: ComputedStyle,
  page: LaidOutPage,
  findings: readonly PageFindings[],
  lang: string,
): FlowItem[] {
  if (typeof style.content === 'string') return [];
  const text = style.content.map((part) => marginText(part, page, findings)).join('');
  return text === '' ? [] : [{ type: 'text', text, style, lang, tag: artifactOf(name) }];
}

function marginText(
  part: ContentPart,
  page: LaidOutPage,
  findings: readonly PageFindings[],
): string {
  switch (part.type) {
    case 'string':
      return part.value;
    case 'string-ref':
      return namedString(findings, page.index, part.name, part.which);
    case 'counter':
      return formatCounter(
        part.name === 'pages' ? findings.length : (findings[page.index]?.number ?? 0),
        part.style,
      );
    default:
      return '';
  }
}

/** The same text in the same style is the same box: its lines are known. */
function knownBox(
  name: MarginBoxName,
  style: ComputedStyle,
  items: FlowItem[],
  lang: string,
  { memo: { margins } }: Context,
): LinesBox {
  const known = margins.get(style) ?? new Map<string, LinesBox>();
  if (known.size > mostTexts) known.clear();
  margins.set(style, known);
  const text = items.map((item) => (item.type === 'text' ? item.text : '')).join('');
  const key = `${name} ${lang} ${text}`;
  const box = known.get(key) ?? marginBox(name, style, items, lang);
  known.set(key, box);
  return box;
}

/** Those of the longest pack, and some more. */
const mostTexts = 30_000;

/** Running heads and feet are pagination artifacts: PDF 32000-1, 14.8.2.2.2. */
function artifactOf(name: MarginBoxName): ArtifactTag {
  const subtype = name.startsWith('top') ? 'Header' : name.startsWith('bottom') ? 'Footer' : null;
  return { type: 'artifact', kind: 'Pagination', subtype };
}

function marginBox(
  name: MarginBoxName,
  style: ComputedStyle,
  items: FlowItem[],
  lang: string,
): LinesBox {
  return {
    type: 'lines',
    style: { ...style, display: 'flow-root' },
    element: null,
    tag: artifactOf(name),
    marks: null,
    marker: null,
    positioned: [],
    lang,
    items,
  };
}

/**
 * Sets the text in its area, aligned up and down by `vertical-align`: section 5.3.2. A box that is
 * lower than its area stands at the page area's side of it, whatever its outer margin says.
 */
function placeMarginBox(
  name: MarginBoxName,
  box: MarginBox,
  area: MarginArea,
  context: Context,
): Placed {
  const { style } = box;
  const margins = marginsOf(style, area.base);
  const width = Math.max(area.width - margins.left - margins.right, 0);
  const space = wholeSpace(area.base, area.height, width);
  const { fragment } = context.layout(naturalOf(box, context), space, null, null);
  const whole = Math.max(area.height - margins.top - margins.bottom, 0);
  const height = borderBoxHeight(Math.max(whole, fragment.height), style, space);
  const above = name.startsWith('top-') ? area.height - margins.bottom - height : margins.top;
  return {
    x: area.x + margins.left,
    y: area.y + (height < whole ? above : margins.top),
    fragment: stretch(fragment, height, Math.max(height - fragment.height, 0) * shareAbove(style)),
  };
}

/** As high as what it says. */
function naturalOf(box: MarginBox, { memo: { natural } }: Context): MarginBox {
  if (box.type === 'block') return { ...box, style: { ...box.style, height: 'auto' } };
  const known = natural.get(box) ?? { ...box, style: { ...box.style, height: 'auto' as const } };
  natural.set(box, known);
  return known;
}

function shareAbove({ verticalAlign }: ComputedStyle): number {
  return verticalAlign === 'top' ? 0 : verticalAlign === 'bottom' ? 1 : 0.5;
}

function stretch(fragment: Fragment, height: number, shift: number): Fragment {
  return {
    ...fragment,
    height,
    lines: fragment.lines.map((line) => ({ ...line, y: line.y + shift })),
    children: fragment.children.map((child) => ({ ...child, y: child.y + shift })),
  };
}
