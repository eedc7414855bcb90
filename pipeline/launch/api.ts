import { launch } from './index.ts';

export const { build, check, createKept, extract } = launch('build').program;
