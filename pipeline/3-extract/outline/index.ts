import type { Pack } from '../../1-read/types.ts';
import type { Document, Heading } from '../../2-parse/types.ts';
import type { Ids } from '../ids.ts';
import { slugOf } from '../ids.ts';
import type { BriefDocument, Section } from '../types.ts';
import { type DocumentNumber, numberDocuments } from './numbers.ts';
import { nestSections } from './sections.ts';
import { type Titled, titleDocument, titlePack } from './titles.ts';

/** The bones of a pack. */
export interface Outline {
  /** The pack's title. */
  readonly title: string;
  readonly documents: readonly BriefDocument[];
  /** All sections in reading order; each document's own (depth 1) comes first. */
  readonly sections: readonly Section[];
  readonly parents: ReadonlyMap<Section, Section>;
  readonly byHeading: ReadonlyMap<Heading, Section>;
  /** The depth 1 section of each document. */
  readonly roots: ReadonlyMap<BriefDocument, Section>;
  /** Documents that are a summary: they and what is in them are not numbered. */
  readonly summaries: ReadonlySet<BriefDocument>;
}

interface Growing {
  documents: BriefDocument[];
  sections: Section[];
  parents: Map<Section, Section>;
  byHeading: Map<Heading, Section>;
  roots: Map<BriefDocument, Section>;
  summaries: Set<BriefDocument>;
}

/** Titles, numbers and nests: one section for each document, one for each heading below it. */
export function outline(pack: Pack, documents: readonly Document[], ids: Ids): Outline {
  const titled = documents.map((document) =>
    titleDocument(document, documents.length === 1, pack.manifest.title),
  );
  const numbers = numberDocuments(titled, pack.manifest.numbering.sections);
  const growing: Growing = {
    documents: [],
    sections: [],
    parents: new Map(),
    byHeading: new Map(),
    roots: new Map(),
    summaries: new Set(),
  };
  for (const [index, entry] of titled.entries()) {
    addDocument(entry, numbers[index]!, ids, growing);
  }
  return { ...growing, title: titlePack(pack, titled) };
}

function addDocument(titled: Titled, number: DocumentNumber, ids: Ids, growing: Growing): void {
  const { document, title, heading, children } = titled;
  const id = (heading && ids.given(heading)) ?? ids.derive(slugOf(title, 'document'));
  const sections: Section[] = [];
  const root: Section = {
    id,
    number: number.own,
    title,
    depth: 1,
    document: document.path,
    heading,
    sections,
    source: heading?.source ?? document.source,
  };
  growing.sections.push(root);
  if (heading) growing.byHeading.set(heading, root);
  nestSections({ root, sections, children, prefix: number.prefix, ids }, growing);
  const { as } = document;
  const entry = { id, number: number.own, title, heading, as, document, children, sections };
  growing.documents.push(entry);
  growing.roots.set(entry, root);
  if (number.summary) growing.summaries.add(entry);
}
