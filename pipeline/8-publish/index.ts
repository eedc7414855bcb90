import { join } from 'node:path';
import type { Result } from '../diagnostic.ts';
import { describeFault } from './faults.ts';
import { replaceAll } from './files/replace.ts';
import { makeStaging, removeStaging, writeAll } from './files/stage.ts';
import { previousOutputs, removeStale } from './files/stale.ts';
import { sha256 } from './hash.ts';
import type { OutputFile, Published } from './types.ts';

/**
 * Writes the outputs of one build into `folder` (absolute), all or none: they are written beside
 * it first and then renamed, so that a reader never sees half a file and a failure leaves the last
 * outputs as they were. Files of the last build that this one does not make are removed; files
 * that no build made are not touched. On failure the value lists no files.
 */
export async function publish(
  outputs: readonly OutputFile[],
  folder: string,
): Promise<Result<Published>> {
  try {
    await write(outputs, folder);
    const files = outputs.map(({ path, bytes }) => ({
      path,
      bytes: bytes.length,
      hash: sha256(bytes),
    }));
    return { value: { folder, files }, diagnostics: [] };
  } catch (error) {
    return { value: { folder, files: [] }, diagnostics: [describeFault(error, folder)] };
  }
}

async function write(outputs: readonly OutputFile[], folder: string): Promise<void> {
  const staging = makeStaging(folder);
  try {
    await writeAll(outputs, join(staging, 'new'));
    const before = await previousOutputs(folder);
    const paths = outputs.map(({ path }) => path);
    await replaceAll(paths, staging, folder);
    await removeStale(before, new Set(paths), folder);
  } finally {
    removeStaging(staging, folder);
  }
}
