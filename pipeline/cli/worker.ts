import type { MessagePort } from 'node:worker_threads';
import { createKept } from '../kept.ts';
import { doWork, type Work } from './work.ts';

/** The other end of pool.ts: does the work it is sent, one pack after the other. */
export function answer(port: MessagePort): void {
  const kept = createKept();
  port.on('message', async (work: Work) => {
    const built = await doWork(work, () => performance.now(), { kept });
    // What was read matters to a watch only, and is most of what there would be to send.
    port.postMessage({ ...built, inputs: null, missing: [] });
  });
}
