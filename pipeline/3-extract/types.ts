import type { Manifest, PreviousRecommendation } from '../1-read/types.ts';
import type {
  Block,
  Chart,
  DataRow,
  Document,
  Heading,
  Inline,
  Link,
  Node,
  Reference,
} from '../2-parse/types.ts';
import type { Source } from '../source.ts';

/** What a pack says: the value of stage 3, and the model that templates and checks see. */
export interface Brief {
  readonly pack: PackInfo;
  readonly documents: readonly BriefDocument[];
  /** All sections in reading order, however deep. */
  readonly sections: readonly Section[];
  /** Those of them whose titles mean a summary. */
  readonly summaries: readonly Section[];
  readonly figures: readonly FigureEntry[];
  readonly keyFigures: readonly KeyFigureEntry[];
  /** Numbers typed in the text before the words of a marked key figure. */
  readonly mentions: readonly Mention[];
  readonly recommendations: readonly RecommendationEntry[];
  /** Recommendations of the edition before that are not in this one. */
  readonly lost: readonly PreviousRecommendation[];
  /** Of the chronologies. */
  readonly events: readonly EventEntry[];
  /** What running text says besides, which no author marked. */
  readonly found: FoundInProse;
  readonly footnotes: readonly FootnoteEntry[];
  /** What each node is called and where it is anchored, by identity. */
  readonly labels: ReadonlyMap<Node, Label>;
  /** Everything a `[](#id)` can point at. */
  readonly targets: ReadonlyMap<string, Target>;
  /**
   * Where references and links within the pack lead: `[](#id)`, `[text](#id)`,
   * `[text](other.md#id)`. Links that are not in it lead out of the pack.
   */
  readonly links: ReadonlyMap<Reference | Link, Target>;
  /** The rows of every chart, from its block or its CSV file; none where that is missing. */
  readonly charts: ReadonlyMap<Chart, ChartData>;
}

export interface ChartData {
  readonly rows: readonly DataRow[];
}

export interface PackInfo extends Omit<Manifest, 'outputs' | 'title'> {
  readonly id: string;
  readonly title: string;
  readonly audience: string | null;
}

export interface BriefDocument {
  readonly id: string;
  /** `A` for the first annex; null for documents without a number of their own. */
  readonly number: string | null;
  readonly title: string;
  /** The title as written, with its emphasis; null when it comes from front matter. */
  readonly heading: Heading | null;
  readonly as: 'document' | 'annex' | 'tab';
  readonly document: Document;
  /** The body without the title heading. */
  readonly children: readonly Block[];
  readonly sections: readonly Section[];
}

export interface Section {
  readonly id: string;
  /** `2.1`, `A.1`; null where the pack numbers no sections. */
  readonly number: string | null;
  readonly title: string;
  /** 1 is a document's title, 2 its sections. */
  readonly depth: number;
  /** The document's path. */
  readonly document: string;
  readonly heading: Heading | null;
  readonly sections: readonly Section[];
  readonly source: Source;
}

export interface FigureEntry {
  readonly id: string;
  readonly kind: 'image' | 'table' | 'chart';
  /** `1`, `A.1`; null without a caption. Figures and tables are counted apart. */
  readonly number: string | null;
  /** The id of the group that it is a part of, as Figure 3a is of Figure 3. */
  readonly partOf?: string;
  readonly caption: string | null;
  readonly alt: string | null;
  /** The id of the section it stands in. */
  readonly section: string | null;
  readonly source: Source;
  readonly node: Node;
}

export interface KeyFigureEntry {
  readonly id: string;
  readonly value: number;
  readonly valueTo: number | null;
  /** The number as written: `836`, `4 million`. */
  readonly text: string;
  /** `over`, `about`, `at least` … */
  readonly qualifier: string | null;
  readonly noun: string | null;
  readonly unit: string | null;
  readonly asOf: string | null;
  readonly attribution: string | null;
  readonly origin: Origin;
  /** Of what was found in prose: 0.6 without a noun of its own, 0.7 in words, else 0.9. */
  readonly confidence?: number;
  readonly sentence: string;
  readonly section: string | null;
  readonly source: Source;
}

/** A number in the text that stands before what a marked key figure counts. */
export interface Mention {
  /** The id of the key figure. */
  readonly keyFigure: string;
  readonly value: number;
  readonly valueTo: number | null;
  /** The number and the words that it shares with the figure: `840 protest notes`. */
  readonly text: string;
  readonly source: Source;
}

export type Origin = 'marked' | 'list' | 'prose';

export interface RecommendationEntry {
  readonly id: string;
  readonly number: string;
  readonly text: string;
  /** The id that it is printed at, where that is not its own: several may stand in one paragraph. */
  readonly anchor?: string;
  /** The number of the numbered paragraph that it is or stands in. */
  readonly paragraph?: string;
  /** Its content, for rendering. */
  readonly children: readonly Block[];
  readonly addressees: readonly string[];
  readonly owner: string | null;
  readonly due: string | null;
  readonly priority: string | null;
  readonly status: string | null;
  readonly origin: Origin;
  /**
   * Of what was found in prose, 0.5 to 1: the weight of the words that recommend (1 for "we
   * recommend", 0.8 for "should", 0.65 for "has to"), times a factor for each thing that speaks
   * against it (a condition, reported speech, law in force); or the weight of the list it stands
   * in (0.85 for a command, 0.6 for another item).
   */
  readonly confidence?: number;
  readonly section: string | null;
  readonly source: Source;
  readonly node: Node;
}

/** What is found in running text and is not in the register, the chronology or the key figures. */
export interface FoundInProse {
  /** ISO 639-1 of the language that was read. */
  readonly lang: string;
  /** Without a number. Empty where what prose recommends is the register. */
  readonly recommendations: readonly FoundRecommendationEntry[];
  readonly events: readonly EventEntry[];
  readonly abbreviations: readonly AbbreviationEntry[];
  /** Addresses, notices, repeated lines and page numbers: no part of the text. */
  readonly boilerplate: readonly BoilerplateEntry[];
}

export interface FoundRecommendationEntry extends RecommendationEntry {
  /** The id of the listed recommendation that it is a sentence of; null outside the register. */
  readonly within: string | null;
}

export interface AbbreviationEntry {
  readonly short: string;
  /** Null: never introduced. */
  readonly long: string | null;
  /** `Joint Coordination Committee (JCC)`, in reading order. */
  readonly introductions: readonly AbbreviationIntroduction[];
  readonly firstUse: { readonly source: Source };
  readonly uses: number;
}

export interface AbbreviationIntroduction {
  readonly long: string;
  readonly place: { readonly source: Source };
}

export interface BoilerplateEntry {
  readonly text: string;
  readonly kind: 'address' | 'notice' | 'repeated' | 'page';
  readonly source: Source;
}

export interface EventEntry {
  /** ISO 8601 with the precision known. */
  readonly date: string;
  readonly dateText: string;
  readonly text: string;
  readonly origin: Exclude<Origin, 'list'>;
  readonly section: string | null;
  readonly source: Source;
}

/** A footnote in the order of first reference. */
export interface FootnoteEntry {
  readonly id: string;
  /** Counted through the pack. */
  readonly number: string;
  readonly children: readonly Block[];
  readonly source: Source;
}

/** The name and anchor of a node. `id` is unique in the pack and is the HTML id. */
export interface Label {
  readonly id: string;
  /** Section, figure, recommendation, paragraph or footnote number; null where it has none. */
  readonly number: string | null;
}

export interface Target {
  readonly kind:
    | 'section'
    | 'document'
    | 'annex'
    | 'figure'
    | 'table'
    | 'recommendation'
    | 'paragraph'
    | 'other';
  readonly id: string;
  readonly number: string | null;
  readonly title: readonly Inline[] | string;
}
