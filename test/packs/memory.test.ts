import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { build } from '../../pipeline/build.ts';
import { createKept } from '../../pipeline/kept.ts';
import { folderWith } from '../1-read/support.ts';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

function heldMegabytes(): number {
  collect();
  return process.memoryUsage().heapUsed / 1e6;
}

// What is kept for the next build must not grow with their number: `npm run bench -- memory` does
// a thousand, here are fewer.
test('a day of editing: memory stays level', async () => {
  const cwd = folderWith({ 'note.md': '' });
  const kept = createKept(1);
  const edit = async (number: number) => {
    const text = `# Note ${number}\n\n${`The river rose by ${number} m. `.repeat(20)}\n\n<b style="left: ${number}pt">b</b>\n`;
    writeFileSync(join(cwd, 'note.md'), text);
    const options = { cwd, out: 'out', kept, date: new Date(0), now: new Date(0) };
    expect((await build('note.md', options)).outputs).toHaveLength(1);
  };
  for (let number = 0; number < 40; number++) await edit(number);
  const before = heldMegabytes();
  for (let number = 40; number < 140; number++) await edit(number);
  // One build makes about a megabyte of text, trees and pages: kept, they would be over a hundred.
  expect(heldMegabytes() - before).toBeLessThan(6);
});
