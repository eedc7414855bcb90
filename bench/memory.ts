import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { edit } from './edits.ts';
import { generatePack } from './generate.ts';
import { round } from './statistics.ts';

type Program = typeof import('../pipeline/index.ts');

/**
 * Builds a pack of about 8 pages, then again after each of 1,000 edits, in one process with the
 * bundled package, and says how much memory it holds after every hundred: a day of writing. The
 * garbage is collected before each look where Node runs with `--expose-gc`.
 */
export async function measureMemory(root: string, edits = 1000): Promise<void> {
  const { build, createKept } = (await import(
    pathToFileURL(join(root, 'dist/index.js')).href
  )) as Program;
  const folder = mkdtempSync(join(tmpdir(), 'briefpack-memory-'));
  const { pack } = generatePack(folder, { name: 'small', documents: 1 });
  const document = join(pack, '001.md');
  const kept = createKept(1);
  console.log('| edits | heap, MB | resident, MB | ms an edit |\n|---:|---:|---:|---:|');
  let start = performance.now();
  const text = readFileSync(document, 'utf8');
  for (let at = 0; at < edits; at++) {
    writeFileSync(document, edit(text, at));
    await build(pack, { cwd: folder, kept, date: new Date(0) });
    if (at % 100 !== 99) continue;
    const time = (performance.now() - start) / 100;
    globalThis.gc?.();
    const { heapUsed, rss } = process.memoryUsage();
    const cells = [at + 1, round(heapUsed / 1e6), round(rss / 1e6), round(time)];
    console.log(`| ${cells.join(' | ')} |`);
    start = performance.now();
  }
  rmSync(folder, { recursive: true });
}
