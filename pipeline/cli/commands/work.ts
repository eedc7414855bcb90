import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { catalogue, readVersion } from '../../build.ts';
import type { Built } from '../built.ts';
import type { Io } from '../io.ts';
import { buildOptions, type Flags, jobCount } from '../options.ts';
import { packsToDo } from '../packs/index.ts';
import { parseShard, shardOf } from '../packs/shard.ts';
import { doAll } from '../pool.ts';
import { annotation } from '../report/github.ts';
import { jsonReporter } from '../report/json.ts';
import type { Reporter } from '../report/reporter.ts';
import { sarif } from '../report/sarif.ts';
import { textReporter } from '../report/text.ts';
import { type ExitCode, exit, UsageError } from '../usage.ts';
import type { Work } from '../work.ts';

/** `briefpack build` and `briefpack check`. */
export async function workCommand(
  command: Work['command'],
  named: readonly string[],
  flags: Flags,
  io: Io,
): Promise<ExitCode> {
  const options = buildOptions(flags, io);
  const jobs = jobCount(flags.jobs);
  const packs = shardOf(packsToDo(named, io.cwd), parseShard(flags.shard));
  const isFresh = flags.force === true || options.encryption !== undefined;
  const resume = isFresh ? null : io.program;
  const works = packs.map((target) => ({ command, target, options, resume }));
  const reporter = reporterFor(command, flags, io, works.length);
  const isAnnotated = io.env.GITHUB_ACTIONS === 'true' && !flags.json;
  const all: Built[] = [];
  await doAll(works, {
    jobs,
    clock: io.clock,
    onStart: ({ target }) => reporter.start(target),
    onDone(built) {
      all.push(built);
      reporter.done(built);
      if (isAnnotated) for (const finding of built.diagnostics) io.out(annotation(finding));
    },
  });
  reporter.end(all);
  const listed = command === 'build' ? await listPacks(all, options, io) : exit.good;
  if (flags.sarif !== undefined) await writeSarif(flags.sarif, all, io);
  return Math.max(exitCode(all), listed) as ExitCode;
}

/** Brings the list of the packs in the folder of outputs up to date. */
async function listPacks(
  all: readonly Built[],
  { cwd, out }: ReturnType<typeof buildOptions>,
  io: Io,
): Promise<ExitCode> {
  if (all.every(({ outputs }) => outputs.length === 0)) return exit.good;
  const findings = await catalogue(resolve(cwd, out));
  for (const { message, hint } of findings) io.err(`${message}${hint ? ` (${hint})` : ''}\n`);
  return findings.length === 0 ? exit.good : exit.findings;
}

async function writeSarif(file: string, all: readonly Built[], io: Io): Promise<void> {
  const findings = all.flatMap(({ diagnostics }) => diagnostics);
  const text = sarif(findings, await readVersion());
  try {
    writeFileSync(resolve(io.cwd, file), text);
  } catch (error) {
    throw new UsageError(
      `${file} cannot be written: ${error instanceof Error ? error.message : error}`,
    );
  }
}

/** @param packs how many there are */
function reporterFor(command: Work['command'], flags: Flags, io: Io, packs: number): Reporter {
  if (flags.json) return jsonReporter(io);
  const { quiet = false, timings = false } = flags;
  return textReporter(io, { command, quiet, timings, packs });
}

/** A name that leads nowhere was mistyped; all else is for the author to put right. */
const misuse: ReadonlySet<string> = new Set(['missing-path', 'not-a-pack']);

export function exitCode(all: readonly Pick<Built, 'diagnostics' | 'failure'>[]): ExitCode {
  const diagnostics = all.flatMap((built) => built.diagnostics);
  if (all.some(({ failure }) => failure !== null)) return exit.internal;
  if (diagnostics.some(({ code }) => misuse.has(code))) return exit.usage;
  return diagnostics.some(({ severity }) => severity === 'error') ? exit.findings : exit.good;
}
