import { type BuildOptions, build, check } from '../build.ts';
import { type Built, toBuilt, toFailure } from './built.ts';
import { madeBefore, remember } from './resume/index.ts';

/** One pack to do something with; plain data. */
export interface Work {
  readonly command: 'build' | 'check';
  readonly target: string;
  readonly options: Omit<BuildOptions, 'timing' | 'onPages' | 'kept'>;
  /** The program that does it, where what it has made already need not be made again. */
  readonly resume: string | null;
}

/** Never rejects: a bug of ours costs this pack, not the others. */
export async function doWork(
  work: Work,
  clock: () => number,
  within: Pick<BuildOptions, 'onPages' | 'kept'>,
): Promise<Built> {
  const stages = new Map<string, number>();
  const onStage = (name: string, milliseconds: number) =>
    void stages.set(name, (stages.get(name) ?? 0) + milliseconds);
  const start = clock();
  const measured = () => ({ milliseconds: clock() - start, stages: [...stages] });
  try {
    return await resumed(work, { timing: { clock, onStage }, ...within }, measured);
  } catch (error) {
    const nothing = { pack: null, diagnostics: [], outputs: [] };
    return { ...toBuilt(work.target, nothing, measured()), failure: toFailure(error) };
  }
}

type Measure = () => Pick<Built, 'milliseconds' | 'stages'>;

type Listening = Pick<BuildOptions, 'timing' | 'onPages' | 'kept'>;

async function resumed(work: Work, listening: Listening, measured: Measure): Promise<Built> {
  const { command, target, resume } = work;
  const options: BuildOptions = { ...work.options, ...listening };
  if (command === 'check') return toBuilt(target, await check(target, options), measured());
  const before = resume === null ? null : await madeBefore(work, resume, options.kept);
  if (before !== null) {
    const made = { pack: null, diagnostics: before.diagnostics, outputs: before.outputs };
    return { ...toBuilt(target, made, measured()), isUnchanged: true };
  }
  const built = toBuilt(target, await build(target, options), measured());
  if (resume !== null) await remember(work, resume, built);
  return built;
}
