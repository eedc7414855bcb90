#!/usr/bin/env node
import process from 'node:process';
import { launch, programHash } from './index.ts';

// A reader that has seen enough (`briefpack extract p | head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

if (process.env.DEBUG) process.setSourceMapsEnabled(true);
const args = process.argv.slice(2);
const command = args[0] === 'extract' || args[0] === 'check' ? args[0] : 'build';
const { program, keep } = launch(command);
process.exitCode = await program.run(args, program.processIo(programHash()));
if (args[0] === command) keep();
