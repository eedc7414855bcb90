import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Loads a module of this folder that calls stages of the pipeline. Bundled apart, with npm packages
 * left outside: some of them cannot go into one file.
 */
export async function loadStaged<T>(root: string, name: string): Promise<T> {
  // Named at run time, or it would be bundled itself.
  const bundler: string = 'esbuild';
  const { build } = (await import(bundler)) as typeof import('esbuild');
  const outfile = join(root, 'bench/.built', `${name}.mjs`);
  const entryPoints = [join(root, 'bench', `${name}.ts`)];
  const options = { bundle: true, platform: 'node', format: 'esm', packages: 'external' } as const;
  await build({ ...options, entryPoints, outfile, logLevel: 'warning' });
  return (await import(pathToFileURL(outfile).href)) as T;
}
