import { setTimeout as delay } from 'node:timers/promises';
import type { Contents } from './contents.ts';

/** How long nothing must happen, in ms, until the files that changed are taken as they are. */
const quiet = {
  /** One file: written at once, or renamed over the old. Every ms of this is waited for. */
  one: 10,
  /** Some: an editor saves all that is open. */
  some: 40,
  /** Many: a checkout. */
  many: 100,
  /** A file is gone or empty that was not: an editor that deletes and writes, or truncates. */
  halfWay: 80,
} as const;
const manyFiles = 8;

/** But not for ever, if something in the folder never stops changing. ms */
const longest = 2000;

/** Waits until editors are done with the files that have changed, of which there may come more. */
export async function settled(
  changed: ReadonlySet<string>,
  state: { readonly lastEvent: number },
  contents: Contents,
): Promise<void> {
  const end = performance.now() + longest;
  /** Ms until nothing has happened for so long. */
  const until = (enough: number) => Math.min(state.lastEvent + enough, end) - performance.now();
  for (;;) {
    for (let rest = 1; rest > 0; rest = until(quietFor(changed.size))) await delay(Math.ceil(rest));
    const more = until(quiet.halfWay);
    if (more <= 0 || !(await isAnyHalfWay(changed, contents))) return;
    await delay(Math.min(more, quiet.one));
  }
}

function quietFor(files: number): number {
  return files === 1 ? quiet.one : files < manyFiles ? quiet.some : quiet.many;
}

async function isAnyHalfWay(changed: ReadonlySet<string>, contents: Contents): Promise<boolean> {
  for (const path of changed) if (await contents.isHalfWay(path)) return true;
  return false;
}
