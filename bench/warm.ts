import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { edited } from './edits.ts';

/** Longer than any build: nothing comes any more. ms */
const patience = 120_000;

/**
 * Watches a pack with the bundled command and edits one word of its middle document `edits` times.
 * Resolves with the time of each, in ms: from the file's save to the PDF's rename.
 */
export async function measureEdits(
  root: string,
  pack: string,
  out: string,
  edits: number,
): Promise<readonly number[]> {
  const documents = readdirSync(pack).filter((name) => name.endsWith('.md'));
  const document = join(pack, documents[Math.floor(documents.length / 2)]!);
  const name = basename(pack);
  const pdf = join(out, name, `${name}.pdf`);
  const watching = spawn(
    process.execPath,
    [join(root, 'dist/cli.js'), 'watch', pack, '--out', out],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  try {
    await said(watching.stderr, 'Watching');
    const times: number[] = [];
    for (const text of edited(readFileSync(document, 'utf8'), edits)) {
      times.push(await measureEdit(document, text, pdf));
      // A writer looks at what came of it.
      await delay(300);
    }
    return times;
  } finally {
    watching.kill('SIGTERM');
  }
}

function said(stream: NodeJS.ReadableStream, word: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.on('data', (chunk) => String(chunk).includes(word) && resolve());
    stream.on('end', () => reject(new Error('briefpack watch ended')));
  });
}

async function measureEdit(document: string, text: string, pdf: string): Promise<number> {
  const before = statSync(pdf);
  const start = performance.now();
  writeFileSync(document, text);
  while (statSync(pdf).ino === before.ino) {
    if (performance.now() - start > patience) throw new Error(`${pdf} is not built any more`);
    await delay(1);
  }
  return performance.now() - start;
}
