import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { edited } from '../edits.ts';
import { measureProcess, type Usage } from '../process.ts';

/**
 * Typst in a process of its own, through its Node binding, which is no dependency:
 * `npm install --no-save @myriaddreamin/typst-ts-node-compiler@0.7.0` brings it.
 */
export function isTypstInstalled(root: string): boolean {
  try {
    createRequire(join(root, 'package.json')).resolve('@myriaddreamin/typst-ts-node-compiler');
    return true;
  } catch {
    return false;
  }
}

export interface TypstMeasurement extends Usage {
  /** One for each file, then one for each edit of the last; ms. */
  readonly cold: readonly number[];
  readonly warm: readonly number[];
  /** Of the last file. */
  readonly bytes: number;
}

/** Sets `files` one after the other, then the last again after each of `edits` one-word edits. */
export async function measureTypst(
  root: string,
  files: readonly string[],
  edits: number,
): Promise<TypstMeasurement> {
  const last = files.at(-1)!;
  const task = {
    root,
    workspace: dirname(last),
    files,
    edits: edits === 0 ? [] : edited(readFileSync(last, 'utf8'), edits),
    out: last.replace(/\.typ$/, '.typst.pdf'),
  };
  const taskFile = last.replace(/\.typ$/, '.task.json');
  writeFileSync(taskFile, JSON.stringify(task));
  const usage = await measureProcess(root, [join(root, 'bench/typst/compile.mjs'), taskFile]);
  const { cold, warm } = JSON.parse(usage.stdout) as Record<'cold' | 'warm', Compiled[]>;
  return {
    ...usage,
    cold: cold.map(({ milliseconds }) => milliseconds),
    warm: warm.map(({ milliseconds }) => milliseconds),
    bytes: cold.at(-1)!.bytes,
  };
}

interface Compiled {
  readonly milliseconds: number;
  readonly bytes: number;
}
