import { Command, CommanderError } from 'commander';
import { readVersion } from '../build.ts';
import { toFailure } from './built.ts';
import { extractCommand } from './commands/extract.ts';
import { initCommand } from './commands/init.ts';
import { workCommand } from './commands/work.ts';
import type { Io } from './io.ts';
import type { Flags } from './options.ts';
import { apology } from './report/apology.ts';
import { type ExitCode, exit, UsageError } from './usage.ts';

/** Runs one command line (without `node` and the program's name). Never rejects. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const state: { code: ExitCode } = { code: exit.good };
  try {
    const program = commands(io, await readVersion(), (code) => {
      state.code = code;
    });
    await program.parseAsync([...args], { from: 'user' });
    return state.code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.good : exit.usage;
    if (error instanceof UsageError) {
      io.err(`briefpack: ${error.message}\n`);
      return exit.usage;
    }
    io.err(apology(toFailure(error), io.env));
    return exit.internal;
  }
}

/** The table of commands. */
function commands(io: Io, toolVersion: string, finish: (code: ExitCode) => void): Command {
  const program = new Command('briefpack')
    .description('Turns folders of Markdown into briefing packs.')
    .version(toolVersion)
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.err })
    .showHelpAfterError('(briefpack --help says what there is)')
    .addHelpText('after', help);

  const build = program
    .command('build [PACK...]')
    .description('build packs into out/')
    .action(async (packs: string[], flags: Flags) =>
      finish(await workCommand('build', packs, flags, io)),
    );
  const watch = program
    .command('watch [PACK...]')
    .description('build, and build again when a source changes')
    .option('--poll [ms]', 'look at the files every so often: for network drives')
    .option('--serve [port]', 'show the pack in the browser, and each build as it is done')
    .action(async (packs: string[], flags: Flags) => {
      // With its server and watchers, which no other command waits for.
      const { watchCommand } = await import('./commands/watch.ts');
      finish(await watchCommand(packs, flags, io));
    });
  const check = program
    .command('check [PACK...]')
    .description('say what is wrong with packs; write nothing')
    .action(async (packs: string[], flags: Flags) =>
      finish(await workCommand('check', packs, flags, io)),
    );
  const extract = program
    .command('extract FILE')
    .description('say what is in a pack, as JSON on standard output')
    .action(async (file: string, flags: Flags) => finish(await extractCommand(file, flags, io)));
  program
    .command('init DIR')
    .description('write a small pack to begin with')
    .option('--theme <name>', 'the theme of the pack: briefing, memo, report')
    .action(async (folder: string, flags: Flags) => finish(await initCommand(folder, flags, io)));

  for (const command of [build, watch]) addOutputOptions(command);
  for (const command of [build, check])
    command
      .option('--jobs <n>', 'so many packs at a time')
      .option('--shard <part>', 'only a part of the packs, for example 2/5: for several machines')
      .option('--sarif <file>', 'write the findings to a file as SARIF 2.1.0');
  build.option('--force', 'build packs again that have not changed since they were built');
  build.option(
    '--encrypt',
    'encrypt the PDF; passwords in BRIEFPACK_OWNER_PASSWORD, BRIEFPACK_USER_PASSWORD',
  );
  for (const command of [build, watch, check, extract]) addReadingOptions(command);
  return program;
}

function addOutputOptions(command: Command): void {
  command
    .option('--out <dir>', 'where outputs go', 'out')
    .option('--format <list>', 'of pdf, html, json, csv; instead of what the pack says')
    .option('--date <date>', 'fix the clock, for example 2025-11-10 (or set SOURCE_DATE_EPOCH)')
    .option('--timings', 'say how long each stage took');
}

function addReadingOptions(command: Command): void {
  command
    .option('--audience <name>', "only for this one of the pack's audiences")
    .option('--theme <name>', "a theme's name or folder, instead of the pack's")
    .option('--json', 'for programs: one JSON object a line on standard output')
    .option('--quiet', 'only errors');
}

const help = `
A PACK is a folder with pack.yaml, or one Markdown file. Without one: every pack under sources/.
Exit code: 0 good, 1 errors in the sources, 2 wrong use, 3 a fault of briefpack itself.`;
