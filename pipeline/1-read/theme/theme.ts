import { basename, join } from 'node:path';
import { type TextFile, wholeFile } from '../../source.ts';
import { report } from '../codes.ts';
import { readText } from '../disk/files.ts';
import { type Reading, shown } from '../disk/reading.ts';
import type { Theme } from '../types.ts';
import { readFaces } from './faces.ts';
import { type Layer, readLayer } from './layer.ts';
import { locateTheme, type ThemeName } from './locate.ts';
import { packageLabel } from './packageRoot.ts';
import { stringsFor } from './strings.ts';

/** Reads a theme with what it inherits. Null where it cannot be used, which has been reported. */
export async function readTheme(
  reading: Reading,
  name: ThemeName,
  lang: string,
  packageRoot: string,
): Promise<Theme | null> {
  reading.packages.set(packageRoot, (await packageLabel(packageRoot)) ?? 'briefpack');
  const layers = await readLayers(reading, name, packageRoot);
  if (layers === null) return null;
  const [faces, ua] = await Promise.all([
    readFaces(reading, layers, packageRoot),
    readOwn(reading, join(packageRoot, 'pipeline/6-typeset/ua.css')),
  ]);
  const strings = stringsFor(reading, layers, lang);
  const templates = merged(layers, ({ templates }) => templates);
  const options = merged(layers, ({ keys }) => Object.entries(keys.options ?? {}));
  const print = layers.find((layer) => layer.print)?.print ?? null;
  const screen = layers.find((layer) => layer.screen)?.screen ?? null;
  const script = layers.find((layer) => layer.script)?.script ?? null;
  reportGaps(reading, layers[0]!, { 'pack.hbs': templates.has('pack'), print, screen });
  if (!templates.has('pack') || !print || !screen || !ua) return null;
  const inherited = { print: before(layers, 'print'), screen: before(layers, 'screen') };
  const stylesheets = { ua, print, screen, inherited };
  const own = basename(layers[0]!.folder);
  return { name: own, templates, stylesheets, script, faces, strings, options };
}

/** The stylesheets below a theme's own, as far up as each says `stylesheets: after`. */
function before(layers: readonly Layer[], target: 'print' | 'screen'): TextFile[] {
  const found: TextFile[] = [];
  for (const layer of layers) {
    const file = layer[target];
    if (file !== null) found.unshift(...layer.imported[target], file);
    if (file !== null && layer.keys.stylesheets !== 'after') break;
  }
  return found.slice(0, -1);
}

const deepest = 8;

/** The theme first, then those it extends; null where one of them is missing. */
async function readLayers(
  reading: Reading,
  name: ThemeName,
  packageRoot: string,
): Promise<Layer[] | null> {
  const layers: Layer[] = [];
  for (let next: ThemeName | null = name; next !== null; ) {
    const folder: string | null = await locateTheme(reading, next, packageRoot);
    if (folder === null) return null;
    if (layers.length === deepest || layers.some((layer) => layer.folder === folder)) {
      const message = `The theme \`${basename(layers[0]!.folder)}\` extends itself by way of others`;
      reading.diagnostics.push(report('theme-cycle', { message, source: next.source }));
      return null;
    }
    const layer: Layer = await readLayer(reading, folder);
    layers.push(layer);
    next =
      layer.keys.extends === undefined
        ? null
        : { name: layer.keys.extends, base: folder, source: layer.places.value(['extends']) };
  }
  return layers;
}

/** A map in which a theme's entries replace those it inherits. */
function merged<V>(
  layers: readonly Layer[],
  entries: (layer: Layer) => Iterable<readonly [string, V]>,
): ReadonlyMap<string, V> {
  return new Map([...layers].reverse().flatMap((layer) => [...entries(layer)]));
}

async function readOwn(reading: Reading, path: string): Promise<TextFile | null> {
  const outcome = await readText(reading, path);
  if (outcome.kind === 'file') return outcome.file;
  const message = `\`${shown(reading, path)}\`, a file of briefpack itself, is missing`;
  reading.diagnostics.push(
    report('missing-package-file', { message, hint: 'install briefpack again' }),
  );
  return null;
}

interface Parts {
  readonly 'pack.hbs': boolean;
  readonly print: TextFile | null;
  readonly screen: TextFile | null;
}

function reportGaps(reading: Reading, theme: Layer, parts: Parts): void {
  const gaps = [
    ...(parts['pack.hbs'] ? [] : ['pack.hbs']),
    ...(parts.print ? [] : ['print.css']),
    ...(parts.screen ? [] : ['screen.css']),
  ];
  for (const name of gaps) {
    const message = `The theme \`${basename(theme.folder)}\` has no \`${name}\``;
    const hint = 'add the file, or inherit it with `extends: briefing` in theme.yaml';
    const source = wholeFile(shown(reading, join(theme.folder, 'theme.yaml')));
    reading.diagnostics.push(report('incomplete-theme', { message, hint, source }));
  }
}
