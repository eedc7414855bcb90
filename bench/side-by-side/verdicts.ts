/** What the specifications say of a difference that was looked at. */
interface Verdict {
  /** Names of files; `*` at the end stands for any rest. */
  readonly files: readonly string[];
  /** Left out: any engine. */
  readonly engine?: 'Chromium' | 'WeasyPrint';
  readonly says: string;
}

const verdicts: readonly Verdict[] = [];

/** Null where nobody has looked yet. */
export function verdictOn(file: string, engine: string): string | null {
  const found = verdicts.find(
    (verdict) =>
      (verdict.engine ?? engine) === engine &&
      verdict.files.some((name) =>
        name.endsWith('*') ? file.startsWith(name.slice(0, -1)) : name === file,
      ),
  );
  return found?.says ?? null;
}
