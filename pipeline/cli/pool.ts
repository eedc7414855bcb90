import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { createKept } from '../kept.ts';
import { type Built, failed, toFailure } from './built.ts';
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
  const tell = inOrder(jobs.onDone);
  const queue = works.entries();
  const lane = async (run: (work: Work) => Promise<Built>): Promise<void> => {
    for (const [index, work] of queue) {
      jobs.onStart(work);
      tell(index, await run(work));
    }
  };
  const count = lanesFor(works.length, jobs.jobs);
  if (count < 2) {
    const kept = createKept();
    return lane((work) => doWork(work, jobs.clock, { kept }));
  }
  const threads = Array.from({ length: count }, startThread);
  try {
    await Promise.all(threads.map((thread) => lane(thread.run)));
  } finally {
    await Promise.all(threads.map((thread) => thread.stop()));
  }
}

/** Passes results on by their index; none is held any longer than the ones before it take. */
function inOrder(pass: (built: Built) => void): (index: number, built: Built) => void {
  const waiting = new Map<number, Built>();
  const state = { next: 0 };
  return (index, built) => {
    waiting.set(index, built);
    for (let first = waiting.get(state.next); first; first = waiting.get(state.next)) {
      waiting.delete(state.next++);
      pass(first);
    }
  };
}

/** A thread takes as long to start as a small pack takes to build: each should have two of them. */
function lanesFor(works: number, jobs: number | undefined): number {
  if (jobs !== undefined) return Math.min(jobs, works);
  return Math.min(availableParallelism(), Math.floor(works / 2));
}

interface Thread {
  /** One work at a time. Never rejects: a thread that dies costs the pack it was at. */
  run(work: Work): Promise<Built>;
  stop(): Promise<unknown>;
}

function startThread(): Thread {
  const state = { worker: startWorker() };
  return {
    async run(work) {
      if (state.worker.threadId < 0) state.worker = startWorker();
      state.worker.postMessage(work);
      try {
        return await answerOf(state.worker);
      } catch (error) {
        await state.worker.terminate();
        return failed(work.target, toFailure(error));
      }
    },
    stop: () => state.worker.terminate(),
  };
}

/** What a pack is made of is short-lived: with more room for it less of it is copied about. */
const resourceLimits = { maxYoungGenerationSizeMb: 64 };

/** The bundle puts worker.js beside the file that this ends up in. */
function startWorker(): Worker {
  const worker = new Worker(new URL('./worker.js', import.meta.url), { resourceLimits });
  // Told to whoever waits for an answer; where nobody does, the thread has ended all the same.
  worker.on('error', () => {});
  return worker;
}

/** Rejects where the thread ends, for example without memory. */
function answerOf(worker: Worker): Promise<Built> {
  return new Promise((resolve, reject) => {
    const onMessage = (built: Built) => settle(() => resolve(built));
    const onError = (error: unknown) => settle(() => reject(error));
    const onExit = (code: number) =>
      settle(() => reject(new Error(`the thread that built it ended with code ${code}`)));
    const settle = (end: () => void) => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      end();
    };
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
  });
}
