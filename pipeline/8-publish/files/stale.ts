import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { sha256 } from '../hash.ts';

const previous = z.object({
  outputs: z.array(z.object({ path: z.string(), sha256: z.string() })),
});

export type Outputs = z.output<typeof previous>['outputs'];

/** What the last build says it wrote; nothing where its manifest.json is absent or not ours. */
export async function previousOutputs(folder: string): Promise<Outputs> {
  try {
    const text = await readFile(join(folder, 'manifest.json'), 'utf8');
    const parsed = previous.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data.outputs.filter(({ path }) => isPlain(path)) : [];
  } catch {
    return [];
  }
}

/** Removes the files of the last build that this one did not make, unless someone changed them. */
export async function removeStale(
  before: Outputs,
  now: ReadonlySet<string>,
  folder: string,
): Promise<void> {
  for (const { path, sha256: hash } of before.filter((output) => !now.has(output.path))) {
    const bytes = await readFile(join(folder, path)).catch(() => null);
    if (bytes !== null && sha256(bytes) === hash) await rm(join(folder, path), { force: true });
  }
}

/** A manifest.json that somebody tampered with must not lead out of the folder. */
function isPlain(path: string): boolean {
  return path.split(/[\\/]/).every((part) => part !== '' && part !== '..' && !part.includes(':'));
}
