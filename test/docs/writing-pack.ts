import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../packs/build.ts';

/** The examples of docs/writing.md, each a document of one pack, with the files that they name. */
const page = readFileSync(join(root, 'docs/writing.md'), 'utf8');
const blocks = [...page.matchAll(/^(`{3,})(\S+) (\S+)\n([\s\S]*?)^\1$/gm)];
export const examples = blocks.flatMap(([, , , info, text]) => (info === 'example' ? [text!] : []));
const files = blocks.flatMap(([, , , info, text]) => {
  const name = /^file=(\S+)$/.exec(info!)?.[1];
  return name === undefined ? [] : [{ name, text: text! }];
});

/** Writes the pack that they make; its folder. */
export function writePack(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'briefpack-writing-')), 'writing');
  mkdirSync(folder);
  const names = examples.map((text, index) => {
    const name = `example-${String(index + 1).padStart(2, '0')}.md`;
    writeFileSync(join(folder, name), text);
    return { name, title: `Example ${index + 1}` };
  });
  const documents = names.map(({ name, title }) => `  - { file: ${name}, title: ${title} }\n`);
  for (const { name, text } of files) writeFileSync(join(folder, name), text);
  const manifest = files.find(({ name }) => name === 'pack.yaml')!.text;
  writeFileSync(join(folder, 'pack.yaml'), `${manifest}documents:\n${documents.join('')}`);
  return folder;
}
