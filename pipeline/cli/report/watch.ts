import { relative } from 'node:path';
import type { Diagnostic } from '../../diagnostic.ts';
import type { Built } from '../built.ts';
import type { Io } from '../io.ts';
import { apology } from './apology.ts';
import { findingTexts } from './findings.ts';
import type { PageChange } from './pages.ts';
import { countFindings } from './reporter.ts';
import { count, harmless, type Paint, painter } from './style.ts';
import { isGood } from './summary.ts';

/** Tells a writer who goes on writing what came of each build. */
export interface WatchReporter {
  start(target: string): void;
  /** @param changed absolute paths of the files that the build was for */
  done(built: Built, changed: readonly string[], pages: PageChange | null): void;
}

/**
 * One line a build on standard output:
 *
 *     14:03:22  sources/p  02-note.md  pages 3–5 of 12  84 ms  1 warning
 *
 * Findings go to standard error when they are new; errors after every build until they are mended.
 */
export function watchReporter(io: Io, { quiet }: { readonly quiet: boolean }): WatchReporter {
  const paint = painter(io.color);
  const last = new Map<string, Built>();
  const progress = (text: string) => {
    if (io.interactive && !quiet) io.err(`\r\u001b[K${text}`);
  };
  const tell = (diagnostics: readonly Diagnostic[]) => {
    for (const text of findingTexts(diagnostics, io, paint)) io.err(text);
  };
  return {
    start: (target) => progress(paint('quiet', `${harmless(target)} …`)),
    done(built, changed, pages) {
      progress('');
      const before = last.get(built.target);
      last.set(built.target, built);
      const isMended = before !== undefined && !isGood(before) && isGood(built);
      const line = buildLine({ built, changed, pages, isMended }, io, paint);
      if (!quiet) io.out(`${line}\n`);
      const known = new Set(before?.diagnostics.map(keyOf));
      const rest = built.diagnostics.filter(({ severity }) => severity !== 'error');
      if (!quiet) tell(rest.filter((finding) => !known.has(keyOf(finding))));
      // The first builds of many packs come one after the other: each tells its own.
      for (const standing of changed.length === 0 ? [built] : last.values()) {
        tell(standing.diagnostics.filter(({ severity }) => severity === 'error'));
        if (standing.failure) io.err(apology(standing.failure, io.env));
      }
    },
  };
}

/** Not by the line: an edit above moves it. */
function keyOf({ code, message, source }: Diagnostic): string {
  return [code, message, source?.path].join('\n');
}

interface Told {
  readonly built: Built;
  readonly changed: readonly string[];
  readonly pages: PageChange | null;
  /** The build before had errors. */
  readonly isMended: boolean;
}

function buildLine({ built, changed, pages, isMended }: Told, io: Io, paint: Paint): string {
  const { target, outputs, milliseconds } = built;
  const isMade = isGood(built) && outputs.some(({ files }) => files.length > 0);
  const parts = [
    paint('quiet', timeOfDay(io.now())),
    paint(isMade ? 'good' : 'error', harmless(target)),
    filesText(changed, io.cwd),
    isMade ? pagesText(outputs, pages) : 'not built',
    paint('quiet', `${Math.round(milliseconds)} ms`),
    ...findingsText(built, paint),
    ...(isMended ? [paint('good', 'mended')] : []),
  ];
  return parts.filter((part) => part !== '').join('  ');
}

function timeOfDay(now: Date): string {
  return [now.getHours(), now.getMinutes(), now.getSeconds()]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}

const mostFiles = 3;

function filesText(changed: readonly string[], cwd: string): string {
  const names = changed.map((path) => harmless((relative(cwd, path) || '.').replaceAll('\\', '/')));
  const rest = names.length - mostFiles;
  const more = rest > 0 ? [`and ${rest} more`] : [];
  return [...names.slice(0, mostFiles), ...more].join(', ');
}

function pagesText(outputs: Built['outputs'], change: PageChange | null): string {
  const total = outputs.reduce((sum, { pages }) => sum + (pages ?? 0), 0);
  if (total === 0) return '';
  if (change === null) return count(total, 'page');
  const before = change.before === total ? '' : ` (${change.before} before)`;
  return `${changedText(change.pages, total)}${before}`;
}

function changedText(pages: readonly number[], total: number): string {
  if (pages.length === 0) return `no page of ${total} changed`;
  if (pages.length === total) return total === 1 ? 'page 1 of 1' : `all ${total} pages`;
  return `${pages.length === 1 ? 'page' : 'pages'} ${ranges(pages)} of ${total}`;
}

const mostRanges = 4;

/** `1, 3–5`: many of them are told by their number. */
function ranges(pages: readonly number[]): string {
  const found: [number, number][] = [];
  for (const page of pages) {
    const last = found.at(-1);
    if (last && last[1] === page - 1) last[1] = page;
    else found.push([page, page]);
  }
  const texts = found.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  const rest = texts.length - mostRanges;
  return [...texts.slice(0, mostRanges), ...(rest > 0 ? ['…'] : [])].join(', ');
}

function findingsText(built: Built, paint: Paint): string[] {
  const { error, warning, info } = countFindings([built]);
  return [
    ...(built.failure ? [paint('error', 'failed')] : []),
    ...(error > 0 ? [paint('error', count(error, 'error'))] : []),
    ...(warning > 0 ? [paint('warning', count(warning, 'warning'))] : []),
    ...(info > 0 ? [paint('info', count(info, 'note'))] : []),
  ];
}
