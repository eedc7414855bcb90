import { extract } from '../../build.ts';
import type { Io } from '../io.ts';
import type { Flags } from '../options.ts';
import { textReporter } from '../report/text.ts';
import { type ExitCode, exit } from '../usage.ts';
import { exitCode } from './work.ts';

/** `briefpack extract`: JSON on standard output, findings on standard error. */
export async function extractCommand(target: string, flags: Flags, io: Io): Promise<ExitCode> {
  const { audience, theme } = flags;
  const { value, diagnostics } = await extract(target, { cwd: io.cwd, audience, theme });
  if (value !== null) io.out(value);
  // The JSON has the findings in it.
  if (!flags.json || value === null) tell(target, diagnostics, flags, io);
  const code = exitCode([{ diagnostics, failure: null }]);
  return code === exit.good && value === null ? exit.findings : code;
}

function tell(
  target: string,
  diagnostics: Awaited<ReturnType<typeof extract>>['diagnostics'],
  { quiet = false }: Flags,
  io: Io,
): void {
  const onlyErrors = { ...io, out: () => {} };
  const options = { command: 'build', quiet, timings: false, packs: 1 } as const;
  const reporter = textReporter(onlyErrors, options);
  const measured = { milliseconds: 0, stages: [], failure: null };
  reporter.done({ target, diagnostics, outputs: [], inputs: null, missing: [], ...measured });
}
