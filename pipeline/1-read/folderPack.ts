import { wholeFile } from '../source.ts';
import { report } from './codes.ts';
import { readText } from './disk/files.ts';
import { type Reading, shown } from './disk/reading.ts';
import { readDocument } from './documents/document.ts';
import { entriesOf } from './documents/entries.ts';
import { toManifest } from './manifest/manifest.ts';
import { packSchema, typedKeys } from './manifest/schema.ts';
import type { PackSources } from './sources.ts';
import type { Target } from './target.ts';
import { parseYaml } from './yaml/parse.ts';
import { namedAt } from './yaml/places.ts';
import { validate } from './yaml/validate.ts';

/** Reads the manifest and the documents of a folder; null without a manifest to go by. */
export async function readFolderPack(
  reading: Reading,
  target: Target,
): Promise<PackSources | null> {
  const read = await readManifest(reading, target);
  if (read === null) return null;
  const { keys, places, source } = read;
  const entries = await entriesOf(reading, target.folder, keys.documents, places);
  const documents = await Promise.all(
    entries.map((entry) => readDocument(reading, target.folder, entry)),
  );
  const found = documents.filter((document) => document !== null);
  if (found.length === 0) {
    const message = 'The pack has no document to print';
    reading.diagnostics.push(report('no-documents', { message, source }));
  }
  return {
    manifest: toManifest(keys, places, { sections: true, source }),
    documents: found,
    previous: namedAt('previous', keys.previous, places),
    theme: namedAt('theme', keys.theme, places),
  };
}

async function readManifest(reading: Reading, target: Target) {
  const path = target.manifest;
  const outcome = path === null ? null : await readText(reading, path);
  const name = shown(reading, path ?? target.folder);
  const text = outcome?.kind === 'file' ? outcome.file.text : '';
  const yaml = parseYaml({ path: name, text, linesBefore: 0 }, typedKeys);
  const source = wholeFile(name);
  // Without pack.yaml everything is optional; with one that cannot be read all would be guesses.
  if (path === null) return { keys: {}, places: yaml.places, source };
  reading.diagnostics.push(...yaml.diagnostics);
  if (outcome?.kind !== 'file' || yaml.data === null) return null;
  const { value: keys, diagnostics } = validate(yaml, packSchema);
  reading.diagnostics.push(...diagnostics);
  return { keys, places: yaml.places, source };
}
