import type { Element } from '../dom/types.ts';
import type { RasterImage } from '../images/types.ts';
import type { InlineItem } from '../lines/types.ts';
import type { BorderStyle, ComputedStyle } from '../style/types.ts';
import type { Color, StructElement, Tag } from '../types.ts';

/**
 * The box tree (CSS Display 3, section 2): what is laid out. A block container holds either boxes
 * (`block`) or inline content (`lines`); never both, anonymous boxes see to that.
 */
export type Box = BlockBox | LinesBox | TableBox | RowsBox | FlexBox | ReplacedBox;

export interface BoxBase {
  readonly style: ComputedStyle;
  /** Null for anonymous boxes. */
  readonly element: Element | null;
  readonly tag: Tag;
  readonly marks: Marks | null;
  readonly marker: Marker | null;
  /** Absolutely positioned boxes whose containing block this box is. */
  readonly positioned: readonly Positioned[];
}

export interface Positioned {
  readonly box: Box;
  /** It comes before all content in flow around it: it is drawn, and so read, before that. */
  readonly leading: boolean;
}

export interface BlockBox extends BoxBase {
  readonly type: 'block';
  readonly children: readonly Box[];
}

/** Establishes an inline formatting context. */
export interface LinesBox extends BoxBase {
  readonly type: 'lines';
  readonly lang: string;
  readonly items: readonly FlowItem[];
}

export interface FlexBox extends BoxBase {
  readonly type: 'flex';
  readonly children: readonly Box[];
}

/** An image or an SVG. */
export interface ReplacedBox extends BoxBase {
  readonly type: 'replaced';
  readonly content: RasterImage | SvgPicture;
  readonly natural: NaturalSize;
}

/** Drawn by `svg/` once its size is known. */
export interface SvgPicture {
  readonly type: 'svg';
  readonly element: Element;
  style(element: Element): ComputedStyle;
}

/** CSS Images 3, section 5.1: pt; null where the image does not say. */
export interface NaturalSize {
  readonly width: number | null;
  readonly height: number | null;
  readonly ratio: number | null;
}

export interface TableBox extends BoxBase {
  readonly type: 'table';
  readonly captions: readonly { readonly box: Box; readonly side: 'top' | 'bottom' }[];
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** Rows that stay together because cells span them; layout makes these of a table's rows. */
export interface RowsBox extends BoxBase {
  readonly type: 'rows';
  readonly rows: readonly TableRow[];
  readonly grid: TableGrid;
}

/** Where the columns stand, from the left of the table's border box. pt. */
export interface TableGrid {
  readonly width: number;
  readonly columns: readonly GridColumn[];
  readonly rowGap: number;
  /** Winning borders of the collapsing model; null where borders are separate. */
  readonly borders: CollapsedBorders | null;
}

export interface GridColumn {
  readonly x: number;
  readonly width: number;
  /** Background of the column; null: none. */
  readonly color: Color | null;
}

/** CSS 2.2, section 17.6.2: the border of each edge of the grid. */
export interface CollapsedBorders {
  /** `horizontal[row][column]`: the edge above a row; one more at the end. */
  readonly horizontal: readonly (readonly GridEdge[])[];
  /** `vertical[row][column]`: the edge before a column; one more at the end. */
  readonly vertical: readonly (readonly GridEdge[])[];
}

export interface GridEdge {
  readonly width: number;
  readonly style: BorderStyle;
  readonly color: Color;
}

export interface TableColumn {
  readonly style: ComputedStyle | null;
}

export interface TableRow {
  /** Counts from 0 in the order of layout. */
  readonly index: number;
  readonly section: 'header' | 'body' | 'footer';
  readonly style: ComputedStyle;
  readonly sectionStyle: ComputedStyle;
  readonly marks: Marks | null;
  readonly tag: Tag;
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  readonly box: Box;
  /** Index of its first column. */
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** A list marker: CSS Lists 3. */
export interface Marker {
  readonly position: 'inside' | 'outside';
  readonly box: LinesBox;
}

/** What reaching an element means for the page it falls on. */
export interface Marks {
  /** HTML ids: become destinations. */
  readonly ids: readonly string[];
  /** CSS GCPM `string-set`. */
  readonly strings: readonly { readonly name: string; readonly value: string }[];
  /** `counter-reset: page n` or `counter-set: page n`. */
  readonly page: number | null;
  readonly bookmark: Bookmark | null;
  /** A float in the text, on whose line it stands. */
  readonly float?: Box;
  /** The note that is called here. */
  readonly footnote: Footnote | null;
  /** What goes to the top or bottom of the page from here. */
  readonly pageFloat?: PageFloat;
  /** The element that runs in margin boxes from here on. */
  readonly running?: Running;
}

/** CSS Page Floats 3, section 3. */
export interface PageFloat {
  readonly side: 'top' | 'bottom';
  readonly box: Box;
}

/** CSS GCPM 3, section 1.2: `position: running(name)`. */
export interface Running {
  readonly name: string;
  readonly box: Box;
}

/** CSS GCPM 3, section 2: what stands at the foot of the page that calls it. */
export interface Footnote {
  /** Null where the note is not generated: `display: none`. */
  readonly box: Box | null;
}

export interface Bookmark {
  readonly level: number;
  readonly label: string;
  readonly open: boolean;
  readonly id: string;
}

/** Inline content before layout: text that needs page numbers and boxes that need a width wait. */
export type FlowItem =
  | InlineItem<never, Marks>
  | { readonly type: 'box'; readonly box: Box }
  /** A float: it stands beside the line that this place comes on. */
  | { readonly type: 'float'; readonly box: Box }
  | PageText;

/** Text that depends on where something came to stand: `target-counter()`, `counter(page)`. */
export interface PageText {
  readonly type: 'page-text';
  readonly value: (pages: PageLookup) => string;
  readonly style: ComputedStyle;
  readonly lang: string;
  readonly tag: Tag;
}

/** What the previous pass of the fixpoint found. */
export interface PageLookup {
  /** The page counter at an id; null where there is no such destination. */
  page(id: string): number | null;
  readonly pages: number;
  /** The counter of the page that an element runs on. */
  readonly current?: number;
}

/** The value of an inline box's `key`: what its stretch on a line is besides decoration. */
export interface InlineKey {
  readonly link: LinkTarget | null;
  readonly tag: Tag;
}

export interface LinkTarget {
  readonly target: { readonly uri: string } | { readonly destination: string };
  readonly contents: string;
}

/** The box tree and what was made with it. */
export interface BoxTree {
  readonly root: Box;
  readonly structure: StructElement;
  /** Some text depends on page numbers: layout is a fixpoint. */
  readonly dynamic: boolean;
  /** On each page, in its page area: CSS 2.2, section 9.6.1. */
  readonly fixed: readonly Box[];
  /** There are notes to be set at the foot of pages. */
  readonly noted: boolean;
  /** There are floats of pages. */
  readonly floated: boolean;
}
