import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { FaceFile, Theme } from '../../pipeline/1-read/types.ts';
import { createKept, typeset } from '../../pipeline/6-typeset/index.ts';
import type { Typeset } from '../../pipeline/6-typeset/types.ts';
import type { Diagnostic, Result } from '../../pipeline/diagnostic.ts';
import type { BinaryFile, TextFile } from '../../pipeline/source.ts';

const root = join(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);

export function textFile(path: string, text: string): TextFile {
  return { path, text, hash: createHash('sha256').update(text).digest('hex') };
}

export function binaryFile(path: string, bytes: Uint8Array): BinaryFile {
  return { path, bytes, hash: createHash('sha256').update(bytes).digest('hex') };
}

function face(family: string, weight: number, style: 'normal' | 'italic', path: string): FaceFile {
  const bytes = readFileSync(require.resolve(`@expo-google-fonts/${path}`));
  return { family, weight, style, file: binaryFile(path, bytes), web: [] };
}

/** A theme with two families and no stylesheets of its own. */
export function plainTheme(): Theme {
  const ua = join(root, 'pipeline/6-typeset/ua.css');
  const empty = textFile('empty.css', '');
  return {
    name: 'plain',
    templates: new Map(),
    stylesheets: { ua: textFile('ua.css', readFileSync(ua, 'utf8')), print: empty, screen: empty },
    faces: [
      face(
        'Source Serif 4',
        400,
        'normal',
        'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
      ),
      face(
        'Source Serif 4',
        400,
        'italic',
        'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
      ),
      face('Source Serif 4', 700, 'normal', 'source-serif-4/700Bold/SourceSerif4_700Bold.ttf'),
      face('Source Sans 3', 400, 'normal', 'source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
    ],
    strings: new Map(),
    options: new Map(),
  };
}

const theme = plainTheme();
const kept = createKept();

/** Typesets an HTML text whose `<style>` elements are the print stylesheet. */
export async function typesetHtml(
  html: string,
  images: ReadonlyMap<string, BinaryFile> = new Map(),
): Promise<Result<Typeset> & { readonly diagnostics: readonly Diagnostic[] }> {
  const css = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map((match) => match[1]).join('\n');
  const document = html.replace(/<style>[\s\S]*?<\/style>/g, '');
  const stylesheets = [textFile('test.css', css)];
  return typeset({ document, standalone: '', stylesheets, images }, theme, kept);
}
