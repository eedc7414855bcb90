import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { createKept } from '../../pipeline/kept.ts';
import type { Files } from './edits.ts';
import { createFolder } from './folder.ts';
import { pack } from './pack.ts';

const documents = ['01-summary.md', '02-record.md', '03-annex.md'];

/** Writers go back and forth between documents, and change a word, a block or a rule. */
function edited(files: Files, turn: number): Files {
  const file = documents[turn % documents.length]!;
  const text = String(pack.get(file)).replace(/ week /g, ` week${turn} `);
  const block = turn % 5 === 0 ? `\nA block of turn ${turn}, and no more.\n` : '';
  const next = new Map(files).set(file, text + block);
  return turn % 10 === 0
    ? next.set('theme/print.css', `body { font-size: ${9 + (turn % 3)}pt }\n`)
    : next;
}

test('memory stays level over many edits', { timeout: 240_000 }, async () => {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const folder = createFolder();
  const kept = createKept(1);
  const used: number[] = [];
  let files = pack;
  try {
    for (let turn = 1; turn <= turns; turn++) {
      files = edited(files, turn);
      folder.write(files);
      await folder.build(kept);
      if (turn % 40 !== 0) continue;
      collect();
      used.push(process.memoryUsage().heapUsed / 1e6);
    }
  } finally {
    folder.remove();
  }
  const [early, late] = [used[1]!, used.at(-1)!];
  expect(late - early, `MB: ${used.map(Math.round).join(', ')}`).toBeLessThan(8);
});

/** A day's editing with BRIEFPACK_LONG=1. */
const turns = process.env.BRIEFPACK_LONG === undefined ? 160 : 1000;
