import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { type Diagnostic, hasErrors } from '../../diagnostic.ts';
import type { Built } from '../built.ts';
import type { Io } from '../io.ts';
import { apology } from './apology.ts';
import { findingText } from './finding.ts';
import { countFindings, type Reporter } from './reporter.ts';
import { count, type Paint, painter } from './style.ts';

export interface TextOptions {
  readonly command: 'build' | 'check';
  /** Only errors. */
  readonly quiet: boolean;
  readonly timings: boolean;
}

/**
 * For people. What was made goes to standard output; findings, counts and progress to standard
 * error. The findings of `check` are what it makes.
 */
export function textReporter(io: Io, options: TextOptions): Reporter {
  const paint = painter(io.color);
  const tell = options.command === 'check' ? io.out : io.err;
  const progress = (text: string) => {
    if (io.interactive && !options.quiet) io.err(`\r\u001b[K${text}`);
  };
  return {
    start: (target) => progress(paint('quiet', `${target} …`)),
    done(built) {
      progress('');
      for (const text of findings(built, io, options, paint)) tell(text);
      if (built.failure) io.err(apology(built.failure, io.env));
      if (options.quiet) return;
      for (const line of lines(built, io, options, paint)) io.out(`${line}\n`);
      if (options.timings) io.err(`${timings(built, paint)}\n`);
    },
    end(all) {
      const { error, warning } = countFindings(all);
      if (options.quiet || error + warning === 0) return;
      const counted = [
        ...(error > 0 ? [paint('error', count(error, 'error'))] : []),
        ...(warning > 0 ? [paint('warning', count(warning, 'warning'))] : []),
      ];
      io.err(`${counted.join(', ')} in ${count(all.length, 'pack')}\n`);
    },
  };
}

function findings({ diagnostics }: Built, io: Io, options: TextOptions, paint: Paint): string[] {
  const linesOf = sourceLines(io.cwd);
  return diagnostics
    .filter(({ severity }) => !options.quiet || severity === 'error')
    .sort(byPlace)
    .map((diagnostic) => findingText(diagnostic, { paint, width: io.width, linesOf }));
}

/** As one goes through the files to mend them; what concerns no file comes first. */
function byPlace({ source: a }: Diagnostic, { source: b }: Diagnostic): number {
  if (!a || !b) return Number(Boolean(a)) - Number(Boolean(b));
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

/** Reads each source once more, to show the line that a finding is about. */
function sourceLines(cwd: string): (path: string) => readonly string[] {
  const read = new Map<string, readonly string[]>();
  return (path) => {
    const known = read.get(path) ?? readLines(resolve(cwd, path));
    read.set(path, known);
    return known;
  };
}

function readLines(path: string): readonly string[] {
  try {
    return readFileSync(path, 'utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r\n?|\n/);
  } catch {
    return [];
  }
}

/** One line for each pack and audience that was built, or for a pack that was not. */
function lines(built: Built, io: Io, { command }: TextOptions, paint: Paint): string[] {
  const { target, outputs, diagnostics, milliseconds } = built;
  const time = `${Math.round(milliseconds)} ms`;
  if (command === 'check' && !hasErrors(diagnostics) && built.failure === null)
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
