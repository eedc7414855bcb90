import type { Severity } from '../diagnostic.ts';
import type { BinaryFile, Source, TextFile } from '../source.ts';

/** All that a build reads: the value of stage 1. Nothing after it touches the disk until publish. */
export interface Pack {
  /** The folder's or file's base name; names the outputs: `out/<id>/<id>.pdf`. */
  readonly id: string;
  readonly manifest: Manifest;
  /** In reading order. At least one. */
  readonly documents: readonly DocumentFile[];
  /** Markdown files that may be included, by path (as in `TextFile.path`). */
  readonly includes: ReadonlyMap<string, TextFile>;
  /** Images and data files that the documents may name, by path (as in `TextFile.path`). */
  readonly assets: ReadonlyMap<string, BinaryFile>;
  /** The works that `[@key]` may cite, by key. */
  readonly bibliography: ReadonlyMap<string, Work>;
  readonly theme: Theme;
  /** The register of the edition before, where the manifest names one. */
  readonly previous?: readonly PreviousRecommendation[] | null;
  /** Every file read (sources, theme, faces), for manifest.json and watch. Sorted by path. */
  readonly inputs: readonly InputFile[];
  /** Files looked for and not found: their appearance changes the build. Sorted. */
  readonly missing: readonly string[];
}

export interface InputFile {
  readonly path: string;
  readonly hash: string;
  /**
   * What manifest.json calls it, the same on every machine: relative to the pack's folder, or
   * `briefpack@1.0.0/templates/…` for a file of an npm package.
   */
  readonly name: string;
}

/** pack.yaml, or the front matter of a one-file pack, validated and with defaults filled in. */
export interface Manifest {
  /** Null only in a one-file pack without the key: then the first heading is the title. */
  readonly title: string | null;
  readonly subtitle: string | null;
  readonly purpose: string | null;
  readonly reference: string | null;
  readonly edition: string | null;
  /** ISO 8601 calendar date, `2025-11-10`. */
  readonly date: string | null;
  readonly status: 'draft' | 'final';
  /** BCP 47. */
  readonly lang: string;
  readonly handling: string | null;
  /** The levels of the pack's own scheme of handling marks, the lowest first. */
  readonly markings?: readonly string[];
  readonly authors: readonly string[];
  readonly keywords: readonly string[];
  readonly audiences: readonly string[];
  readonly distribution: readonly string[];
  /** `A4`, `Letter`. */
  readonly page: 'A4' | 'Letter';
  readonly numbering: { readonly sections: boolean; readonly paragraphs: boolean };
  /** Files of works to cite, as the manifest names them: relative to its folder. */
  readonly bibliography: readonly string[];
  /** `(Smith 2020)`, or `[1]` in the order of citation. */
  readonly citations: 'author-date' | 'numeric';
  readonly budgets: Budgets;
  /** Severities instead of those documented, by the code of a check; `off`: it is not said. */
  readonly checks?: Readonly<Record<string, Severity | 'off'>>;
  /** What is attached to the PDF; without it, nothing. */
  readonly attachments?: readonly AttachmentKind[];
  readonly outputs: readonly OutputFormat[];
  /** Where `previous` and the keys below `checks` and `budgets` were written: `budgets.pages`. */
  readonly places?: ReadonlyMap<string, Source>;
  /** Where the manifest was written, for diagnostics about the pack as a whole. */
  readonly source: Source;
}

/** Markdown files, `p.json`, tables and the data of charts as CSV. */
export type AttachmentKind = 'sources' | 'json' | 'data';

/** How long a pack may be; null: as long as it likes. Words are those of the text that is printed. */
export interface Budgets {
  readonly pages: number | null;
  /** Of all documents but annexes and tabs. */
  readonly words?: number | null;
  /** Of each section directly below a document's title, with all below it. */
  readonly sectionWords?: number | null;
  /** Of each summary. */
  readonly summaryWords?: number | null;
}

/** A recommendation of an earlier edition, as its `p.json` has it. */
export interface PreviousRecommendation {
  readonly id: string;
  readonly number: string | null;
  readonly text: string;
  readonly addressees: readonly string[];
  readonly status: string | null;
}

export type OutputFormat = 'pdf' | 'html' | 'json' | 'csv';

export interface DocumentFile {
  readonly file: TextFile;
  readonly as: 'document' | 'annex' | 'tab';
  /** From front matter; null: the document's first heading is its title. */
  readonly title: string | null;
  /** Its own handling mark, from its entry or its front matter. */
  readonly handling?: string | null;
  /** Audiences that see it; empty: all. */
  readonly audiences: readonly string[];
  /** Lines of front matter before the body starts (0 without). The file's text still has them. */
  readonly frontMatterLines: number;
}

/** A work that is cited: what we print of a CSL-JSON item. */
export interface Work {
  readonly key: string;
  /** Of CSL: `book`, `article-journal`, `webpage` … */
  readonly type: string;
  readonly title: string | null;
  readonly authors: readonly WorkName[];
  readonly editors: readonly WorkName[];
  /** ISO 8601 with the precision known, or words (“forthcoming”). */
  readonly date: string | null;
  readonly accessed: string | null;
  /** The journal, the book of a chapter, the site of a page. */
  readonly container: string | null;
  readonly volume: string | null;
  readonly issue: string | null;
  readonly pages: string | null;
  readonly number: string | null;
  readonly genre: string | null;
  readonly edition: string | null;
  readonly publisher: string | null;
  readonly place: string | null;
  readonly url: string | null;
  readonly doi: string | null;
}

export interface WorkName {
  /** With its particle; all of the name of an institution. */
  readonly family: string;
  readonly given: string | null;
}

/** A theme folder, read. See docs/themes.md. */
export interface Theme {
  readonly name: string;
  /** Handlebars sources: `pack` and the partials, by name without `.hbs`. */
  readonly templates: ReadonlyMap<string, TextFile>;
  readonly stylesheets: {
    /** The defaults of HTML for our engine: pipeline/6-typeset/ua.css. */
    readonly ua: TextFile;
    readonly print: TextFile;
    readonly screen: TextFile;
    /** Those of the themes it extends that come before its own, the most distant first. */
    readonly inherited?: {
      readonly print: readonly TextFile[];
      readonly screen: readonly TextFile[];
    };
  };
  /** What the page does in a browser; null: the theme has no screen.js. */
  readonly script?: TextFile | null;
  readonly faces: readonly FaceFile[];
  /** Words a theme prints (`Contents`, `Figure` …) in the pack's language. */
  readonly strings: ReadonlyMap<string, string>;
  /** Free values of theme.yaml for its templates. */
  readonly options: ReadonlyMap<string, string | number | boolean>;
}

/** One face of theme.yaml. Order is fallback order where a family lacks a character. */
export interface FaceFile {
  readonly family: string;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  /** TrueType or OpenType, whole (not a web subset): embedded in the PDF. */
  readonly file: BinaryFile;
  /** What the self-contained HTML embeds, if the theme names some. */
  readonly web: readonly WebFace[];
}

/** A face for browsers, or the part of it that has some of the characters. */
export interface WebFace {
  /** WOFF2. */
  readonly file: BinaryFile;
  /** CSS `unicode-range`; null: it is for any text. */
  readonly range: string | null;
  /** HTML elements that are set in it; null: any. */
  readonly elements: readonly string[] | null;
}
