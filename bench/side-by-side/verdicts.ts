import type { Comparison } from './compare.ts';

/** What the specifications say of a difference that was looked at. */
interface Verdict {
  /** Names of files; `*` at the end stands for any rest. */
  readonly files: readonly string[];
  /** Left out: any engine. */
  readonly engine?: 'Chromium' | 'WeasyPrint';
  readonly says: string;
}

const verdicts: readonly Verdict[] = [];

const brokenElsewhere =
  'lines end after other words: CSS Text 3 § 5.1 leaves to the engine which of the allowed breaks it takes (ours: total fit)';

/** Null where nobody has looked yet. */
export function verdictOn(file: string, engine: string, found: Comparison | null): string | null {
  const verdict = verdicts.find(
    (one) =>
      (one.engine ?? engine) === engine &&
      one.files.some((name) =>
        name.endsWith('*') ? file.startsWith(name.slice(0, -1)) : name === file,
      ),
  );
  if (verdict) return verdict.says;
  if (found === null || found.onlyOurs.length + found.onlyTheirs.length > 0) return null;
  return found.otherLines && found.pages[0] === found.pages[1] ? brokenElsewhere : null;
}
