import { nearest as nearestName } from '../nearest.ts';

/** Ids are short, and often only a plural away. */
const few = 2;

/**
 * The hint for a name that is not known: `did you mean #protest-notes?`. Undefined when no known
 * name is near. Linear in the number of names, and called only for mistakes.
 */
export function nearest(
  name: string,
  known: Iterable<string>,
  kind: 'id' | 'audience' | 'column',
): string | undefined {
  const best = nearestName(name, known, few);
  return best === null ? undefined : `did you mean ${kind === 'id' ? `#${best}` : `"${best}"`}?`;
}
