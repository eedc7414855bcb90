import { type BuildOptions, build, check } from '../build.ts';
import type { Kept } from '../kept.ts';
import { type Built, toBuilt, toFailure } from './built.ts';

/** One pack to do something with; plain data. */
export interface Work {
  readonly command: 'build' | 'check';
  readonly target: string;
  readonly options: Omit<BuildOptions, 'timing' | 'kept'>;
}

/** Never rejects: a bug of ours costs this pack, not the others. */
export async function doWork(work: Work, clock: () => number, kept: Kept): Promise<Built> {
  const { target } = work;
  const stages = new Map<string, number>();
  const onStage = (name: string, milliseconds: number) =>
    void stages.set(name, (stages.get(name) ?? 0) + milliseconds);
  const options: BuildOptions = { ...work.options, timing: { clock, onStage }, kept };
  const start = clock();
  const measured = () => ({ milliseconds: clock() - start, stages: [...stages] });
  try {
    const result = await (work.command === 'build' ? build : check)(target, options);
    return toBuilt(target, result, measured());
  } catch (error) {
    const nothing = { pack: null, diagnostics: [], outputs: [] };
    return { ...toBuilt(target, nothing, measured()), failure: toFailure(error) };
  }
}
