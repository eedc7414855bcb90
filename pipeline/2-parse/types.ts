import type { Work, WorkName } from '../1-read/types.ts';
import type { Source } from '../source.ts';

export type { Work, WorkName };

/**
 * The typed syntax tree of a document. Names follow mdast (https://github.com/syntax-tree/mdast)
 * where mdast has the node; what mdast lacks is named in design.md's words. Trees are immutable
 * and nodes are compared by identity: later stages keep what they learn in maps by node.
 */
export interface Document {
  readonly type: 'document';
  readonly path: string;
  /** From front matter, else null. */
  readonly title: string | null;
  readonly as: 'document' | 'annex' | 'tab';
  /** Its own handling mark, from front matter. */
  readonly handling?: string | null;
  readonly audiences: readonly string[];
  readonly children: readonly Block[];
  /** Footnote definitions by identifier (normalised as CommonMark link labels are). */
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>;
  readonly source: Source;
}

interface Base {
  readonly source: Source;
  /** `{#id}` given by the author; anchors that we derive are in 3-extract's labels. */
  readonly id?: string;
}

export type Node =
  | Block
  | Inline
  | ListItem
  | TableRow
  | TableCell
  | FootnoteDefinition
  | DefinitionItem
  | AgendaItem
  | Chart;

// ---- blocks ------------------------------------------------------------------------------------

export type Block =
  | Paragraph
  | Heading
  | ThematicBreak
  | Blockquote
  | List
  | Code
  | HtmlBlock
  | Figure
  | Table
  | Recommendation
  | KeyFigures
  | Chronology
  | Callout
  | Question
  | Only
  | Generated
  | PageBreak
  | Math
  | DefinitionList
  | Biography
  | Agenda
  | FigureGroup
  | Landscape
  | AbbreviationDefinition
  | Container;

export interface Paragraph extends Base {
  readonly type: 'paragraph';
  readonly children: readonly Inline[];
}

export interface Heading extends Base {
  readonly type: 'heading';
  readonly depth: 1 | 2 | 3 | 4 | 5 | 6;
  readonly children: readonly Inline[];
  /** `{handling="SECRET"}`: the mark of the section, which the whole pack must bear too. */
  readonly handling?: string;
}

export interface ThematicBreak extends Base {
  readonly type: 'thematicBreak';
}

export interface Blockquote extends Base {
  readonly type: 'blockquote';
  readonly children: readonly Block[];
  /** The source after an em dash at its end (`— Name, work`), taken out of the children. */
  readonly attribution?: readonly Inline[];
}

export interface List extends Base {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly start: number;
  /** Loose: the items are separated by blank lines. */
  readonly spread: boolean;
  readonly children: readonly ListItem[];
}

export interface ListItem extends Base {
  readonly type: 'listItem';
  /** Task list items (GFM). */
  readonly checked: boolean | null;
  readonly spread: boolean;
  readonly children: readonly Block[];
}

export interface Code extends Base {
  readonly type: 'code';
  readonly lang: string | null;
  readonly meta: string | null;
  readonly value: string;
}

/** Raw HTML as written; 5-render sanitises it. */
export interface HtmlBlock extends Base {
  readonly type: 'html';
  readonly value: string;
}

/** `:::figures[Caption]` around figures: they stand side by side. */
export interface FigureGroup extends Base {
  readonly type: 'figureGroup';
  /** With a caption the group is numbered and its figures are its parts: Figure 3a, 3b. */
  readonly caption: readonly Inline[] | null;
  readonly attribution: readonly Inline[] | null;
  readonly children: readonly Figure[];
}

/** An image alone in its paragraph, or a chart. A captioned table is a `table` with a caption. */
export interface Figure extends Base {
  readonly type: 'figure';
  readonly content: Image | Chart;
  /** Of an image: a CSS length, or per cent of the measure. Without one it fills the measure. */
  readonly width?: string;
  /** Null: no caption was given; the figure is not numbered. */
  readonly caption: readonly Inline[] | null;
  /** The paragraph `Source: …` that follows, without the word. */
  readonly attribution: readonly Inline[] | null;
}

/** A `chart` or `vega-lite` fenced block. Its data file is looked up by 3-extract. */
export interface Chart extends Base {
  readonly type: 'chart';
  readonly language: 'chart' | 'vega-lite';
  readonly spec: ChartSpec;
  readonly alt: string | null;
}

/** YAML of a `chart` block, validated; a `vega-lite` block's JSON goes into `vegaLite`. */
export interface ChartSpec {
  readonly mark: 'bar' | 'stacked' | 'line' | 'area' | 'dot' | 'timeline' | null;
  readonly x: string | null;
  readonly y: string | null;
  readonly series: string | null;
  /** Of a timeline: the column of the dates at which something ended. */
  readonly end: string | null;
  readonly title: string | null;
  readonly source: string | null;
  /** Inline rows. Null where `file` names a CSV file. */
  readonly rows: readonly DataRow[] | null;
  /** As in `Pack.assets`. */
  readonly file: string | null;
  readonly vegaLite: { readonly [key: string]: unknown } | null;
}

export type DataRow = { readonly [column: string]: string | number | null };

export interface Table extends Base {
  readonly type: 'table';
  readonly align: readonly ('left' | 'right' | 'center' | null)[];
  /** The first row is the head, as in GFM. */
  readonly children: readonly TableRow[];
  /** From a paragraph `Table: caption {#id}` before or after; null: not numbered. */
  readonly caption: readonly Inline[] | null;
  readonly attribution: readonly Inline[] | null;
}

export interface TableRow extends Base {
  readonly type: 'tableRow';
  readonly children: readonly TableCell[];
}

export interface TableCell extends Base {
  readonly type: 'tableCell';
  readonly children: readonly Inline[];
}

/** `:::recommendation{#id to="…" owner="…" by=2026-03-31 priority=high status=open}` */
export interface Recommendation extends Base {
  readonly type: 'recommendation';
  readonly addressees: readonly string[];
  readonly owner: string | null;
  /** As written; an ISO date where it is one. */
  readonly due: string | null;
  readonly priority: string | null;
  readonly status: string | null;
  readonly children: readonly Block[];
}

/** `:::key-figures` around a list: the panel. */
export interface KeyFigures extends Base {
  readonly type: 'keyFigures';
  readonly children: readonly Block[];
}

/** `:::chronology` around a list whose items begin with a date. */
export interface Chronology extends Base {
  readonly type: 'chronology';
  readonly events: readonly ChronologyEvent[];
  /** What stood in the directive and is no dated list item; printed before the events. */
  readonly children: readonly Block[];
}

export interface ChronologyEvent {
  /** As written: `19 October 2025`. */
  readonly dateText: string;
  /** ISO 8601 with the precision given: `2025`, `2025-10`, `2025-10-19`. */
  readonly date: string;
  readonly children: readonly Block[];
  readonly source: Source;
}

export type CalloutKind =
  | 'summary'
  | 'lines-to-take'
  | 'background'
  | 'note'
  | 'tip'
  | 'important'
  | 'warning'
  | 'caution';

/** `:::summary`, `:::lines-to-take`, `:::background`, and GitHub alerts. */
export interface Callout extends Base {
  readonly type: 'callout';
  readonly kind: CalloutKind;
  /** A label `:::background[Label]`; null: the theme's word for the kind. */
  readonly label: readonly Inline[] | null;
  readonly children: readonly Block[];
}

/** `:::question[What is …?]` with the answer inside. */
export interface Question extends Base {
  readonly type: 'question';
  readonly question: readonly Inline[];
  readonly children: readonly Block[];
}

/** `:::only{audience="minister"}` */
export interface Only extends Base {
  readonly type: 'only';
  readonly audiences: readonly string[];
  readonly children: readonly Block[];
}

/** `:::biography[Name]{role="…" photo="…"}`; the photograph is `content`. */
export interface Biography extends Base {
  readonly type: 'biography';
  /** The name; null where it was forgotten. */
  readonly label: readonly Inline[] | null;
  readonly role: string | null;
  readonly content?: Image;
  readonly children: readonly Block[];
}

/** `:::agenda` around a list whose items begin with a time. */
export interface Agenda extends Base {
  readonly type: 'agenda';
  readonly label: readonly Inline[] | null;
  readonly children: readonly AgendaItem[];
}

export interface AgendaItem extends Base {
  readonly type: 'agendaItem';
  /** As written: `09:00–09:30`; null where the item has no time. */
  readonly timeText: string | null;
  /** `09:00` */
  readonly start: string | null;
  readonly end: string | null;
  readonly children: readonly Block[];
}

/** `:::landscape`: pages that are wider than high. */
export interface Landscape extends Base {
  readonly type: 'landscape';
  readonly children: readonly Block[];
}

/** `*[JCC]: Joint Coordination Committee`. Prints nothing; the uses in the text are `abbreviation`. */
export interface AbbreviationDefinition extends Base {
  readonly type: 'abbreviationDefinition';
  readonly short: string;
  readonly title: string;
}

/** `::contents`, `::recommendations` …: made from the whole pack. */
export interface Generated extends Base {
  readonly type: 'generated';
  readonly part: GeneratedPart;
}

export type GeneratedPart =
  | 'contents'
  | 'recommendations'
  | 'figures'
  | 'chronology'
  | 'key-figures'
  | 'abbreviations'
  | 'bibliography';

export interface PageBreak extends Base {
  readonly type: 'pageBreak';
}

/** `$$ … $$`, or a fenced `math` block: TeX. */
export interface Math extends Base {
  readonly type: 'math';
  readonly value: string;
}

export interface DefinitionList extends Base {
  readonly type: 'definitionList';
  readonly children: readonly DefinitionItem[];
}

/** A term and what it means. Where several share a text, all but the last have no children. */
export interface DefinitionItem extends Base {
  readonly type: 'definitionItem';
  /** Empty for a second meaning of the term before. */
  readonly term: readonly Inline[];
  readonly children: readonly Block[];
}

/** A directive with a name we do not know: its content, never lost. Printed as a plain division. */
export interface Container extends Base {
  readonly type: 'container';
  readonly name: string;
  readonly label: readonly Inline[] | null;
  readonly children: readonly Block[];
}

export interface FootnoteDefinition extends Base {
  readonly type: 'footnoteDefinition';
  readonly identifier: string;
  /** The audiences of the `:::only` blocks that it stands in, if it stands in any. */
  readonly only?: readonly (readonly string[])[];
  readonly children: readonly Block[];
}

// ---- inlines -----------------------------------------------------------------------------------

export type Inline =
  | Text
  | Emphasis
  | Strong
  | Delete
  | InlineCode
  | Break
  | Link
  | Image
  | HtmlInline
  | FootnoteReference
  | KeyFigure
  | ValueReference
  | Reference
  | Abbreviation
  | Citation
  | InlineMath;

export interface Text extends Base {
  readonly type: 'text';
  readonly value: string;
}

export interface Emphasis extends Base {
  readonly type: 'emphasis';
  readonly children: readonly Inline[];
}

export interface Strong extends Base {
  readonly type: 'strong';
  readonly children: readonly Inline[];
}

export interface Delete extends Base {
  readonly type: 'delete';
  readonly children: readonly Inline[];
}

export interface InlineCode extends Base {
  readonly type: 'inlineCode';
  readonly value: string;
}

export interface Break extends Base {
  readonly type: 'break';
}

export interface Link extends Base {
  readonly type: 'link';
  readonly url: string;
  readonly title: string | null;
  readonly children: readonly Inline[];
}

export interface Image extends Base {
  readonly type: 'image';
  /** As written. */
  readonly url: string;
  /** The path in `Pack.assets`, or null for an address outside the pack. */
  readonly file: string | null;
  readonly alt: string;
  readonly title: string | null;
}

/** One raw tag or comment, as CommonMark delivers it. */
export interface HtmlInline extends Base {
  readonly type: 'htmlInline';
  readonly value: string;
}

export interface FootnoteReference extends Base {
  readonly type: 'footnoteReference';
  readonly identifier: string;
}

/** `:key-figure[836 formal protest notes]{#protest-notes as-of=2025-10 by="Pakistan"}` */
export interface KeyFigure extends Base {
  readonly type: 'keyFigure';
  readonly asOf: string | null;
  readonly by: string | null;
  readonly children: readonly Inline[];
}

/** `:value[]{#protest-notes}`: prints the key figure's number. */
export interface ValueReference extends Base {
  readonly type: 'valueReference';
  readonly target: string;
}

/** `[](#id)`: prints "Figure 3". A link to `#id` with text of its own stays a `link`. */
export interface Reference extends Base {
  readonly type: 'reference';
  readonly target: string;
}

/** `:abbr[JCC]{title="Joint Coordination Committee"}`, or a word that a line `*[JCC]: …` spells out. */
export interface Abbreviation extends Base {
  readonly type: 'abbreviation';
  readonly title: string;
  readonly children: readonly Inline[];
}

/** `[see @smith2020, pp. 3–5; @jones]` */
export interface Citation extends Base {
  readonly type: 'citation';
  readonly items: readonly CitationItem[];
}

export interface CitationItem {
  readonly key: string;
  readonly work: Work;
  readonly prefix: string;
  /** `p. 12`, and whatever else follows the key. */
  readonly suffix: string;
  /** `-@key`: the text names the author already. */
  readonly suppressAuthor: boolean;
}

/** `$…$`: TeX. */
export interface InlineMath extends Base {
  readonly type: 'inlineMath';
  readonly value: string;
  /** `$$…$$` within a paragraph. */
  readonly display: boolean;
}
