import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { engines, type Job } from '../engines/index.ts';
import { sharedPage } from '../engines/page.ts';
import { type Comparison, compare } from './compare.ts';
import { report } from './report.ts';
import { wordsOf } from './words.ts';

/** What the engines made of one file. */
export interface Compared {
  readonly name: string;
  /** By engine; null where that made no PDF. */
  readonly with: ReadonlyMap<string, Comparison | null>;
}

/**
 * Sets the layout cases and the HTML of packs with our engine, Chromium and WeasyPrint, and writes
 * what differs to bench/side-by-side.md. `args`: HTML files, or names of layout cases; none for
 * all cases and the packs in out/. With KEEP=1 the PDFs stay.
 */
export async function sideBySide(root: string, args: readonly string[]): Promise<void> {
  const folder = join(tmpdir(), `briefpack-side-by-side-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  const files = args.length > 0 ? args.map((arg) => fileOf(arg, root)) : allFiles(root);
  const sources = files.map((file) => prepare(file, folder, root));
  const started = performance.now();
  for (const { name, setAll } of engines) {
    await setAll(
      sources.map((source) => jobFor(source, name)),
      root,
    );
    console.log(`${name}: ${Math.round(performance.now() - started)} ms from the start`);
  }
  const compared: Compared[] = [];
  for (const source of sources) compared.push(await compareFile(source));
  const target = args.length > 0 ? join(folder, 'side-by-side.md') : reportFile(root);
  writeFileSync(target, report(compared));
  console.log(target);
  if (args.length === 0 && process.env.KEEP === undefined) rmSync(folder, { recursive: true });
}

function reportFile(root: string): string {
  return join(root, 'bench/side-by-side.md');
}

function casesOf(root: string): string {
  return join(root, 'test/6-typeset/layout');
}

function fileOf(arg: string, root: string): string {
  return arg.endsWith('.html') ? resolve(arg) : join(casesOf(root), `${arg}.html`);
}

function allFiles(root: string): string[] {
  const html = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html'))
      .toSorted()
      .map((file) => join(folder, file));
  return [...html(join(root, 'out')), ...html(casesOf(root))];
}

interface Source {
  readonly name: string;
  /** Without its ending. */
  readonly path: string;
}

function prepare(file: string, folder: string, root: string): Source {
  const name = basename(file, '.html');
  const path = join(folder, name);
  writeFileSync(`${path}.html`, sharedPage(readFileSync(file, 'utf8'), root));
  return { name, path };
}

function jobFor({ path }: Source, engine: string): Job {
  return { html: `${path}.html`, pdf: `${path}.${engine}.pdf` };
}

async function compareFile(source: Source): Promise<Compared> {
  const [first, ...others] = engines.map(({ name }) => name);
  const ours = await wordsOf(jobFor(source, first!).pdf);
  const comparisons = new Map<string, Comparison | null>();
  for (const name of others) {
    const theirs = await wordsOf(jobFor(source, name).pdf);
    comparisons.set(name, ours && theirs ? compare(ours, theirs) : null);
  }
  return { name: source.name, with: comparisons };
}
