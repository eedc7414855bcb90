import type { Source } from '../../source.ts';

/** One exact number that a pack gives for something. */
export interface Statement {
  /** What it counts, in the words that tell one thing from another; at least two. */
  readonly words: readonly string[];
  readonly value: number;
  /** As a reader reads it: `836 protest notes`. */
  readonly text: string;
  readonly unit: string | null;
  /** ISO 8601 with the precision known; null: not said. */
  readonly time: string | null;
  /** Who says so; null: not said. */
  readonly actor: string | null;
  readonly where: 'marked' | 'text' | 'table' | 'chart';
  readonly source: Source;
}
