import type { Block, Heading } from '../2-parse/types.ts';
import { type SafeHtml, safe } from './html.ts';
import type { RenderContext } from './nodes/types.ts';

/** What `section.hbs` is given. */
export interface SectionView {
  readonly id: string | null;
  readonly number: string | null;
  readonly title: SafeHtml;
  /** The section's own handling mark. */
  readonly handling: string | null;
  /** A link to the section is wanted: on a screen. */
  readonly permalink: boolean;
  /** 1 for the sections below a document's title. */
  readonly depth: number;
  /** Of the HTML heading, 2–6. */
  readonly level: number;
  /** The blocks up to the first sub-section. */
  readonly body: SafeHtml;
  readonly sections: SafeHtml;
}

/** A heading and all below it. The root has no heading. */
interface Part {
  readonly heading: Heading | null;
  readonly blocks: Block[];
  readonly parts: Part[];
}

/** HTML of a document's blocks: what stands below a heading becomes a `<section>`, nested. */
export function renderSections(children: readonly Block[], context: RenderContext): string {
  return printPart(outline(children), context);
}

function outline(children: readonly Block[]): Part {
  const root: Part = { heading: null, blocks: [], parts: [] };
  const open = [root];
  for (const block of children) {
    if (block.type !== 'heading') {
      open.at(-1)!.blocks.push(block);
      continue;
    }
    while (open.length > 1 && (open.at(-1)!.heading?.depth ?? 0) >= block.depth) open.pop();
    const part: Part = { heading: block, blocks: [], parts: [] };
    open.at(-1)!.parts.push(part);
    open.push(part);
  }
  return root;
}

function printPart({ heading, blocks, parts }: Part, context: RenderContext): string {
  const body = context.blocks(blocks);
  const sections = parts.map((part) => printPart(part, context)).join('');
  if (heading === null) return body + sections;
  const { depth, ...name } = nameOf(heading, context);
  return context.partial('section', {
    ...name,
    title: safe(context.inlines(heading.children)),
    handling: heading.handling ?? null,
    permalink: name.id !== null && context.permalinks !== null,
    depth: Math.max(1, depth - 1),
    level: Math.max(2, Math.min(6, depth + context.headingOffset)),
    body: safe(body),
    sections: safe(sections),
  } satisfies SectionView);
}

function nameOf(heading: Heading, { brief, index }: RenderContext) {
  const label = brief.labels.get(heading);
  const section = index.sections.get(heading);
  return {
    id: label?.id ?? section?.id ?? heading.id ?? null,
    number: label?.number ?? section?.number ?? null,
    depth: section?.depth ?? heading.depth,
  };
}
