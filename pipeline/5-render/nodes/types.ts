import type { Block, Chart, Inline, ListItem } from '../../2-parse/types.ts';
import type { Brief } from '../../3-extract/types.ts';

/** What a node's renderer may use. Made once for each pack. */
export interface RenderContext {
  readonly brief: Brief;
  /** How much deeper a section's heading stands in HTML than in the brief: 1 below a cover. */
  readonly headingOffset: number;
  /** A word of the theme in the pack's language: `word('figure')` is "Figure". */
  word(name: string): string;
  /** True where the theme has a template of this name. */
  has(partial: string): boolean;
  /** HTML by the theme's template of this name. */
  partial(name: string, data: object): string;
  blocks(nodes: readonly Block[]): string;
  inlines(nodes: readonly Inline[]): string;
  item(node: ListItem): string;
  /** The SVG of a chart, drawn before rendering begins. */
  chart(node: Chart): string;
  /** What to write into `src` for a file of `Pack.assets`: its path, or the file as a data: URI. */
  image(file: string): string;
}

/** HTML of one node. Text is escaped here and nowhere else. */
export type NodeRenderer<N> = (node: N, context: RenderContext) => string;
