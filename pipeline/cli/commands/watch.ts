import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { watchPacks } from '../../watch.ts';
import { toFailure } from '../built.ts';
import type { Io } from '../io.ts';
import { buildOptions, type Flags } from '../options.ts';
import { packsToDo } from '../packs.ts';
import { type ExitCode, exit, UsageError } from '../usage.ts';
import { doWork } from '../work.ts';
import { reporterFor } from './work.ts';

/** `briefpack watch`: ends when it is interrupted. */
export async function watchCommand(
  named: readonly string[],
  flags: Flags,
  io: Io,
): Promise<ExitCode> {
  const options = buildOptions(flags, io);
  const reporter = reporterFor('build', flags, io);
  const packs = packsToDo(named, io.cwd);
  const absent = packs.find((pack) => !existsSync(resolve(io.cwd, pack)));
  if (absent !== undefined) throw new UsageError(`there is no file or folder ${absent}`);
  const watching = watchPacks(packs, {
    cwd: io.cwd,
    ignored: resolve(io.cwd, options.out),
    onError: (error) => io.err(`briefpack: cannot watch: ${toFailure(error).message}\n`),
    async build(target) {
      reporter.start(target);
      const built = await doWork(
        { command: 'build', target, options: { ...options, now: io.now() } },
        io.clock,
      );
      reporter.done(built);
      return built;
    },
  });
  await watching.ready;
  if (!flags.json && !flags.quiet) io.err('Watching. Press Ctrl+C to stop.\n');
  await io.interrupted();
  await watching.close();
  return exit.good;
}
