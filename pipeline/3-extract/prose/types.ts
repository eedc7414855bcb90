import type { Source } from '../../source.ts';

/**
 * A stretch of plain text in reading order, whatever it was read from. Inline marks and footnote
 * marks are gone; a soft line break is a newline.
 */
export interface ProseBlock {
  readonly kind: 'paragraph' | 'heading' | 'cell' | 'quote' | 'footnote' | 'caption';
  readonly text: string;
  /** The titles above it, outermost first. A heading's own title is not among them. */
  readonly headings: readonly Title[];
  /** Set for what stands in a list. */
  readonly item: ItemPlace | null;
  /** The bold words that it begins with, without the colon. */
  readonly lead: string | null;
  /** Set for table cells. */
  readonly cell: CellPlace | null;
  /** Where stretches of the text stand in the source, by growing offset. */
  readonly runs: readonly Run[];
}

export interface CellPlace {
  readonly row: string | null;
  readonly column: string | null;
  /** The other cells of its row. */
  readonly beside: readonly { readonly column: string; readonly text: string }[];
}

export interface Title {
  readonly text: string;
  readonly depth: number;
}

export interface ItemPlace {
  /** Blocks of one list share it. */
  readonly list: number;
  /** 1 for a list that is in no other. */
  readonly depth: number;
  /** The item's place in its list, from 0. */
  readonly index: number;
  readonly size: number;
  /** False for a further paragraph of the same item. */
  readonly first: boolean;
  /** The paragraph before the list. */
  readonly leadIn: string | null;
}

export interface Run {
  readonly offset: number;
  readonly source: Source;
}

export interface ProseOptions {
  /** BCP 47; null: told from the text. */
  readonly lang: string | null;
  /** The document's date, ISO 8601, against which "last month" is reckoned; null: the one the text bears. */
  readonly date: string | null;
  /** Who speaks: authors and organisation, where front matter names them. */
  readonly authors: readonly string[];
}

/** Where a find stands. */
export interface Place {
  /** Index in the blocks given. */
  readonly block: number;
  /** UTF-16 offsets in that block's text. */
  readonly start: number;
  readonly end: number;
  readonly source: Source;
}

export interface FoundRecommendation {
  /** The whole sentence. */
  readonly text: string;
  readonly addressees: readonly string[];
  /** The deadline as written, without its preposition. */
  readonly due: string | null;
  /** The same in ISO 8601 with the precision known. */
  readonly dueDate: string | null;
  readonly origin: 'prose' | 'list';
  /** 0 to 1; finds below 0.5 are not reported. */
  readonly confidence: number;
  readonly place: Place;
}

export interface FoundFigure {
  readonly value: number;
  readonly valueTo: number | null;
  /** The number as written, with its scale and unit: `4 million`, `€2.5bn`. */
  readonly text: string;
  readonly qualifier: string | null;
  readonly noun: string | null;
  /** `%`, an ISO 4217 currency or a unit's symbol. */
  readonly unit: string | null;
  /** ISO 8601 with the precision known. */
  readonly asOf: string | null;
  /** Who says so. */
  readonly attribution: string | null;
  readonly sentence: string;
  readonly confidence: number;
  readonly place: Place;
}

export interface FoundEvent {
  /** ISO 8601: `2025`, `2025-10`, `2025-10-19`. */
  readonly date: string;
  readonly dateText: string;
  readonly text: string;
  readonly place: Place;
}

export interface FoundAbbreviation {
  readonly short: string;
  /** Null: never introduced. */
  readonly long: string | null;
  /** In order; more than one with another long form is a fault. */
  readonly introductions: readonly { readonly long: string; readonly place: Place }[];
  readonly firstUse: Place;
  readonly uses: number;
}

export interface FoundBoilerplate {
  readonly text: string;
  readonly kind: 'address' | 'notice' | 'repeated' | 'page';
  readonly place: Place;
}

export interface ProseFinds {
  /** ISO 639-1 of the language that was read. */
  readonly lang: string;
  readonly recommendations: readonly FoundRecommendation[];
  readonly keyFigures: readonly FoundFigure[];
  readonly events: readonly FoundEvent[];
  readonly abbreviations: readonly FoundAbbreviation[];
  readonly boilerplate: readonly FoundBoilerplate[];
}
