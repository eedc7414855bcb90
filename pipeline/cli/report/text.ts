import { relative } from 'node:path';
import type { Built } from '../built.ts';
import type { Io } from '../io.ts';
import { apology } from './apology.ts';
import { findingTexts } from './findings.ts';
import { createProgress } from './progress.ts';
import type { Reporter } from './reporter.ts';
import { count, type Paint, painter } from './style.ts';
import { findingsSummary, isGood, packsSummary } from './summary.ts';

export interface TextOptions {
  readonly command: 'build' | 'check';
  /** Only errors. */
  readonly quiet: boolean;
  readonly timings: boolean;
  /** How many there are. */
  readonly packs: number;
}

/**
 * For people. What was made goes to standard output; findings, counts and progress to standard
 * error. The findings of `check` are what it makes.
 */
export function textReporter(io: Io, options: TextOptions): Reporter {
  const { command, quiet } = options;
  const paint = painter(io.color);
  const tell = command === 'check' ? io.out : io.err;
  const progress = createProgress(
    { ...io, interactive: io.interactive && !quiet },
    options.packs,
    paint,
  );
  const start = io.clock();
  return {
    start: progress.start,
    done(built) {
      progress.done(isGood(built));
      const findings = built.diagnostics.filter(({ severity }) => !quiet || severity === 'error');
      for (const text of findingTexts(findings, io, paint)) tell(text);
      if (built.failure) io.err(apology(built.failure, io.env));
      if (quiet) return;
      for (const line of lines(built, io, options, paint)) io.out(`${line}\n`);
      if (options.timings) io.err(`${timings(built, paint)}\n`);
    },
    end(all) {
      if (quiet) return;
      const done = command === 'build' ? 'built' : 'checked';
      const summary = packsSummary(all, done, io.clock() - start, paint);
      for (const line of [...summary, findingsSummary(all, paint)])
        if (line !== null) io.err(`${line}\n`);
    },
  };
}

/** One line for each pack and audience that was built, or for a pack that was not. */
function lines(built: Built, io: Io, { command }: TextOptions, paint: Paint): string[] {
  const { target, outputs, milliseconds } = built;
  const time = built.isUnchanged ? 'unchanged' : `${Math.round(milliseconds)} ms`;
  if (command === 'check' && isGood(built))
    return [`${paint('good', target)}  checked  ${paint('quiet', time)}`];
  if (outputs.every(({ files }) => files.length === 0))
    return [`${paint('error', target)}  not ${command === 'build' ? 'built' : 'good'}`];
  return outputs.map(({ pages, folder, files }) => {
    const where = (relative(io.cwd, folder) || '.').replaceAll('\\', '/');
    const names = files.map(({ path }) => path).join(', ');
    const size = pages === null ? [] : [count(pages, 'page')];
    return [paint('good', target), ...size, paint('quiet', time), `${where}/ ${names}`].join('  ');
  });
}

function timings({ stages }: Built, paint: Paint): string {
  const parts = stages.map(([name, time]) => `${name} ${time.toFixed(1)}`);
  return paint('quiet', `  ms: ${parts.join(' · ')}`);
}
