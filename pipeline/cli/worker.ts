import type { MessagePort } from 'node:worker_threads';
import { createKept } from '../kept.ts';
import { doWork, type Work } from './work.ts';

/** The other end of jobs.ts: does the work it is sent, one pack after the other. */
export function answer(port: MessagePort): void {
  const kept = createKept();
  port.on('message', async (work: Work) => {
    port.postMessage(await doWork(work, () => performance.now(), kept));
  });
}
