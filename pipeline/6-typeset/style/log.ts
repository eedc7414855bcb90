import type { Diagnostic } from '../../diagnostic.ts';
import type { Source, TextFile } from '../../source.ts';
import { type codes, report } from './codes.ts';
import type { Node } from './values/types.ts';

export type Code = keyof typeof codes;

interface Finding {
  /** Findings of one code with the same subject are one finding, at its first place. */
  readonly subject: string;
  readonly message: string;
  readonly hint?: string | undefined;
  readonly source?: Source | undefined;
}

/** Collects the findings of one cascade. */
export class Log {
  readonly #found = new Map<string, Diagnostic>();

  get diagnostics(): readonly Diagnostic[] {
    return [...this.#found.values()];
  }

  get isEmpty(): boolean {
    return this.#found.size === 0;
  }

  add(code: Code, { subject, message, hint, source }: Finding): void {
    const key = `${code}\n${subject}`;
    if (!this.#found.has(key)) this.#found.set(key, report(code, { message, hint, source }));
  }

  /** What another log has found, as if it had been found now. */
  take(other: Log): void {
    for (const [key, found] of other.#found) if (!this.#found.has(key)) this.#found.set(key, found);
  }
}

/** The text that is being read, and where its findings go. */
export interface Reader {
  readonly text: string;
  /** Null for a `style` attribute, whose place in the user's files is not known. */
  readonly file: TextFile | null;
  readonly log: Log;
}

export function sourceOf(node: Node, { file }: Reader): Source | undefined {
  const { loc } = node;
  if (!loc || file === null) return undefined;
  return {
    path: file.path,
    line: loc.start.line,
    column: loc.start.column,
    endLine: loc.end.line,
    endColumn: loc.end.column,
  };
}

/** A node as it was written, on one line. */
export function textOf(node: Node, { text }: Reader): string {
  const { loc } = node;
  return loc ? text.slice(loc.start.offset, loc.end.offset).replace(/\s+/g, ' ').trim() : '';
}
