import { parentPort } from 'node:worker_threads';
import { doWork, type Work } from './work.ts';

// The other end of cli/jobs.ts: does the work it is sent, one pack after the other.
parentPort?.on('message', async (work: Work) => {
  parentPort?.postMessage(await doWork(work, () => performance.now()));
});
