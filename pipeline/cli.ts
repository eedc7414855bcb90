#!/usr/bin/env node
import process from 'node:process';
import { processIo } from './cli/io.ts';
import { run } from './cli/program.ts';

// A reader that has seen enough (`briefpack extract p | head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), processIo());
