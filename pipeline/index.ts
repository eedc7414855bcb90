import process from 'node:process';
import type { BuildOptions, BuildResult, ReadingOptions } from './build.ts';
import * as stages from './build.ts';
import type { Result } from './diagnostic.ts';

export type { OutputFormat } from './1-read/types.ts';
export type { BuildOptions, BuildResult, Output, ReadingOptions } from './build.ts';
export type { Diagnostic, Result, Severity } from './diagnostic.ts';
export { createKept, type Kept } from './kept.ts';
export type { Source } from './source.ts';
export type { Timing } from './steps.ts';

/**
 * Builds a pack (a folder, or a Markdown file) and publishes it below `out` (default `out`). What
 * is wrong with the pack is in `diagnostics`; nothing is published if there is an error.
 */
export function build(target: string, options: Partial<BuildOptions> = {}): Promise<BuildResult> {
  const defaults = { cwd: process.cwd(), out: 'out', now: new Date() };
  return stages.build(target, { ...defaults, ...options });
}

/** Finds what is wrong with a pack without setting it in pages. Writes nothing. */
export function check(target: string, options: Partial<ReadingOptions> = {}): Promise<BuildResult> {
  return stages.check(target, { cwd: process.cwd(), ...options });
}

/** Says what is in a pack, as JSON (`briefpack/1`, pages null). Writes nothing. */
export function extract(
  target: string,
  options: Partial<ReadingOptions> = {},
): Promise<Result<string | null>> {
  return stages.extract(target, { cwd: process.cwd(), ...options });
}
