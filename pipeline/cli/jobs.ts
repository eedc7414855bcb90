import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { createKept } from '../kept.ts';
import type { Built } from './built.ts';
import { doWork, type Work } from './work.ts';

export interface Jobs {
  /** How many packs at a time; undefined: as many as pay. */
  readonly jobs: number | undefined;
  readonly clock: () => number;
  readonly onStart: (work: Work) => void;
  /** Called in the order of the works. */
  readonly onDone: (built: Built) => void;
}

/** Does all works, several at a time in threads where there are enough of them. */
export async function doAll(works: readonly Work[], jobs: Jobs): Promise<void> {
  const done: Built[] = [];
  let next = 0;
  let told = 0;
  const lane = async (run: (work: Work) => Promise<Built>): Promise<void> => {
    for (let index = next++; index < works.length; index = next++) {
      jobs.onStart(works[index]!);
      done[index] = await run(works[index]!);
      for (; done[told] !== undefined; told++) jobs.onDone(done[told]!);
    }
  };
  const count = lanesFor(works.length, jobs.jobs);
  if (count < 2) {
    const kept = createKept();
    return lane((work) => doWork(work, jobs.clock, kept));
  }
  const workers = Array.from({ length: count }, startWorker);
  try {
    await Promise.all(workers.map((worker) => lane((work) => ask(worker, work))));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** A thread takes as long to start as a small pack takes to build: each should have two of them. */
function lanesFor(works: number, jobs: number | undefined): number {
  if (jobs !== undefined) return Math.min(jobs, works);
  return Math.min(availableParallelism(), Math.floor(works / 2));
}

/** The bundle puts worker.js beside the file that this ends up in. */
function startWorker(): Worker {
  return new Worker(new URL('./worker.js', import.meta.url));
}

async function ask(worker: Worker, work: Work): Promise<Built> {
  const answer = once(worker, 'message');
  worker.postMessage(work);
  return (await answer)[0] as Built;
}
