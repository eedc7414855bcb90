import type { Element } from '../dom/types.ts';
import type { Color } from '../types.ts';

/** Result of the cascade. Styles are shared objects: equal styles may be the same object. */
export interface StyledDocument {
  readonly root: Element;
  style(element: Element): ComputedStyle;
  /** Null where the pseudo-element generates no box. */
  pseudo(element: Element, name: PseudoName): ComputedStyle | null;
  /** CSS Paged Media 3: the page context for a page of this kind. */
  page(context: PageContext): PageStyle;
  /**
   * Stands for the styles of a chunk (`dom/chunks/`): the same as long as none of them changes.
   * Null where nothing may be kept of it.
   */
  chunk(root: Element): object | null;
}

export type PseudoName = 'before' | 'after' | 'marker' | 'footnote-call' | 'footnote-marker';

export interface PageContext {
  /** Counts from 1. */
  readonly index: number;
  /** Value of `page`; '' for auto. */
  readonly name: string;
  readonly side: 'left' | 'right';
  readonly blank: boolean;
}

/** A page box: CSS Paged Media 3, section 3. Lengths in pt. */
export interface PageStyle {
  readonly width: number;
  readonly height: number;
  /** margins, padding, border, background; `counter-*` and `font-*` of the page context. */
  readonly style: ComputedStyle;
  /** Only margin boxes whose `content` generates something. */
  readonly marginBoxes: ReadonlyMap<MarginBoxName, ComputedStyle>;
  /** `@footnote` inside `@page`: the footnote area. */
  readonly footnoteArea: ComputedStyle;
}

/** CSS Paged Media 3, section 5. */
export type MarginBoxName =
  | 'top-left-corner'
  | 'top-left'
  | 'top-center'
  | 'top-right'
  | 'top-right-corner'
  | 'left-top'
  | 'left-middle'
  | 'left-bottom'
  | 'right-top'
  | 'right-middle'
  | 'right-bottom'
  | 'bottom-left-corner'
  | 'bottom-left'
  | 'bottom-center'
  | 'bottom-right'
  | 'bottom-right-corner';

/** A percentage that layout resolves: `{ percent: 50 }`; `calc()` mixing both adds `pt`. */
export interface Percentage {
  readonly percent: number;
  readonly pt: number;
  /** `min()` and `max()` of lengths and percentages, added to that. */
  readonly extremes?: readonly Extreme[];
}

/** The least or the greatest of what the values are once percentages are known. */
export interface Extreme {
  readonly of: 'min' | 'max';
  readonly values: readonly Percentage[];
  readonly factor: number;
}

/** A number is a length in pt. */
export type LengthPercentage = number | Percentage;
export type LengthPercentageAuto = LengthPercentage | 'auto';

export type BorderStyle = 'none' | 'solid' | 'dashed' | 'dotted' | 'double';

export type BreakBetween =
  | 'auto'
  | 'avoid'
  | 'avoid-page'
  | 'avoid-column'
  | 'page'
  | 'left'
  | 'right'
  | 'recto'
  | 'verso'
  | 'column';
export type BreakInside = 'auto' | 'avoid' | 'avoid-page' | 'avoid-column';

export type Display =
  | 'none'
  | 'contents'
  | 'block'
  | 'flow-root'
  | 'inline'
  | 'inline-block'
  | 'list-item'
  | 'flex'
  | 'inline-flex'
  | 'table'
  | 'inline-table'
  | 'table-row-group'
  | 'table-header-group'
  | 'table-footer-group'
  | 'table-row'
  | 'table-cell'
  | 'table-caption'
  | 'table-column-group'
  | 'table-column';

/** One part of a `content` value: CSS Generated Content 3, CSS GCPM 3. */
export type ContentPart =
  | { readonly type: 'string'; readonly value: string }
  | { readonly type: 'attr'; readonly name: string }
  | { readonly type: 'counter'; readonly name: string; readonly style: string }
  | {
      readonly type: 'counters';
      readonly name: string;
      readonly separator: string;
      readonly style: string;
    }
  | {
      readonly type: 'string-ref';
      readonly name: string;
      readonly which: 'first' | 'start' | 'last' | 'first-except';
    }
  /** A running element, in a margin box: CSS GCPM 3, section 1.2.1. */
  | {
      readonly type: 'element';
      readonly name: string;
      readonly which: 'first' | 'start' | 'last' | 'first-except';
    }
  | {
      readonly type: 'target-counter';
      readonly url: TargetUrl;
      readonly name: string;
      readonly style: string;
    }
  | {
      readonly type: 'target-text';
      readonly url: TargetUrl;
      readonly which: 'content' | 'before' | 'after' | 'first-letter';
    }
  | { readonly type: 'leader'; readonly pattern: string }
  | { readonly type: 'content'; readonly which: 'text' | 'before' | 'after' | 'first-letter' }
  | { readonly type: 'quote'; readonly which: 'open' | 'close' | 'no-open' | 'no-close' }
  | { readonly type: 'image'; readonly url: string };

/** The address in `target-counter(attr(href), page)` or `target-counter("#id", page)`. */
export type TargetUrl = { readonly attr: string } | { readonly url: string };

export interface CounterChange {
  readonly name: string;
  readonly value: number;
}

/**
 * Computed values, by property name in camelCase. Lengths are pt (1px = 0.75pt), `em`, `rem`,
 * `ex`, `ch` resolved; percentages that depend on layout stay; `currentcolor` is resolved.
 * Shorthands do not appear.
 */
export interface ComputedStyle {
  readonly display: Display;
  readonly position: 'static' | 'relative' | 'absolute' | 'fixed' | { readonly running: string };
  readonly top: LengthPercentageAuto;
  readonly right: LengthPercentageAuto;
  readonly bottom: LengthPercentageAuto;
  readonly left: LengthPercentageAuto;
  readonly float: 'none' | 'left' | 'right' | 'footnote';
  readonly clear: 'none' | 'left' | 'right' | 'both';
  readonly boxSizing: 'content-box' | 'border-box';
  readonly width: LengthPercentageAuto;
  readonly height: LengthPercentageAuto;
  readonly minWidth: LengthPercentageAuto;
  readonly minHeight: LengthPercentageAuto;
  readonly maxWidth: LengthPercentage | 'none';
  readonly maxHeight: LengthPercentage | 'none';
  readonly marginTop: LengthPercentageAuto;
  readonly marginRight: LengthPercentageAuto;
  readonly marginBottom: LengthPercentageAuto;
  readonly marginLeft: LengthPercentageAuto;
  readonly paddingTop: LengthPercentage;
  readonly paddingRight: LengthPercentage;
  readonly paddingBottom: LengthPercentage;
  readonly paddingLeft: LengthPercentage;
  /** 0 where the border's style is none. */
  readonly borderTopWidth: number;
  readonly borderRightWidth: number;
  readonly borderBottomWidth: number;
  readonly borderLeftWidth: number;
  readonly borderTopStyle: BorderStyle;
  readonly borderRightStyle: BorderStyle;
  readonly borderBottomStyle: BorderStyle;
  readonly borderLeftStyle: BorderStyle;
  readonly borderTopColor: Color;
  readonly borderRightColor: Color;
  readonly borderBottomColor: Color;
  readonly borderLeftColor: Color;
  readonly borderTopLeftRadius: LengthPercentage;
  readonly borderTopRightRadius: LengthPercentage;
  readonly borderBottomRightRadius: LengthPercentage;
  readonly borderBottomLeftRadius: LengthPercentage;
  readonly boxDecorationBreak: 'slice' | 'clone';
  readonly borderLimit: 'all' | BorderLimit;
  readonly color: Color;
  readonly backgroundColor: Color;
  readonly opacity: number;
  readonly visibility: 'visible' | 'hidden';
  readonly overflow: 'visible' | 'hidden';

  readonly fontFamily: readonly string[];
  readonly fontSize: number;
  readonly fontWeight: number;
  readonly fontStyle: 'normal' | 'italic';
  /** OpenType features on or off: from `font-variant-*`, `font-kerning`, `font-feature-settings`. */
  readonly fontFeatures: ReadonlyMap<string, number>;
  /** `normal` or a used line height in pt. A unitless number inherits as such. */
  readonly lineHeight: number | 'normal';
  readonly letterSpacing: number;
  readonly wordSpacing: number;
  readonly textAlign: 'start' | 'end' | 'left' | 'right' | 'center' | 'justify';
  /** The character on which the cells of a column meet; '' for none. */
  readonly textAlignCharacter: string;
  readonly textAlignLast: 'auto' | 'start' | 'end' | 'left' | 'right' | 'center' | 'justify';
  readonly textIndent: LengthPercentage;
  readonly textTransform: 'none' | 'uppercase' | 'lowercase' | 'capitalize';
  /** With what the ancestors' decorations draw through this element's text. */
  readonly textDecorationLine: readonly ('underline' | 'overline' | 'line-through')[];
  readonly textDecorationColor: Color;
  readonly textDecorationThickness: number | 'auto';
  readonly textUnderlineOffset: number | 'auto';
  readonly textWrap: 'wrap' | 'nowrap' | 'balance' | 'pretty';
  readonly whiteSpace: 'normal' | 'nowrap' | 'pre' | 'pre-wrap' | 'pre-line';
  readonly hyphens: 'none' | 'manual' | 'auto';
  readonly hyphenateLimitChars: {
    readonly word: number;
    readonly before: number;
    readonly after: number;
  };
  /** Infinity for no limit. */
  readonly hyphenateLimitLines: number;
  readonly hyphenateCharacter: string;
  readonly overflowWrap: 'normal' | 'anywhere' | 'break-word';
  readonly wordBreak: 'normal' | 'break-all' | 'keep-all';
  readonly tabSize: number;
  readonly hangingPunctuation: readonly ('first' | 'last' | 'force-end' | 'allow-end')[];
  readonly verticalAlign:
    | 'baseline'
    | 'sub'
    | 'super'
    | 'top'
    | 'text-top'
    | 'middle'
    | 'bottom'
    | 'text-bottom'
    | LengthPercentage;
  readonly direction: 'ltr' | 'rtl';
  readonly unicodeBidi:
    | 'normal'
    | 'embed'
    | 'isolate'
    | 'bidi-override'
    | 'isolate-override'
    | 'plaintext';

  /** A counter style's name or `none`; a string is kept in double quotes: `"–"`. */
  readonly listStyleType: string;
  readonly listStylePosition: 'inside' | 'outside';
  readonly content: 'normal' | 'none' | readonly ContentPart[];
  readonly counterReset: readonly CounterChange[];
  readonly counterIncrement: readonly CounterChange[];
  readonly counterSet: readonly CounterChange[];
  readonly stringSet: readonly {
    readonly name: string;
    readonly content: readonly ContentPart[];
  }[];
  readonly quotes: readonly (readonly [string, string])[] | 'auto' | 'none';

  readonly breakBefore: BreakBetween;
  readonly breakAfter: BreakBetween;
  readonly breakInside: BreakInside;
  readonly orphans: number;
  readonly widows: number;
  /** Used page name; '' for auto. Inherited as CSS Paged Media 3 section 8.1 says. */
  readonly page: string;
  /** CSS GCPM bookmarks: 0 is none. */
  readonly bookmarkLevel: number;
  readonly bookmarkState: 'open' | 'closed';
  readonly bookmarkLabel: readonly ContentPart[];
  readonly footnotePolicy: 'auto' | 'line' | 'block';
  readonly footnoteDisplay: 'block' | 'inline' | 'compact';
  /** `-briefpack-footnote-call`: what calls a note. */
  readonly footnoteCall: 'element' | 'reference';

  readonly tableLayout: 'auto' | 'fixed';
  readonly borderCollapse: 'separate' | 'collapse';
  readonly borderSpacing: { readonly horizontal: number; readonly vertical: number };
  readonly captionSide: 'top' | 'bottom';
  readonly emptyCells: 'show' | 'hide';

  readonly columnCount: number | 'auto';
  readonly columnWidth: number | 'auto';
  readonly columnGap: LengthPercentage | 'normal';
  readonly rowGap: LengthPercentage | 'normal';
  readonly columnRuleWidth: number;
  readonly columnRuleStyle: BorderStyle;
  readonly columnRuleColor: Color;
  readonly columnSpan: 'none' | 'all';
  readonly columnFill: 'auto' | 'balance';

  readonly flexDirection: 'row' | 'row-reverse' | 'column' | 'column-reverse';
  readonly flexWrap: 'nowrap' | 'wrap' | 'wrap-reverse';
  readonly flexGrow: number;
  readonly flexShrink: number;
  readonly flexBasis: LengthPercentageAuto | 'content';
  readonly justifyContent:
    | 'normal'
    | 'flex-start'
    | 'flex-end'
    | 'center'
    | 'space-between'
    | 'space-around'
    | 'space-evenly';
  readonly alignItems: 'normal' | 'stretch' | 'flex-start' | 'flex-end' | 'center' | 'baseline';
  readonly alignSelf:
    | 'auto'
    | 'normal'
    | 'stretch'
    | 'flex-start'
    | 'flex-end'
    | 'center'
    | 'baseline';
  readonly order: number;

  readonly objectFit: 'fill' | 'contain' | 'cover' | 'none' | 'scale-down';
  /** Where the image stands in its box: percentages are of the free room. */
  readonly objectPosition: { readonly x: LengthPercentage; readonly y: LengthPercentage };
  /** Pixels an inch, or the image's own word. */
  readonly imageResolution: number | 'from-image';

  // SVG presentation (SVG 2, section 13). Lengths are pt here too: a user unit is 0.75.
  readonly fill: SvgPaint;
  readonly fillOpacity: number;
  readonly fillRule: 'nonzero' | 'evenodd';
  readonly stroke: SvgPaint;
  readonly strokeOpacity: number;
  readonly strokeWidth: number;
  readonly strokeDasharray: readonly number[];
  readonly strokeDashoffset: number;
  readonly strokeLinecap: 'butt' | 'round' | 'square';
  readonly strokeLinejoin: 'miter' | 'round' | 'bevel';
  readonly strokeMiterlimit: number;
  readonly textAnchor: 'start' | 'middle' | 'end';
  readonly dominantBaseline: string;
  readonly stopColor: Color;
  readonly stopOpacity: number;
}

/** How far borders are drawn from a side. */
export interface BorderLimit {
  readonly side: 'left' | 'right';
  readonly length: LengthPercentage;
}

export type SvgPaint = 'none' | Color | { readonly url: string };
