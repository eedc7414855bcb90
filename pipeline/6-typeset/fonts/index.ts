import type { FaceFile } from '../../1-read/types.ts';
import type { Diagnostic, Result } from '../../diagnostic.ts';
import { wholeFile } from '../../source.ts';
import { reportFont } from './codes.ts';
import type { Engine } from './harfbuzz.ts';
import { type Listed, matchFaces } from './match.ts';
import { readMetrics } from './metrics.ts';
import { createShapers } from './shapers.ts';
import type { Fonts } from './types.ts';

/**
 * Makes a theme's faces ready to shape. Files are parsed for their metrics here; a face enters
 * the shaping engine when text first needs it.
 * Diagnostics: `unreadable-face`, `no-faces`.
 */
export async function loadFonts(files: readonly FaceFile[]): Promise<Result<Fonts>> {
  const diagnostics: Diagnostic[] = [];
  const listed = files.flatMap((file) => readFace(file, diagnostics));
  if (listed.length === 0)
    diagnostics.push(reportFont('no-faces', { message: 'The theme has no face to set text with' }));
  // The engine is WebAssembly: loaded only by a build that sets type.
  const { createEngine } = await import('./harfbuzz.ts');
  return { value: createFonts(listed, createEngine()), diagnostics };
}

function readFace(
  { family, weight, style, file }: FaceFile,
  diagnostics: Diagnostic[],
): readonly Listed[] {
  const metrics = readMetrics(file.bytes);
  if (metrics) {
    const { kind, ...measures } = metrics;
    const face = { id: file.hash, family, weight, style, bytes: file.bytes, ...measures };
    return [{ face, kind }];
  }
  diagnostics.push(
    reportFont('unreadable-face', {
      message: `The face ${file.path} is not a TrueType or OpenType file`,
      hint: 'Name a .ttf or .otf file under faces in theme.yaml',
      source: wholeFile(file.path),
    }),
  );
  return [];
}

function createFonts(listed: readonly Listed[], engine: Engine): Fonts {
  const match: Fonts['match'] = (families, weight, style) =>
    matchFaces(listed, families, weight, style);
  return {
    faces: listed.map(({ face }) => face),
    match,
    shaper: createShapers(match, engine),
  };
}
