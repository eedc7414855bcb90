import { launch } from './index.ts';

export const { build, check, extract } = launch('build').program;
