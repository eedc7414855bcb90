import process from 'node:process';
import { setFlagsFromString } from 'node:v8';

/** Bytes of bytecode that a function runs, three times over, before it is optimised. */
const BUDGET = 400_000;

/**
 * Has V8 optimise a function only when it has run six times as much as by default. A build runs
 * most of its code a few thousand times and ends: of the time of a hundred pages a quarter went to
 * optimised code that was never worth its compiling, or was thrown away again. A process that goes
 * on, as a watch does, gets to the same code a build or two later.
 *
 * Measured for Node 20; later versions have another compiler in between, and budgets of their own.
 */
export function optimiseLater(): void {
  const [major] = process.versions.node.split('.');
  if (major === '20') setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}
