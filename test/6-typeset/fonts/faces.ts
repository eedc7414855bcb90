import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FaceFile } from '../../../pipeline/1-read/types.ts';
import { loadFonts } from '../../../pipeline/6-typeset/fonts/index.ts';
import type { Fonts } from '../../../pipeline/6-typeset/fonts/types.ts';

const packages = join(import.meta.dirname, '../../../node_modules/@expo-google-fonts');

/** `source-serif-4/700Bold_Italic` and the family it belongs to. */
export function faceFile(family: string, path: string): FaceFile {
  const [folder, name] = path.split('/') as [string, string];
  const stem = family.replaceAll(' ', '');
  const bytes = readFileSync(join(packages, folder, name, `${stem}_${name}.ttf`));
  const hash = createHash('sha256').update(bytes).digest('hex');
  return {
    family,
    weight: Number.parseInt(name, 10),
    style: name.endsWith('Italic') ? 'italic' : 'normal',
    file: { path: `fonts/${name}.ttf`, bytes: new Uint8Array(bytes), hash },
    web: [],
  };
}

export const serif = faceFile('Source Serif 4', 'source-serif-4/400Regular');
export const serifItalic = faceFile('Source Serif 4', 'source-serif-4/400Regular_Italic');
export const serifBold = faceFile('Source Serif 4', 'source-serif-4/700Bold');
export const sans = faceFile('Source Sans 3', 'source-sans-3/400Regular');
export const sansSemibold = faceFile('Source Sans 3', 'source-sans-3/600SemiBold');
export const naskh = faceFile('Noto Naskh Arabic', 'noto-naskh-arabic/400Regular');

export async function testFonts(
  files: readonly FaceFile[] = [serif, serifItalic, serifBold, sans, sansSemibold, naskh],
): Promise<Fonts> {
  const { value, diagnostics } = await loadFonts(files);
  if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  return value;
}
