import { formatCounter } from '../boxes/counter-styles.ts';
import type { FlowItem, LinesBox } from '../boxes/types.ts';
import { type Context, wholeSpace } from '../layout/context.ts';
import { definite, marginsOf } from '../layout/sizes.ts';
import type { Fragment, Placed } from '../layout/types.ts';
import type { ComputedStyle, ContentPart, MarginBoxName, PageStyle } from '../style/types.ts';
import type { ArtifactTag } from '../types.ts';
import { namedString } from './strings.ts';
import type { Area, LaidOutPage, PageFindings } from './types.ts';

/** Lays out the margin boxes of a page: CSS Paged Media 3, section 5. Positions are the page's. */
export function layoutMarginBoxes(
  page: LaidOutPage,
  findings: readonly PageFindings[],
  lang: string,
  context: Context,
): Placed[] {
  const boxes = new Map<MarginBoxName, LinesBox>();
  for (const [name, style] of page.style.marginBoxes) {
    const items = marginItems(name, style, page, findings, lang);
    if (items.length > 0) boxes.set(name, marginBox(name, style, items, lang));
  }
  return [...boxes].map(([name, box]) =>
    placeMarginBox(box, areaOf(name, page.style, boxes, context), context),
  );
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

/** Sets the text in its area, aligned up and down by `vertical-align`: section 5.3.2. */
function placeMarginBox(box: LinesBox, area: Area, context: Context): Placed {
  const { fragment } = context.layout(
    box,
    wholeSpace(area.width, area.height, area.width),
    null,
    null,
  );
  const height = definite(box.style.height, area.height) ?? area.height;
  const free = height - fragment.height;
  const { verticalAlign } = box.style;
  const share = verticalAlign === 'top' ? 0 : verticalAlign === 'bottom' ? 1 : 0.5;
  return {
    x: area.x,
    y: area.y,
    fragment: stretch(fragment, Math.max(height, fragment.height), Math.max(free, 0) * share),
  };
}

function stretch(fragment: Fragment, height: number, shift: number): Fragment {
  return {
    ...fragment,
    height,
    lines: fragment.lines.map((line) => ({ ...line, y: line.y + shift })),
  };
}

/** Where a margin box stands: the corners are fixed, three boxes share each side. */
function areaOf(
  name: MarginBoxName,
  page: PageStyle,
  boxes: ReadonlyMap<MarginBoxName, LinesBox>,
  context: Context,
): Area {
  const margins = marginsOf(page.style, page.width);
  const inner = {
    width: page.width - margins.left - margins.right,
    height: page.height - margins.top - margins.bottom,
  };
  const right = page.width - margins.right;
  const bottom = page.height - margins.bottom;
  if (name.endsWith('corner')) {
    const [side, edge] = name.split('-');
    return {
      x: edge === 'left' ? 0 : right,
      y: side === 'top' ? 0 : bottom,
      width: edge === 'left' ? margins.left : margins.right,
      height: side === 'top' ? margins.top : margins.bottom,
    };
  }
  if (name.startsWith('top-') || name.startsWith('bottom-')) {
    const side = name.startsWith('top') ? 'top' : 'bottom';
    const across = shareSide(side, name, inner.width, boxes, context);
    return {
      x: margins.left + across.start,
      y: side === 'top' ? 0 : bottom,
      width: across.length,
      height: side === 'top' ? margins.top : margins.bottom,
    };
  }
  const part = { top: 0, middle: 1, bottom: 2 }[name.split('-')[1] as 'top' | 'middle' | 'bottom'];
  const third = inner.height / 3;
  const isLeft = name.startsWith('left');
  return {
    x: isLeft ? 0 : right,
    y: margins.top + part * third,
    width: isLeft ? margins.left : margins.right,
    height: third,
  };
}

/** Widths of the three boxes on the upper or lower side: CSS Paged Media 3, section 5.3.2.3. */
function shareSide(
  side: 'top' | 'bottom',
  name: MarginBoxName,
  available: number,
  boxes: ReadonlyMap<MarginBoxName, LinesBox>,
  context: Context,
): { start: number; length: number } {
  const wanted = (edge: 'left' | 'center' | 'right') => {
    const box = boxes.get(`${side}-${edge}`);
    if (!box) return 0;
    return definite(box.style.width, available) ?? context.intrinsic(box).max;
  };
  const [left, center, right] = [wanted('left'), wanted('center'), wanted('right')];
  const widths =
    center > 0 ? withCenter(left, center, right, available) : withoutCenter(left, right, available);
  if (name.endsWith('left')) return { start: 0, length: widths.left };
  if (name.endsWith('right')) return { start: available - widths.right, length: widths.right };
  return { start: (available - widths.center) / 2, length: widths.center };
}

/** The middle box is centred, so the sides count as twice the wider of them. */
function withCenter(left: number, center: number, right: number, available: number) {
  const sides = 2 * Math.max(left, right);
  if (center + sides <= available) {
    const side = (available - center) / 2;
    return { left: side, center, right: side };
  }
  const middle = (available * center) / (center + sides);
  return { left: (available - middle) / 2, center: middle, right: (available - middle) / 2 };
}

function withoutCenter(left: number, right: number, available: number) {
  if (right === 0) return { left: available, center: 0, right: 0 };
  if (left === 0) return { left: 0, center: 0, right: available };
  const total = left + right;
  const share = total <= available ? left + (available - total) / 2 : (available * left) / total;
  return { left: share, center: 0, right: available - share };
}
