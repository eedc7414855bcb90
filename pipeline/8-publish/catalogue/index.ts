import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../../diagnostic.ts';
import { describeFault } from '../faults.ts';
import { catalogueHtml } from './html.ts';
import { readEntries } from './read.ts';

/**
 * Writes `index.html` into the folder of outputs (absolute): all packs that lie there, not only
 * those just built. One pack alone needs no list, unless there is one already.
 */
export async function catalogue(out: string): Promise<Diagnostic[]> {
  const path = join(out, 'index.html');
  const entries = await readEntries(out);
  if (entries.length < 2 && !(await exists(path))) return [];
  const staged = join(out, '.index.html.new');
  try {
    await writeFile(staged, catalogueHtml(entries));
    await rename(staged, path);
    return [];
  } catch (error) {
    await rm(staged, { force: true }).catch(() => {});
    return [describeFault(error, path)];
  }
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
