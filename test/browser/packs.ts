import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from '../../pipeline/build.ts';

const root = join(import.meta.dirname, '../..');

/** Every example that ships, as it is named to the command. */
export const examples: readonly string[] = readdirSync(join(root, 'sources'))
  .filter((name) => !name.startsWith('.') && !/^readme/i.test(name))
  .map((name) => `sources/${name}`)
  .sort();

/** Builds the HTML of a pack and gives its address. */
export async function buildHtml(target: string, cwd = root, theme?: string): Promise<string> {
  const out = mkdtempSync(join(tmpdir(), 'briefpack-browser-'));
  const now = new Date('2026-01-01T00:00:00Z');
  const { outputs, diagnostics } = await build(target, { cwd, out, now, formats: ['html'], theme });
  const [output] = outputs;
  const file = output?.files.find(({ path }) => path.endsWith('.html'));
  if (output === undefined || file === undefined)
    throw new Error(`${target} was not built: ${JSON.stringify(diagnostics)}`);
  return pathToFileURL(join(output.folder, file.path)).href;
}
