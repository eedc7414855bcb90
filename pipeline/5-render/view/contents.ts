import type { BriefDocument, Section } from '../../3-extract/types.ts';
import type { RenderContext } from '../nodes/types.ts';

/** What `contents.hbs` is given. */
export interface ContentsView {
  /** False where they serve the screen only. */
  readonly printed: boolean;
  readonly entries: readonly ContentsEntry[];
}

export interface ContentsEntry {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly kind: 'document' | 'annex' | 'tab' | 'section';
  readonly entries: readonly ContentsEntry[];
}

/** Documents and the sections below them, down to the theme's option `contents-depth` (2). */
export function contentsView(context: RenderContext): ContentsView {
  const option = context.option('contents-depth');
  const depth = typeof option === 'number' ? option : 2;
  const { documents } = context.brief;
  const entries = documents.map((document) => documentEntry(document, depth, context));
  const [only] = entries;
  // A pack of one document lists that document's sections: its title stands above them already.
  return { printed: true, entries: entries.length === 1 && only ? only.entries : entries };
}

function documentEntry(
  document: BriefDocument,
  depth: number,
  { index }: RenderContext,
): ContentsEntry {
  const sections = index.sectionsOf.get(document.document.path) ?? [];
  return {
    id: document.id,
    number: documentNumber(document),
    title: document.title,
    kind: document.as,
    entries: nest(sections.filter((section) => section.depth <= depth)),
  };
}

/** A document's own number, `A`, or that of the section its title makes, `3`. */
export function documentNumber({ number, heading, sections }: BriefDocument): string | null {
  if (number !== null) return number;
  return (
    sections.find((section) => section.depth === 1 && section.heading === heading)?.number ?? null
  );
}

/** Sections in reading order as a tree, by depth. */
function nest(sections: readonly Section[]): ContentsEntry[] {
  const roots: Section[][] = [];
  const top = Math.min(...sections.map(({ depth }) => depth));
  for (const section of sections) {
    const group = roots.at(-1);
    if (section.depth === top || group === undefined) roots.push([section]);
    else group.push(section);
  }
  return roots.map(([{ id, number, title } = sections[0]!, ...below]) => ({
    id,
    number,
    title,
    kind: 'section',
    entries: nest(below),
  }));
}
