import type { BuildResult } from '../build.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** What came of one pack, without what it was made of: small enough to send between threads. */
export interface Built {
  /** As it was asked for. */
  readonly target: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly outputs: BuildResult['outputs'];
  /** Every file that was read; null where there was nothing to build from. */
  readonly inputs: readonly { readonly path: string; readonly hash: string }[] | null;
  readonly missing: readonly string[];
  readonly milliseconds: number;
  /** Milliseconds by stage, in the order they ran. */
  readonly stages: readonly (readonly [string, number])[];
  /** Made by an earlier build: nothing it depends on has changed since. */
  readonly isUnchanged?: boolean;
  /** A bug of ours stopped the work; null as a rule. */
  readonly failure: Failure | null;
}

export interface Failure {
  readonly message: string;
  readonly stack: string;
}

export function toFailure(error: unknown): Failure {
  if (!(error instanceof Error)) return { message: String(error), stack: '' };
  return { message: error.message, stack: error.stack ?? '' };
}

export function toBuilt(
  target: string,
  { pack, diagnostics, outputs }: BuildResult,
  measured: Pick<Built, 'milliseconds' | 'stages'>,
): Built {
  const inputs = pack?.inputs.map(({ path, hash }) => ({ path, hash })) ?? null;
  const missing = pack?.missing ?? [];
  return { target, diagnostics, outputs, inputs, missing, ...measured, failure: null };
}

/** A pack that a bug of ours cost. */
export function failed(target: string, failure: Failure): Built {
  const nothing = { pack: null, diagnostics: [], outputs: [] };
  return { ...toBuilt(target, nothing, { milliseconds: 0, stages: [] }), failure };
}
