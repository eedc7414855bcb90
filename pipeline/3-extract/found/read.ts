import type { Manifest } from '../../1-read/types.ts';
import type { Block, Document } from '../../2-parse/types.ts';
import { blocksOf } from '../prose/blocks/index.ts';
import { findInProse } from '../prose/index.ts';
import type { KnownSentences } from '../prose/reading.ts';
import type { ProseFinds } from '../prose/types.ts';

/** What was found in running text, and the node of the tree that each block was read from. */
export interface Found {
  readonly finds: ProseFinds;
  readonly nodes: readonly Block[];
}

export function readProse(
  documents: readonly Document[],
  manifest: Manifest,
  known: KnownSentences,
): Found {
  const { blocks, nodes } = blocksOf(documents);
  const { lang, date, authors } = manifest;
  return { nodes, finds: findInProse(blocks, { lang: toldLanguage(lang), date, authors }, known) };
}

/** English is also what a pack has that names no language: then the text itself tells. */
function toldLanguage(lang: string): string | null {
  return /^en(?:-|$)/i.test(lang) ? null : lang;
}
