import type { Code } from '../codes.ts';
import { limitContainers } from './containers.ts';
import { limitDirectives } from './directives.ts';
import { limitMarks } from './marks.ts';

/** One limit: the text with what is beyond it masked, and the lines (from 1) where that was. */
export type Limit = (text: string) => { readonly text: string; readonly lines: readonly number[] };

export interface Overrun {
  readonly code: Code;
  readonly line: number;
}

const limits: readonly { readonly code: Code; readonly limit: Limit }[] = [
  { code: 'nesting-too-deep', limit: limitContainers },
  { code: 'nesting-too-deep', limit: limitDirectives },
  { code: 'too-many-marks', limit: limitMarks },
];

/**
 * Bounds the time that parsing takes: nesting costs its square, crossed emphasis its cube. Texts
 * that people write never come near a limit.
 */
export function withinLimits(text: string): { text: string; overruns: readonly Overrun[] } {
  const overruns: Overrun[] = [];
  const bounded = limits.reduce((current, { code, limit }) => {
    const result = limit(current);
    if (result.lines.length > 0) overruns.push({ code, line: result.lines[0]! });
    return result.text;
  }, text);
  return { text: bounded, overruns };
}
