import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { findPackageRoot } from '../../build.ts';
import type { Io } from '../io.ts';
import type { Flags } from '../options.ts';
import { type ExitCode, exit, UsageError } from '../usage.ts';

/**
 * `briefpack init`: writes a small pack that builds, with the theme asked for: that theme's folder
 * `starter`. Never overwrites anything.
 */
export async function initCommand(name: string, { theme }: Flags, io: Io): Promise<ExitCode> {
  const folder = resolve(io.cwd, name);
  const root = await findPackageRoot();
  const schema = readFileSync(join(root, 'docs/pack.schema.json'), 'utf8');
  const date = io.now().toISOString().slice(0, 10);
  const themes = themesIn(join(root, 'templates'));
  const chosen = theme ?? 'briefing';
  if (!themes.includes(chosen))
    throw new UsageError(`--theme takes ${themes.join(', ')}, not \`${chosen}\``);
  const values = { title: titleFrom(basename(folder)), date };
  const starter = readStarter(join(root, 'templates', chosen, 'starter'), values);
  const files: Readonly<Record<string, string>> = { ...starter, 'pack.schema.json': schema };
  const taken = Object.keys(files).filter((file) => existsSync(join(folder, file)));
  if (taken.length > 0) throw new UsageError(`${name} already has ${taken.join(', ')}`);
  try {
    mkdirSync(folder, { recursive: true });
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  } catch (error) {
    throw new UsageError(
      `${name} cannot be written: ${error instanceof Error ? error.message : error}`,
    );
  }
  io.out(`${name} has ${Object.keys(files).join(', ')}\nNow: briefpack build ${name}\n`);
  const others = themes.filter((other) => other !== chosen).join(', ');
  if (theme === undefined) io.out(`(--theme begins with another theme: ${others})\n`);
  return exit.good;
}

/** `water-treaty` → `Water treaty`; safe in YAML's double quotes. */
function titleFrom(name: string): string {
  const words = name.replaceAll(/[-_"\\]+/g, ' ').trim();
  return words === '' ? 'Untitled' : words.charAt(0).toUpperCase() + words.slice(1);
}

/** The themes that come with a pack to begin with. */
function themesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'starter')))
    .map(({ name }) => name)
    .sort();
}

/** The files of a starter with `{{title}}` and `{{date}}` filled in. */
function readStarter(folder: string, values: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, fillIn(readFileSync(join(folder, name), 'utf8'), values)]),
  );
}

function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole);
}
