import type { Brief } from '../3-extract/types.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Source } from '../source.ts';
import { rules } from './rules/index.ts';

/** Holds a brief against every rule. The findings are in the order of the sources. */
export function check(brief: Brief): readonly Diagnostic[] {
  const order = new Map(brief.documents.map(({ document }, index) => [document.path, index]));
  const rank = (source: Source | undefined) => (source && order.get(source.path)) ?? -1;
  const found: Diagnostic[] = rules.flatMap((rule) =>
    rule.find(brief).map((finding) => ({ code: rule.code, severity: rule.severity, ...finding })),
  );
  return found.sort(
    (a, b) =>
      rank(a.source) - rank(b.source) ||
      (a.source?.line ?? 0) - (b.source?.line ?? 0) ||
      (a.source?.column ?? 0) - (b.source?.column ?? 0),
  );
}
