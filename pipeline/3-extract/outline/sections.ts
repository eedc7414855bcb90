import type { Block, Heading } from '../../2-parse/types.ts';
import { textOf } from '../../tree.ts';
import { type Ids, slugOf } from '../ids.ts';
import { isSummaryTitle } from '../languages/titles.ts';
import type { Section } from '../types.ts';

interface Body {
  readonly root: Section;
  /** `root.sections`, to be filled. */
  readonly sections: Section[];
  readonly children: readonly Block[];
  /** What section numbers begin with: `3.`, or nothing; null: sections are not numbered. */
  readonly prefix: string | null;
  readonly ids: Ids;
}

interface Into {
  readonly sections: Section[];
  readonly parents: Map<Section, Section>;
  readonly byHeading: Map<Heading, Section>;
}

interface Open {
  readonly section: Section;
  readonly sections: Section[];
  /** The heading's depth as written. */
  readonly level: number;
  readonly prefix: string | null;
  /** How many sections below it have a number. */
  count: number;
}

/**
 * Makes a section of each heading that stands in the body itself. A section lies in the nearest
 * one before it with a higher heading, whatever levels are skipped between them, so numbers and
 * depths have no gaps.
 */
export function nestSections(body: Body, into: Into): void {
  const open: Open[] = [
    { section: body.root, sections: body.sections, level: 0, prefix: body.prefix, count: 0 },
  ];
  for (const block of body.children) {
    if (block.type !== 'heading') continue;
    while (open.length > 1 && open.at(-1)!.level >= block.depth) open.pop();
    const parent = open.at(-1)!;
    const child = openSection(block, parent, open.length === 1, body.ids);
    parent.sections.push(child.section);
    open.push(child);
    into.sections.push(child.section);
    into.parents.set(child.section, parent.section);
    into.byHeading.set(block, child.section);
  }
}

function openSection(heading: Heading, parent: Open, top: boolean, ids: Ids): Open {
  const title = textOf(heading.children);
  const unnumbered = parent.prefix === null || (top && isSummaryTitle(title));
  const number = unnumbered ? null : `${parent.prefix}${++parent.count}`;
  const sections: Section[] = [];
  const section: Section = {
    id: ids.given(heading) ?? ids.derive(slugOf(title, 'section')),
    number,
    title,
    depth: parent.section.depth + 1,
    document: parent.section.document,
    heading,
    sections,
    source: heading.source,
  };
  const prefix = number === null ? null : `${number}.`;
  return { section, sections, level: heading.depth, prefix, count: 0 };
}
