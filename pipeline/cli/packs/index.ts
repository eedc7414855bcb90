import { resolve } from 'node:path';
import { packId } from '../../build.ts';
import { UsageError } from '../usage.ts';
import { expand } from './expand.ts';
import { packsIn } from './find.ts';

/** The packs that were named, else every pack under `sources/`: always at least one. */
export function packsToDo(named: readonly string[], cwd: string): readonly string[] {
  const packs = named.length > 0 ? expand(named, cwd) : packsIn('sources', cwd, false);
  if (packs.length === 0) throw new UsageError(nothing(named));
  const each = withoutRepeats(packs, cwd);
  refuseClashes(each, cwd);
  return each;
}

function nothing(named: readonly string[]): string {
  if (named.length > 0) return `there is no pack in ${named.join(' ')}`;
  return 'there is no pack under sources/: name a folder or a Markdown file, or make one with `briefpack init sources/NAME`';
}

/** `p` and `p/` are one pack. */
function withoutRepeats(packs: readonly string[], cwd: string): readonly string[] {
  const byPath = new Map<string, string>();
  for (const pack of packs) {
    const path = resolve(cwd, pack);
    if (!byPath.has(path)) byPath.set(path, pack);
  }
  return [...byPath.values()];
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
