import type { Block, Chart, Code, Inline, ListItem, Node } from '../../2-parse/types.ts';
import type { Brief } from '../../3-extract/types.ts';
import type { Abbreviations } from '../abbreviations.ts';
import type { Citations } from '../citations/index.ts';
import type { BriefIndex } from '../lookup.ts';
import type { Formula } from '../math/index.ts';

/** What a node's renderer may use. Made once for each pack. */
export interface RenderContext {
  readonly brief: Brief;
  /** The brief's entries by node and by id. */
  readonly index: BriefIndex;
  readonly abbreviations: Abbreviations;
  readonly citations: Citations;
  /** The pack's language, as Intl takes it. */
  readonly lang: string;
  /** How much deeper a section's heading stands in HTML than in the brief: 1 below a cover. */
  readonly headingOffset: number;
  /**
   * The ids of paragraphs that have none of their own, for links to them; null: there are to be no
   * such links, because this is not for a screen.
   */
  readonly permalinks: ReadonlyMap<Node, string> | null;
  /** An option of theme.yaml; undefined where the theme has none of this name. */
  option(name: string): string | number | boolean | undefined;
  /**
   * A word of the theme in the pack's language: `word('figure')` is "Figure". With `otherwise`,
   * that is the answer where the theme has no such word, and its absence is no fault.
   */
  word(name: string, otherwise?: string): string;
  /** True where the theme has a template of this name. */
  has(partial: string): boolean;
  /** HTML by the theme's template of this name. Strings in `data` are escaped, `safe()` is not. */
  partial(name: string, data: object): string;
  blocks(nodes: readonly Block[]): string;
  inlines(nodes: readonly Inline[]): string;
  item(node: ListItem): string;
  /** What a reader reads, without marks: for titles, alternative text, cells of a register. */
  plain(nodes: readonly Node[]): string;
  /** The SVG of a chart, drawn before rendering begins. */
  chart(node: Chart): string;
  /** The SVG of a formula; '' where it could not be drawn. */
  formula(node: Formula): string;
  /** Code with its parts marked up; null where its language is not known. */
  highlighted(node: Code): string | null;
  /** What to write into `src` for a file of `Pack.assets`: its path, or the file as a data: URI. */
  image(file: string): string;
}

/** HTML of one node. Text is escaped here and nowhere else. */
export type NodeRenderer<N> = (node: N, context: RenderContext) => string;
