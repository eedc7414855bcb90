import type { Diagnostic } from '../../diagnostic.ts';
import type { Fonts } from '../fonts/types.ts';
import { bidiLevels } from './bidi.ts';
import { breakLines } from './breaking/index.ts';
import { collect } from './collect.ts';
import { finishLines } from './finish/index.ts';
import { hangFirst } from './hang.ts';
import { measureIntrinsic } from './intrinsic.ts';
import { missingGlyphs } from './missing.ts';
import { isEmpty, type Prepared } from './model.ts';
import { breakOpportunities } from './opportunities.ts';
import { shapePieces } from './shape.ts';
import { expandTabs } from './tabs.ts';
import type { InlineItem, IntrinsicWidths, Line, ParagraphOptions } from './types.ts';

/**
 * Sets one inline formatting context in lines (CSS Text 3, CSS 2.2 chapter 10.8). Never fails:
 * what fits no line stands alone and is reported in `Line.overflow`.
 * Diagnostics: `missing-glyph`, once for each character of the paragraph.
 */
export function layoutLines<A, K>(
  items: readonly InlineItem<A, K>[],
  options: ParagraphOptions,
  fonts: Fonts,
): { readonly lines: readonly Line<A, K>[]; readonly diagnostics: readonly Diagnostic[] } {
  const prepared = prepare(items, options, fonts);
  const hung = hangFirst(prepared, options);
  const broken = breakLines(prepared, hung);
  const lines = finishLines(prepared, broken, hung);
  return {
    lines: !options.from && isEmpty(prepared) ? withoutHeight(lines) : lines,
    diagnostics: missingGlyphs(prepared),
  };
}

/**
 * A line box without text or width is treated as not there (CSS 2.2, section 9.4.2); it is handed
 * out, without height, only where it carries anchors or boxes.
 */
function withoutHeight<A, K>(lines: readonly Line<A, K>[]): readonly Line<A, K>[] {
  return lines
    .filter(({ parts, anchors }) => parts.length > 0 || anchors.length > 0)
    .map((line) => ({ ...line, height: 0, baseline: 0 }));
}

/** Widths of the content when every line ends as soon as it may, and when none does; pt. */
export function intrinsicWidths<A, K>(
  items: readonly InlineItem<A, K>[],
  options: ParagraphOptions,
  fonts: Fonts,
): IntrinsicWidths {
  return measureIntrinsic(prepare(items, options, fonts), options);
}

/** All that does not depend on where the lines end. */
function prepare<A, K>(
  items: readonly InlineItem<A, K>[],
  options: ParagraphOptions,
  fonts: Fonts,
): Prepared<A, K> {
  const collected = collect(items, options, fonts);
  const levels = bidiLevels(collected, options.style.direction);
  const pieces = shapePieces(collected, levels, fonts, options.measure(0).width);
  return {
    text: collected.text,
    pieces: expandTabs(pieces),
    opportunities: breakOpportunities(collected),
    softHyphens: collected.softHyphens,
    root: collected.root,
    baseLevel: levels.base,
  };
}
