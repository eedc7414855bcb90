import { wholeFile } from '../source.ts';
import { report } from './codes.ts';
import { readText } from './disk/files.ts';
import { type Reading, shown } from './disk/reading.ts';
import { isEmpty } from './documents/document.ts';
import { foreignKey } from './documents/foreignKeys.ts';
import { frontMatterOf } from './documents/frontMatter.ts';
import { toManifest } from './manifest/manifest.ts';
import { filePackSchema, typedKeys } from './manifest/schema.ts';
import type { PackSources } from './sources.ts';
import { parseYaml } from './yaml/parse.ts';
import { namedAt } from './yaml/places.ts';
import { validate } from './yaml/validate.ts';

/** Reads one Markdown file that is a pack by itself, with the manifest in its front matter. */
export async function readFilePack(reading: Reading, path: string): Promise<PackSources | null> {
  const outcome = await readText(reading, path);
  if (outcome.kind !== 'file') return null;
  const { file } = outcome;
  const front = frontMatterOf(file);
  const yaml = parseYaml(front, typedKeys);
  const { value: keys, diagnostics } = validate(yaml, filePackSchema, foreignKey);
  reading.diagnostics.push(...yaml.diagnostics, ...diagnostics);
  const source = wholeFile(shown(reading, path));
  const empty = isEmpty(file, front.lines);
  if (empty) {
    const message = `\`${file.path}\` is empty`;
    reading.diagnostics.push(report('no-documents', { message, source }));
  }
  const as = keys.as ?? 'document';
  const document = { file, as, title: null, audiences: [], frontMatterLines: front.lines };
  return {
    manifest: toManifest(keys, yaml.places, { sections: false, source }),
    documents: empty ? [] : [document],
    previous: namedAt('previous', keys.previous, yaml.places),
    theme: namedAt('theme', keys.theme, yaml.places),
  };
}
