import type { Diagnostic } from '../../diagnostic.ts';
import { type Excerpt, excerptOf } from './excerpt.ts';
import { harmless, type Paint } from './style.ts';

export interface FindingStyle {
  readonly paint: Paint;
  readonly width: number;
  /** The lines of a source file; none where it cannot be read any more. */
  readonly linesOf: (path: string) => readonly string[];
}

/**
 * A finding as good compilers write it:
 *
 *     sources/p/02-note.md:14:3 error unknown-reference There is nothing with the id `x`
 *        14 │ See [](#x) for the figures.
 *           │     ~~~~~~
 *           = hint: did you mean `y`?
 */
export function findingText(diagnostic: Diagnostic, style: FindingStyle): string {
  const { source, severity, code, message, hint } = diagnostic;
  const { paint } = style;
  const place = source ? `${harmless(source.path)}:${source.line}:${source.column} ` : '';
  const head = `${paint('strong', place)}${paint(severity, severity)} ${code} ${harmless(message)}`;
  const excerpt = source ? excerptOf(style.linesOf(source.path), source, style.width - 10) : null;
  const gutter = ' '.repeat(6);
  return [
    head,
    ...(source && excerpt ? excerptLines(excerpt, source.line, severity, paint) : []),
    ...(hint === undefined ? [] : [`${gutter}${paint('quiet', '= hint:')} ${harmless(hint)}`]),
    '',
  ].join('\n');
}

function excerptLines(
  { line, indent, length }: Excerpt,
  number: number,
  severity: Diagnostic['severity'],
  paint: Paint,
): string[] {
  const margin = paint('quiet', `${String(number).padStart(5)} │`);
  const empty = paint('quiet', '      │');
  const underline = length === 1 ? '^' : '~'.repeat(length);
  return [`${margin} ${line}`, `${empty} ${' '.repeat(indent)}${paint(severity, underline)}`];
}
