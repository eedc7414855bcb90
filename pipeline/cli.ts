#!/usr/bin/env node
import module from 'node:module';
import process from 'node:process';

// A reader that has seen enough (`briefpack extract p | head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

if (process.env.DEBUG) process.setSourceMapsEnabled(true);
// Node 22 keeps compiled code between runs: it must be asked before the rest is loaded.
(module as { enableCompileCache?: () => void }).enableCompileCache?.();
const { processIo } = await import('./cli/io.ts');
const { run } = await import('./cli/program.ts');
process.exitCode = await run(process.argv.slice(2), processIo());
