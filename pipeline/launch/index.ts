import { homedir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { type Compiled, loadCompiled } from './compiled.ts';

/** SHA-256 of the compiled program: esbuild.config.mjs puts it in. */
declare const PROGRAM_HASH: string;

export const programHash = (): string => PROGRAM_HASH;

/**
 * The compiled program, which lies beside the file that this ends up in.
 *
 * @param command what it will do: each command compiles other parts of it
 */
export function launch(command: string): Compiled {
  const file = fileURLToPath(new URL('./briefpack.cjs', import.meta.url));
  const folder = cacheFolder();
  const { arch, versions } = process;
  const name = [PROGRAM_HASH.slice(0, 32), versions.v8, arch, command].join('-');
  return loadCompiled(file, folder && join(folder, `${name}.v8`));
}

/** The user's own folder for what can be made again, by the custom of each system. */
function cacheFolder(): string | null {
  const { env, platform } = process;
  if (env.BRIEFPACK_CACHE !== undefined) return env.BRIEFPACK_CACHE || null;
  if (platform === 'win32') return env.LOCALAPPDATA ? join(env.LOCALAPPDATA, 'briefpack') : null;
  if (platform === 'darwin') return join(homedir(), 'Library/Caches/briefpack');
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'briefpack');
}
