import type { Code } from '../codes.ts';
import { limitContainers } from './containers.ts';
import { limitDefinitions } from './definitions.ts';
import { limitDirectives } from './directives.ts';
import type { Limited } from './lines.ts';
import { limitMarks } from './marks.ts';
import { limitUnderlines } from './underlines.ts';

export interface Overrun {
  readonly code: Code;
  readonly line: number;
}

const limits: readonly { readonly code: Code; readonly limit: (text: string) => Limited }[] = [
  { code: 'nesting-too-deep', limit: limitContainers },
  { code: 'nesting-too-deep', limit: limitDirectives },
  { code: 'too-many-marks', limit: limitUnderlines },
  { code: 'too-many-marks', limit: limitDefinitions },
  { code: 'too-many-marks', limit: limitMarks },
];

/**
 * Bounds the time that parsing takes: the parser's grows with the square of nesting, and with the
 * cube of crossed emphasis. Texts that people write never come near a limit.
 */
export function withinLimits(text: string): { text: string; overruns: readonly Overrun[] } {
  const overruns: Overrun[] = [];
  let bounded = text;
  for (const { code, limit } of limits) {
    const { text: next, line } = limit(bounded);
    if (line !== null) overruns.push({ code, line });
    bounded = next;
  }
  return { text: bounded, overruns };
}
