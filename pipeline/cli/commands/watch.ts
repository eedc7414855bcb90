import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '../../6-typeset/types.ts';
import { createKept } from '../../kept.ts';
import { type Preview, startPreview } from '../../preview/index.ts';
import { watchPacks } from '../../watch/index.ts';
import { toFailure } from '../built.ts';
import type { Io } from '../io.ts';
import { buildOptions, type Flags, pollInterval, portOf } from '../options.ts';
import { packsToDo } from '../packs/index.ts';
import { jsonReporter } from '../report/json.ts';
import { createPageMemory } from '../report/pages.ts';
import { type WatchReporter, watchReporter } from '../report/watch.ts';
import { type ExitCode, exit, UsageError } from '../usage.ts';
import { doWork } from '../work.ts';

/** `briefpack watch`: ends when it is interrupted. */
export async function watchCommand(
  named: readonly string[],
  flags: Flags,
  io: Io,
): Promise<ExitCode> {
  const options = buildOptions(flags, io);
  const port = portOf(flags.serve);
  const packs = packsToDo(named, io.cwd);
  const absent = packs.find((pack) => !existsSync(resolve(io.cwd, pack)));
  if (absent !== undefined) throw new UsageError(`there is no file or folder ${absent}`);
  const preview = port === null ? null : await serve(port, io);
  const kept = createKept(packs.length);
  const reporter = reporterFor(flags, io);
  const memory = createPageMemory();
  const watching = watchPacks(packs, {
    cwd: io.cwd,
    ignored: resolve(io.cwd, options.out),
    onError: (error) => io.err(`briefpack: cannot watch: ${toFailure(error).message}\n`),
    poll: pollInterval(flags.poll),
    async build(target, changed) {
      reporter.start(target);
      const pages: Page[] = [];
      const work = { command: 'build', target, options: { ...options, now: io.now() } } as const;
      const built = await doWork({ ...work, resume: null }, io.clock, {
        kept,
        onPages(made) {
          pages.push(...made);
        },
      });
      preview?.show(built);
      reporter.done(built, changed, pages.length > 0 ? memory.changed(target, pages) : null);
      return built;
    },
  });
  await watching.ready;
  if (!flags.json && !flags.quiet) tellReady(preview, io);
  await io.interrupted();
  await Promise.all([watching.close(), preview?.close()]);
  return exit.good;
}

function reporterFor({ json, quiet = false }: Flags, io: Io): WatchReporter {
  return json ? jsonReporter(io) : watchReporter(io, { quiet });
}

function tellReady(preview: Preview | null, io: Io): void {
  if (preview) io.err(`The packs are shown at ${preview.url}\n`);
  io.err('Watching. Press Ctrl+C to stop.\n');
}

/** The bundle puts the preview's own files beside the file that this ends up in. */
async function serve(port: number, io: Io): Promise<Preview> {
  const assets = fileURLToPath(new URL('./preview/', import.meta.url));
  try {
    return await startPreview({ cwd: io.cwd, port, assets });
  } catch (error) {
    throw new UsageError(
      `the preview cannot use port ${port}: ${toFailure(error).message}; --serve alone takes one that is free`,
    );
  }
}
