import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packId } from '../build.ts';
import { UsageError } from './usage.ts';

/** The packs that were named, else every pack under `sources/`: always at least one. */
export function packsToDo(named: readonly string[], cwd: string): readonly string[] {
  const packs = named.length > 0 ? [...new Set(named)] : packsUnder(cwd, 'sources');
  if (packs.length === 0)
    throw new UsageError(
      'there is no pack under sources/: name a folder or a Markdown file, or make one with `briefpack init sources/NAME`',
    );
  refuseClashes(packs, cwd);
  return packs;
}

/** Folders with pack.yaml and Markdown files, by name. A README is about the folder. */
function packsUnder(cwd: string, folder: string): string[] {
  if (!existsSync(join(cwd, folder))) return [];
  return readdirSync(join(cwd, folder), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .filter((entry) =>
      entry.isFile()
        ? /\.(md|markdown)$/i.test(entry.name) && !/^readme\./i.test(entry.name)
        : ['pack.yaml', 'pack.yml'].some((name) => existsSync(join(cwd, folder, entry.name, name))),
    )
    .map(({ name }) => `${folder}/${name}`)
    .sort();
}

/** Two packs of one name would overwrite each other. */
function refuseClashes(packs: readonly string[], cwd: string): void {
  const byId = new Map<string, string>();
  for (const pack of packs) {
    const id = packId(pack, cwd).toLowerCase();
    const other = byId.get(id);
    if (other !== undefined)
      throw new UsageError(
        `${other} and ${pack} would both be written to the folder ${id}: build them apart, with --out`,
      );
    byId.set(id, pack);
  }
}
