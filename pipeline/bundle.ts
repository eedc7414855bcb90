/** What the compiled program holds: esbuild.config.mjs makes one file of it, which launch/ runs. */
export { processIo } from './cli/io.ts';
export { run } from './cli/program.ts';
export { answer } from './cli/worker.ts';
export { build, check, createKept, extract } from './index.ts';
