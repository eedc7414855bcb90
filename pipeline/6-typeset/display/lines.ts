import type { InlineKey } from '../boxes/types.ts';
import type { Atomic, Fragment, PlacedLine } from '../layout/types.ts';
import type { LinePart } from '../lines/types.ts';
import type { ComputedStyle } from '../style/types.ts';
import type { ArtifactTag, DisplayItem, PathItem } from '../types.ts';
import { backgroundItems } from './background.ts';
import { borderItems } from './borders.ts';
import type { DrawEnv } from './env.ts';
import { rectangle } from './paths.ts';

type BoxPart = Extract<LinePart<Atomic>, { type: 'box' }>;
type GlyphsPart = Extract<LinePart<Atomic>, { type: 'glyphs' }>;

const layout: ArtifactTag = { type: 'artifact', kind: 'Layout', subtype: null };

/** One line: boxes behind, then text, pictures and decorations. `x`, `y`: the block's border box. */
export function lineItems(
  { x: lineX, y: lineY, line }: PlacedLine,
  x: number,
  y: number,
  env: DrawEnv,
  items: DisplayItem[],
  atomic: (fragment: Fragment, x: number, y: number) => void,
): void {
  const left = x + lineX;
  const baseline = y + lineY + line.baseline;
  for (const part of line.parts)
    if (part.type === 'box') items.push(...boxItems(part, left, baseline, env));
  for (const part of line.parts) {
    if (part.type === 'glyphs') items.push(...glyphItems(part, left, baseline, env));
    if (part.type === 'atomic') {
      const { fragment, x: margin, above } = part.content;
      atomic(fragment, left + part.x + margin, baseline - part.y - above);
    }
  }
  for (const part of line.parts)
    if (part.type === 'box') items.push(...decorations(part.box.style, part, left, baseline));
}

function glyphItems(part: GlyphsPart, left: number, baseline: number, env: DrawEnv): DisplayItem[] {
  if (part.style.visibility === 'hidden' || part.run.glyphs.length === 0) return [];
  const tag = env.artifact ?? part.tag;
  return [
    {
      type: 'glyphs',
      x: left + part.x,
      y: baseline - part.y,
      run: part.run,
      color: part.style.color,
      tag,
    },
  ];
}

/** The stretch of an inline box: background, borders, and the active area of a link. */
function boxItems(part: BoxPart, left: number, baseline: number, env: DrawEnv): DisplayItem[] {
  const x = left + part.x;
  const y = baseline - part.y - part.ascent;
  const height = part.ascent + part.descent;
  const stretch = inlineFragment(part, height);
  return [
    ...backgroundItems(stretch, x, y),
    ...borderItems(stretch, x, y),
    ...linkItem(part, x, y, height, env),
  ];
}

/** As a fragment, so that boxes in lines are decorated as blocks are. */
function inlineFragment({ box, width, first, last }: BoxPart, height: number): Fragment {
  const style: ComputedStyle = {
    ...box.style,
    borderLeftWidth: first ? box.style.borderLeftWidth : 0,
    borderRightWidth: last ? box.style.borderRightWidth : 0,
  };
  const { tag } = box.key as InlineKey;
  const base = { element: null, tag, marks: null, marker: null, positioned: [] };
  return {
    box: { ...base, type: 'block', style, children: [] },
    width,
    height,
    children: [],
    lines: [],
    rules: [],
    first: true,
    last: true,
    repeated: false,
  };
}

function linkItem(
  { box, width }: BoxPart,
  x: number,
  y: number,
  height: number,
  env: DrawEnv,
): DisplayItem[] {
  const { link, tag } = box.key as InlineKey;
  if (link === null || width <= 0 || env.artifact) return [];
  return [{ type: 'link', x, y, width, height, ...link, tag }];
}

/** Lines under, over and through text: CSS Text Decoration 3, section 2. */
function decorations(
  style: ComputedStyle,
  { x, y, width }: BoxPart,
  left: number,
  baseline: number,
): PathItem[] {
  if (style.visibility === 'hidden') return [];
  const thickness =
    style.textDecorationThickness === 'auto'
      ? style.fontSize * 0.05
      : style.textDecorationThickness;
  return style.textDecorationLine.map((line) => {
    const top = baseline - y + lineOffset(style, line, thickness);
    const path = rectangle(left + x, top, width, thickness);
    return {
      type: 'path',
      path,
      fill: style.textDecorationColor,
      fillRule: 'nonzero',
      stroke: null,
      tag: layout,
    };
  });
}

/** From the baseline down to the upper edge of the line. */
function lineOffset(
  style: ComputedStyle,
  line: 'underline' | 'overline' | 'line-through',
  thickness: number,
): number {
  const { fontSize, textUnderlineOffset } = style;
  if (line === 'overline') return -fontSize * 0.8;
  if (line === 'line-through') return -fontSize * 0.28 - thickness / 2;
  return textUnderlineOffset === 'auto' ? fontSize * 0.11 : textUnderlineOffset;
}
