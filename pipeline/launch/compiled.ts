import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import type * as bundle from '../bundle.ts';

export type Program = typeof bundle;

export interface Compiled {
  readonly program: Program;
  /** Keeps V8's code of all that has run so far, where no earlier run has. Never throws. */
  keep(): void;
}

/**
 * Runs the program, one CommonJS file of some megabytes. Parsing and compiling it takes longer than
 * building a short note, so V8's compiled code is kept between runs (Node 22 has
 * `module.enableCompileCache()` for that, Node 20 has not).
 *
 * @param kept the file of the compiled code, a different one for each text and each version of V8,
 *   which compares little more than lengths. Nobody else may write there, for what it holds is run.
 *   Null keeps nothing.
 */
export function loadCompiled(file: string, kept: string | null): Compiled {
  // esbuild.config.mjs writes ASCII.
  const text = readFileSync(file, 'latin1');
  const cachedData = kept === null ? undefined : readIfThere(kept);
  const wrapped = `(function (exports, require, module, __filename, __dirname, __import) {${text}\n})`;
  const script = new Script(wrapped, { filename: file, ...(cachedData && { cachedData }) });
  const module = { exports: {} };
  script.runInThisContext()(
    module.exports,
    createRequire(file),
    module,
    file,
    dirname(file),
    (path: string) => import(new URL(path, pathToFileURL(file)).href),
  );
  const isKept = cachedData !== undefined && !script.cachedDataRejected;
  return {
    program: module.exports as Program,
    keep: () => {
      if (kept !== null && !isKept) write(kept, script.createCachedData());
    },
  };
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** A folder that cannot be written costs time, nothing else. */
function write(file: string, data: Buffer): void {
  const draft = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(draft, data, { mode: 0o600 });
    renameSync(draft, file);
    forgetOld(dirname(file));
  } catch {
    // The next run tries again.
  }
}

/** Days after which nobody is likely to run the version that the code was kept for. */
const AGE = 60;

function forgetOld(folder: string): void {
  for (const name of readdirSync(folder).filter((name) => name.endsWith('.v8'))) {
    const file = join(folder, name);
    if (Date.now() - statSync(file).mtimeMs > AGE * 86_400_000) rmSync(file);
  }
}
