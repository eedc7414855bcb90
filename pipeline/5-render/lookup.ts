import type { FootnoteDefinition, Heading, Node } from '../2-parse/types.ts';
import type {
  Brief,
  BriefDocument,
  FootnoteEntry,
  KeyFigureEntry,
  RecommendationEntry,
  Section,
} from '../3-extract/types.ts';

/** A brief's entries by what a renderer has in hand. */
export interface BriefIndex {
  readonly recommendations: ReadonlyMap<Node, RecommendationEntry>;
  readonly keyFigures: ReadonlyMap<string, KeyFigureEntry>;
  readonly sections: ReadonlyMap<Heading, Section>;
  /** Sections below the title, by their document's path, in reading order. */
  readonly sectionsOf: ReadonlyMap<string, readonly Section[]>;
  /** By number, which counts through the pack. */
  readonly footnotes: ReadonlyMap<string, FootnoteEntry>;
  /** The id of the first mark of a note, by the note's number. */
  readonly marks: ReadonlyMap<string, string>;
  /** The notes that a document's text refers to, in order. */
  readonly footnotesOf: ReadonlyMap<BriefDocument, readonly FootnoteEntry[]>;
}

export function indexBrief(brief: Brief): BriefIndex {
  const footnotes = new Map(brief.footnotes.map((entry) => [entry.number, entry]));
  const byPath = new Map<string, Section[]>();
  for (const section of brief.sections) {
    if (section.depth > 1) append(byPath, section.document, section);
  }
  return {
    recommendations: new Map(brief.recommendations.map((entry) => [entry.node, entry])),
    keyFigures: new Map(brief.keyFigures.map((entry) => [entry.id, entry])),
    sections: new Map(
      brief.sections.flatMap((section) => (section.heading ? [[section.heading, section]] : [])),
    ),
    sectionsOf: byPath,
    footnotes,
    marks: firstMarks(brief),
    footnotesOf: new Map(
      brief.documents.map((document) => [document, notesOf(document, brief, footnotes)]),
    ),
  };
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function notesOf(
  { document }: BriefDocument,
  { labels }: Brief,
  entries: ReadonlyMap<string, FootnoteEntry>,
): FootnoteEntry[] {
  const entryOf = (definition: FootnoteDefinition) =>
    entries.get(labels.get(definition)?.number ?? '');
  return [...document.footnotes.values()]
    .flatMap((definition) => entryOf(definition) ?? [])
    .sort((a, b) => Number(a.number) - Number(b.number));
}

function firstMarks({ labels }: Brief): Map<string, string> {
  const marks = new Map<string, string>();
  for (const [node, { id, number }] of labels) {
    if (node.type !== 'footnoteReference' || number === null || marks.has(number)) continue;
    marks.set(number, id);
  }
  return marks;
}
