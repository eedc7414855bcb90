import { layoutLines } from '../../../pipeline/6-typeset/lines/index.ts';
import type {
  InlineItem,
  Line,
  ParagraphOptions,
} from '../../../pipeline/6-typeset/lines/types.ts';
import type { ComputedStyle } from '../../../pipeline/6-typeset/style/types.ts';
import type { GlyphRun, StructElement, Tag } from '../../../pipeline/6-typeset/types.ts';
import { testFonts } from '../fonts/faces.ts';
import { styled } from './style.ts';

export const fonts = await testFonts();

const element: StructElement = { role: 'P', order: 0, children: [], attributes: {} };
export const tag: Tag = { type: 'content', element, order: 0 };

export type Item = InlineItem<string, string>;

export function text(content: string, style: ComputedStyle, lang = 'en-GB'): Item {
  return { type: 'text', text: content, style, lang, tag };
}

/** Items inside an inline box. */
export function box(style: ComputedStyle, key: string, ...inside: Item[]): Item[] {
  const own = { style, key };
  return [{ type: 'open', box: own }, ...inside, { type: 'close', box: own }];
}

export function optionsFor(
  style: ComputedStyle,
  width: number | ((line: number) => number),
  lang = 'en-GB',
): ParagraphOptions {
  const at = typeof width === 'number' ? () => width : width;
  return {
    style,
    lang,
    measure: (line) => ({ x: 0, width: at(line) }),
    uniform: typeof width === 'number',
  };
}

export function setItems(
  items: readonly Item[],
  width: number | ((line: number) => number),
  style: Partial<ComputedStyle> = {},
): readonly Line<string, string>[] {
  return layoutLines(items, optionsFor(styled(style), width), fonts).lines;
}

export function setText(
  content: string,
  width: number | ((line: number) => number),
  change: Partial<ComputedStyle> = {},
  lang = 'en-GB',
): readonly Line<string, string>[] {
  const style = styled(change);
  const options = optionsFor(style, width, lang);
  return layoutLines([text(content, style, lang)], options, fonts).lines;
}

export function runsOf(line: Line<string, string>): readonly GlyphRun[] {
  return line.parts.flatMap((part) => (part.type === 'glyphs' ? [part.run] : []));
}

/** The runs' texts from left to right; an added hyphen shows as `-`. */
export function said(line: Line<string, string>): string {
  return runsOf(line)
    .map((run) => run.text)
    .join('')
    .replaceAll('\u00ad', '-');
}

/** A paragraph as `first line|second line`. */
export function broken(lines: readonly Line<string, string>[]): string {
  return lines.map((line) => said(line).trimEnd()).join('|');
}

/** Where the ink of a line ends, spaces at its end left out. */
export function rightEdge(line: Line<string, string>): number {
  return Math.max(
    ...line.parts.map((part) => part.x + (part.type === 'glyphs' ? part.run.width : part.width)),
  );
}
