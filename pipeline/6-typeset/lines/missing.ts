import type { Diagnostic } from '../../diagnostic.ts';
import { reportFont } from '../fonts/codes.ts';
import { scriptName } from '../fonts/scripts.ts';
import type { Prepared } from './model.ts';

export function missingGlyphs<A, K>({ pieces }: Prepared<A, K>): readonly Diagnostic[] {
  const missing = new Set<number>();
  for (const piece of pieces) {
    if ('shaped' in piece) for (const codePoint of piece.shaped.missing) missing.add(codePoint);
  }
  return [...missing].map(missingGlyph);
}

function missingGlyph(codePoint: number): Diagnostic {
  const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
  const script = scriptName(codePoint);
  const shown = /[\p{C}\p{Z}]/u.test(String.fromCodePoint(codePoint))
    ? ''
    : ` “${String.fromCodePoint(codePoint)}”`;
  return reportFont('missing-glyph', {
    message: `No face of the theme has the character ${code}${shown}${script ? ` (${script})` : ''}`,
    hint: script
      ? `Add a face for ${script} to theme.yaml`
      : 'Add a face that has it to theme.yaml',
  });
}
