import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { paragraph, sentence, title } from './prose.ts';
import { createRandom, type Random } from './random.ts';

/** A generated pack: the size is in documents of about four pages each. */
export interface PackSize {
  readonly name: string;
  readonly documents: number;
}

/**
 * Writes a pack with everything real packs have: sections, lists, tables, key figures,
 * recommendations, footnotes, references. The same seed gives the same bytes; no paragraph comes
 * twice. Returns the folder.
 */
export function generatePack(folder: string, size: PackSize, seed = 1): string {
  const random = createRandom(seed);
  const target = join(folder, size.name);
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'pack.yaml'), manifest(size));
  for (let index = 1; index <= size.documents; index++) {
    const name = `${String(index).padStart(3, '0')}.md`;
    writeFileSync(join(target, name), document(index, random));
  }
  return target;
}

function manifest({ name }: PackSize): string {
  return [
    `title: Generated pack ${name}`,
    'reference: BENCH/1',
    'edition: "1"',
    'date: 2026-01-05',
    'status: final',
    'lang: en-GB',
    'handling: OFFICIAL',
    'documents: ["*.md"]',
    'numbering: { sections: true, paragraphs: true }',
    '',
  ].join('\n');
}

function document(index: number, random: Random): string {
  const blocks = [`# ${title(random)} {#doc-${index}}`, paragraph(random)];
  for (let section = 1; section <= 4; section++)
    blocks.push(...sectionBlocks(index, section, random));
  blocks.push(...recommendations(index, random), ...footnotes(index, random));
  return `${blocks.join('\n\n')}\n`;
}

function sectionBlocks(index: number, section: number, random: Random): string[] {
  const id = `s-${index}-${section}`;
  const blocks = [`## ${title(random)} {#${id}}`];
  for (let i = 0; i < 3; i++) blocks.push(paragraph(random));
  if (section === 1)
    blocks.push(
      `${sentence(random)} The record is in [](#t-${index}).[^n${index}]`,
      table(index, random),
    );
  if (section === 2) blocks.push(list(random), paragraph(random));
  if (section === 3) {
    const count = random.integer(20, 900);
    blocks.push(
      `In all :key-figure[${count} formal notes]{#k-${index} as-of=2025-12 by="the Ministry"} were sent. ${sentence(random)}`,
    );
    blocks.push(`> ${paragraph(random)}`);
  }
  blocks.push(`### ${title(random)}`, paragraph(random), paragraph(random));
  return blocks;
}

function table(index: number, random: Random): string {
  const rows = Array.from(
    { length: random.integer(5, 14) },
    () => `| ${title(random)} | ${random.integer(2, 9000)} | ${sentence(random)} |`,
  );
  return [
    `Table: ${title(random)} {#t-${index}}`,
    ['| Channel | Count | Remark |', '|---|---:|---|', ...rows].join('\n'),
  ].join('\n\n');
}

function list(random: Random): string {
  return Array.from({ length: 4 }, () => `- ${sentence(random)}`).join('\n');
}

function recommendations(index: number, random: Random): string[] {
  const item = (letter: string) =>
    `:::recommendation{#r-${index}-${letter} to="the Ministry" owner="Desk ${index}" by=2026-06-30 priority=high}\n${sentence(random)}\n:::`;
  return ['## Recommendations', item('a'), item('b')];
}

function footnotes(index: number, random: Random): string[] {
  return [`[^n${index}]: ${sentence(random)}`];
}
