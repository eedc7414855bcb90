import type { Diagnostic } from '../diagnostic.ts';
import type { codes } from './codes.ts';
import type { PaintOptions } from './types.ts';

/** The standards that a file says it keeps. */
export interface Claims {
  /** Part and level of PDF/A; null where the file cannot keep it. */
  readonly pdfA: '2A' | '3A' | null;
  readonly pdfUa: boolean;
}

type Standard = 'PDF/A' | 'PDF/UA';

/** Findings with which a standard is not kept. */
const broken: Readonly<Partial<Record<string, readonly Standard[]>>> = {
  'cmyk-image': ['PDF/A'],
  'unset-glyph': ['PDF/A', 'PDF/UA'],
  'unreadable-font': ['PDF/A', 'PDF/UA'],
  'font-not-embeddable': ['PDF/A', 'PDF/UA'],
  'incomplete-metadata': ['PDF/A', 'PDF/UA'],
} satisfies Partial<Record<keyof typeof codes, readonly Standard[]>>;

/** Claims no more than what is true: a record office relies on it. */
export function claimsOf(diagnostics: readonly Diagnostic[], options: PaintOptions): Claims {
  const lost = new Set(diagnostics.flatMap(({ code }) => broken[code] ?? []));
  const part = options.attachments?.length ? '3A' : '2A';
  return {
    pdfA: lost.has('PDF/A') || options.encryption ? null : part,
    pdfUa: !lost.has('PDF/UA'),
  };
}
