import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';
import type { Diagnostic } from '../../diagnostic.ts';
import { type TextFile, wholeFile } from '../../source.ts';
import { report } from '../codes.ts';
import { readText } from '../disk/files.ts';
import { isInside } from '../disk/inside.ts';
import { type Reading, shown, slashed } from '../disk/reading.ts';
import { parseKnownYaml } from '../yaml/parse.ts';
import type { Places } from '../yaml/places.ts';
import { validate } from '../yaml/validate.ts';
import { themeSchema, typedKeys } from './schema.ts';

/** One theme folder as it is, before what it inherits. */
export interface Layer {
  readonly folder: string;
  /** By name without `.hbs`; `partials/x.hbs` is `x`. */
  readonly templates: ReadonlyMap<string, TextFile>;
  readonly print: TextFile | null;
  readonly screen: TextFile | null;
  readonly script: TextFile | null;
  readonly keys: Partial<z.output<typeof themeSchema>>;
  readonly places: Places;
}

export async function readLayer(reading: Reading, folder: string): Promise<Layer> {
  const [templates, print, screen, script, yaml] = await Promise.all([
    readTemplates(reading, folder),
    readPart(reading, folder, 'print.css'),
    readPart(reading, folder, 'screen.css'),
    readPart(reading, folder, 'screen.js'),
    readPart(reading, folder, 'theme.yaml'),
  ]);
  const path = yaml?.path ?? shown(reading, join(folder, 'theme.yaml'));
  const { keys, places, diagnostics } = reading.kept.themes.get(`${path} ${yaml?.hash}`, () =>
    parseKeys(path, yaml),
  );
  reading.diagnostics.push(...diagnostics);
  return { folder, templates, print, screen, script, keys, places };
}

/** theme.yaml: its keys, and what is wrong with it. */
export interface ThemeKeys extends Pick<Layer, 'keys' | 'places'> {
  readonly diagnostics: readonly Diagnostic[];
}

function parseKeys(path: string, yaml: TextFile | null): ThemeKeys {
  const text = yaml?.text ?? '';
  const parsed = parseKnownYaml({ path, text, linesBefore: 0 }, yaml?.hash, typedKeys);
  const { value: keys, diagnostics } = validate(parsed, themeSchema);
  return { keys, places: parsed.places, diagnostics: [...parsed.diagnostics, ...diagnostics] };
}

async function readTemplates(reading: Reading, folder: string): Promise<Map<string, TextFile>> {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(slashed);
  const names = all.filter((name) => name.endsWith('.hbs')).sort();
  const files = await Promise.all(names.map((name) => readPart(reading, folder, name)));
  return new Map(
    names.flatMap((name, index) => {
      const file = files[index];
      return file ? [[name.replace(/^partials\//, '').replace(/\.hbs$/, ''), file]] : [];
    }),
  );
}

/** Null where the theme does not have the file. */
async function readPart(reading: Reading, folder: string, name: string): Promise<TextFile | null> {
  const path = join(folder, name);
  if (!isInside(reading, path, folder)) {
    const message = `\`${name}\` is a link that leads out of the folder of the theme`;
    const source = wholeFile(shown(reading, path));
    reading.diagnostics.push(report('outside-pack', { message, source }));
    return null;
  }
  const outcome = await readText(reading, path);
  return outcome.kind === 'file' ? outcome.file : null;
}
