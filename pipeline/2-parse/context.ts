import type { Definition, PhrasingContent, RootContent } from 'mdast';
import type { Pack } from '../1-read/types.ts';
import type { Source, TextFile } from '../source.ts';
import type { Code } from './codes.ts';
import type { Notes } from './footnotes.ts';
import type { Written } from './place.ts';
import type { Block, Inline } from './types.ts';

/** What the converter of a construct may use. One for each source file. */
export interface Context extends Written {
  readonly pack: Pack;
  /** The files that include each other down to this one, itself last. */
  readonly trail: readonly string[];
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly notes: Notes;
  /** Inside a link, bare addresses are text. */
  readonly inLink: boolean;
  report(code: Code, source: Source, message: string, hint?: string): void;
  blocks(nodes: readonly RootContent[]): Block[];
  inlines(nodes: readonly PhrasingContent[]): Inline[];
  /** The same for the content of a link. */
  linkText(nodes: readonly PhrasingContent[]): Inline[];
  /** The blocks of another file, or why it cannot be included. */
  include(file: TextFile): readonly Block[] | 'cycle' | 'depth' | 'count';
}

/** What stands beside a figure or table and belongs to it. */
export interface Aside {
  readonly id?: string;
  readonly caption: readonly PhrasingContent[] | null;
  readonly attribution: readonly PhrasingContent[] | null;
}

export type BlockConverter<N> = (node: N, context: Context, aside: Aside) => readonly Block[];
export type InlineConverter<N> = (node: N, context: Context) => readonly Inline[];
