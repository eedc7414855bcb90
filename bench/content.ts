import { paragraph, sentence, title } from './prose.ts';
import type { Random } from './random.ts';

/** Text with what real packs have in it, for a writer of any markup. */
export type Inline =
  | string
  | { readonly type: 'reference'; readonly id: string }
  | { readonly type: 'note'; readonly id: string; readonly text: string }
  | { readonly type: 'keyFigure'; readonly id: string; readonly text: string };

export type Block =
  | { readonly type: 'heading'; readonly depth: 1 | 2 | 3; readonly id?: string; text: string }
  | { readonly type: 'paragraph'; readonly text: readonly Inline[] }
  | { readonly type: 'quote'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly string[] }
  | {
      readonly type: 'table';
      readonly id: string;
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | {
      readonly type: 'recommendation';
      readonly id: string;
      readonly owner: string;
      readonly text: string;
    };

export type GeneratedDocument = readonly Block[];

/** A document of about eight pages. `index` makes its ids its own. */
export function generateDocument(index: number, random: Random): GeneratedDocument {
  const sections = [1, 2, 3, 4].flatMap((section) => sectionBlocks(index, section, random));
  return [
    { type: 'heading', depth: 1, id: `doc-${index}`, text: title(random) },
    text(paragraph(random)),
    ...sections,
    { type: 'heading', depth: 2, text: 'Recommendations' },
    recommendation(`r-${index}-a`, index, random),
    recommendation(`r-${index}-b`, index, random),
  ];
}

/** A brief of two pages. */
export function generateBrief(index: number, random: Random): GeneratedDocument {
  return [
    { type: 'heading', depth: 1, text: title(random) },
    text(paragraph(random)),
    { type: 'heading', depth: 2, id: `s-${index}`, text: title(random) },
    text(paragraph(random)),
    text(paragraph(random)),
    ...tabled(index, random, 5),
    { type: 'heading', depth: 2, text: title(random) },
    text(paragraph(random)),
    { type: 'heading', depth: 2, text: 'Recommendations' },
    recommendation(`r-${index}-a`, index, random),
  ];
}

function sectionBlocks(index: number, section: number, random: Random): Block[] {
  const id = `s-${index}-${section}`;
  return [
    { type: 'heading', depth: 2, id, text: title(random) },
    ...Array.from({ length: 3 }, () => text(paragraph(random))),
    ...special(index, section, random),
    { type: 'heading', depth: 3, text: title(random) },
    text(paragraph(random)),
    text(paragraph(random)),
  ];
}

/** What only one of a document's sections has. */
function special(index: number, section: number, random: Random): Block[] {
  if (section === 1) return tabled(index, random, random.integer(5, 14));
  if (section === 2) {
    const items = Array.from({ length: 4 }, () => sentence(random));
    return [{ type: 'list', items }, text(paragraph(random))];
  }
  if (section === 3) return counted(index, random);
  return [];
}

function tabled(index: number, random: Random, count: number): Block[] {
  const id = `t-${index}`;
  const note: Inline = { type: 'note', id: `n${index}`, text: sentence(random) };
  const rows = Array.from({ length: count }, () => [
    title(random),
    String(random.integer(2, 9000)),
    sentence(random),
  ]);
  return [
    text(`${sentence(random)} The record is in `, { type: 'reference', id }, '.', note),
    { type: 'table', id, caption: title(random), head: ['Channel', 'Count', 'Remark'], rows },
  ];
}

function counted(index: number, random: Random): Block[] {
  const count = `${random.integer(20, 900)} formal notes`;
  const figure: Inline = { type: 'keyFigure', id: `k-${index}`, text: count };
  return [
    text('In all ', figure, ` were sent. ${sentence(random)}`),
    { type: 'quote', text: paragraph(random) },
  ];
}

function recommendation(id: string, index: number, random: Random): Block {
  return { type: 'recommendation', id, owner: `Desk ${index}`, text: sentence(random) };
}

function text(...parts: readonly Inline[]): Block {
  return { type: 'paragraph', text: parts };
}
