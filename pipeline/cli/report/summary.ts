import { hasErrors } from '../../diagnostic.ts';
import type { Built } from '../built.ts';
import { duration } from './progress.ts';
import { countFindings } from './reporter.ts';
import { count, harmless, type Paint } from './style.ts';

export function isGood({ diagnostics, failure }: Built): boolean {
  return failure === null && !hasErrors(diagnostics);
}

/** What came of many packs, and which of them came to nothing; of one its own line says it. */
export function packsSummary(
  all: readonly Built[],
  done: 'built' | 'checked',
  milliseconds: number,
  paint: Paint,
): string[] {
  if (all.length < 2) return [];
  const bad = all.filter((built) => !isGood(built));
  const unchanged = all.filter(({ isUnchanged }) => isUnchanged).length;
  const parts = [
    `${all.length - bad.length - unchanged} ${done}`,
    ...(unchanged > 0 ? [`${unchanged} unchanged`] : []),
    ...(bad.length > 0
      ? [paint('error', `${bad.length} ${done === 'built' ? 'not built' : 'not good'}`)]
      : []),
  ];
  const head = `${count(all.length, 'pack')} in ${duration(milliseconds)}: ${parts.join(', ')}`;
  return [head, ...named(bad)];
}

const mostNamed = 20;

/** Their findings are far above by now. */
function named(bad: readonly Built[]): string[] {
  if (bad.length < 2) return [];
  const lines = bad.slice(0, mostNamed).map((built) => {
    const { error } = countFindings([built]);
    return `  ${harmless(built.target)}  ${built.failure ? 'failed' : count(error, 'error')}`;
  });
  const rest = bad.length - mostNamed;
  return rest > 0 ? [...lines, `  and ${rest} more`] : lines;
}

/** `2 errors, 1 warning in 3 packs`; null where there is neither. */
export function findingsSummary(all: readonly Built[], paint: Paint): string | null {
  const { error, warning } = countFindings(all);
  const counted = [
    ...(error > 0 ? [paint('error', count(error, 'error'))] : []),
    ...(warning > 0 ? [paint('warning', count(warning, 'warning'))] : []),
  ];
  return counted.length === 0 ? null : `${counted.join(', ')} in ${count(all.length, 'pack')}`;
}
