import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateBrief, generateDocument } from './content.ts';
import { toMarkdown } from './markdown.ts';
import { createRandom } from './random.ts';
import { briefToTypst, toTypst } from './typst/write.ts';

/** A generated pack: the size is in documents of about eight pages each. */
export interface PackSize {
  readonly name: string;
  readonly documents: number;
}

export interface Generated {
  /** The folder of the pack. */
  readonly pack: string;
  /** The same text for Typst, one file. */
  readonly typst: string;
}

/** Writes a pack. The same seed gives the same bytes; no paragraph comes twice. */
export function generatePack(folder: string, { name, documents }: PackSize, seed = 1): Generated {
  const random = createRandom(seed);
  const all = Array.from({ length: documents }, (_, i) => generateDocument(i + 1, random));
  const pack = join(folder, name);
  mkdirSync(pack, { recursive: true });
  writeFileSync(join(pack, 'pack.yaml'), manifest(name));
  for (const [i, document] of all.entries())
    writeFileSync(join(pack, `${String(i + 1).padStart(3, '0')}.md`), toMarkdown(document));
  return { pack, typst: writeTypst(folder, name, toTypst(`Generated pack ${name}`, all)) };
}

/** Writes briefs of two pages, each a pack of one file. */
export function generateFleet(folder: string, count: number, seed = 2): readonly Generated[] {
  const random = createRandom(seed);
  mkdirSync(folder, { recursive: true });
  return Array.from({ length: count }, (_, i) => {
    const name = `brief-${String(i + 1).padStart(4, '0')}`;
    const brief = generateBrief(i + 1, random);
    const pack = join(folder, `${name}.md`);
    writeFileSync(pack, `---\ndate: 2026-01-05\n---\n\n${toMarkdown(brief)}`);
    return { pack, typst: writeTypst(folder, name, briefToTypst(`Generated ${name}`, brief)) };
  });
}

function writeTypst(folder: string, name: string, text: string): string {
  const file = join(folder, `${name}.typ`);
  writeFileSync(file, text);
  return file;
}

function manifest(name: string): string {
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
