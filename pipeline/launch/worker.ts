import { parentPort } from 'node:worker_threads';
import { launch } from './index.ts';

if (parentPort) launch('build').program.answer(parentPort);
