import { relative } from 'node:path';
import type { Diagnostic } from '../../diagnostic.ts';
import type { Built } from '../built.ts';
import type { Io } from '../io.ts';
import type { PageChange } from './pages.ts';
import { countFindings, type Reporter } from './reporter.ts';
import { isGood } from './summary.ts';
import type { WatchReporter } from './watch.ts';

/**
 * For programs (`--json`): one JSON object a line on standard output, as things happen.
 *
 * - `{ type: "finding", pack, code, severity, message, hint, source }`
 * - `{ type: "output", pack, audience, pages, folder, files: [{ path, bytes, sha256 }] }`
 * - `{ type: "done", pack, ok, unchanged, milliseconds, stages: { read: 1.2, … } }`
 *   and from `watch` `changed`, the files it was for, and `changedPages`, counted from 1
 * - `{ type: "failure", pack, message }`: a bug of briefpack itself
 * - `{ type: "end", packs, errors, warnings, infos, failed, unchanged }`, the last one
 */
export function jsonReporter(io: Io): Reporter & WatchReporter {
  const say = (event: object) => io.out(`${JSON.stringify(event)}\n`);
  return {
    start: () => {},
    done(built: Built, changed?: readonly string[], change?: PageChange | null) {
      const pack = built.target;
      for (const finding of built.diagnostics)
        say({ type: 'finding', pack, ...findingJson(finding) });
      for (const { audience, pages, folder, files } of built.outputs) {
        const list = files.map(({ path, bytes, hash }) => ({ path, bytes, sha256: hash }));
        say({ type: 'output', pack, audience, pages, folder: shown(folder, io), files: list });
      }
      if (built.failure) say({ type: 'failure', pack, message: built.failure.message });
      const { milliseconds, stages } = built;
      say({
        type: 'done',
        pack,
        ok: isGood(built),
        unchanged: built.isUnchanged === true,
        ...(changed && { changed: changed.map((path) => shown(path, io)) }),
        ...(change && { changedPages: change.pages }),
        milliseconds,
        stages: Object.fromEntries(stages),
      });
    },
    end(all) {
      const { error, warning, info } = countFindings(all);
      say({
        type: 'end',
        packs: all.length,
        errors: error,
        warnings: warning,
        infos: info,
        failed: all.filter((built) => !isGood(built)).length,
        unchanged: all.filter(({ isUnchanged }) => isUnchanged).length,
      });
    },
  };
}

function findingJson({ code, severity, message, hint, source }: Diagnostic) {
  return { code, severity, message, hint: hint ?? null, source: source ?? null };
}

function shown(path: string, { cwd }: Io): string {
  return (relative(cwd, path) || '.').replaceAll('\\', '/');
}
