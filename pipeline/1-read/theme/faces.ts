import { join, resolve } from 'node:path';
import type { BinaryFile, Source } from '../../source.ts';
import { report } from '../codes.ts';
import { readBytes } from '../disk/files.ts';
import { isInside } from '../disk/inside.ts';
import type { Reading } from '../disk/reading.ts';
import type { FaceFile, WebFace } from '../types.ts';
import type { Layer } from './layer.ts';
import { findPackage, packageLabel } from './packageRoot.ts';
import type { FaceKeys } from './schema.ts';

/** Reads the faces of the first layer that has any. Those not found are reported and left out. */
export async function readFaces(
  reading: Reading,
  layers: readonly Layer[],
  packageRoot: string,
): Promise<FaceFile[]> {
  const layer = layers.find(({ keys }) => keys.faces !== undefined);
  const faces = layer?.keys.faces ?? [];
  const read = faces.map((face, index) =>
    readFace(face, (file, keys) => {
      const source = layer!.places.value(['faces', index, ...keys]);
      return readFaceFile(reading, { file, folder: layer!.folder, source }, packageRoot);
    }),
  );
  return (await Promise.all(read)).filter((face) => face !== null);
}

/** `keys`: where in the face the file is named. */
type ReadFile = (file: string, keys: readonly (string | number)[]) => Promise<BinaryFile | null>;

async function readFace(face: FaceKeys, read: ReadFile): Promise<FaceFile | null> {
  const { family, weight, style } = face;
  const [file, web] = await Promise.all([read(face.file, ['file']), readWeb(face.web ?? [], read)]);
  return file && { family, weight, style, file, web };
}

async function readWeb(web: NonNullable<FaceKeys['web']>, read: ReadFile): Promise<WebFace[]> {
  const listed = typeof web === 'string' ? [{ file: web }] : web;
  const found = await Promise.all(
    listed.map(async ({ file: name, range = null, elements = null }, index) => {
      const file = await read(name, typeof web === 'string' ? ['web'] : ['web', index, 'file']);
      return file && { file, range, elements };
    }),
  );
  return found.filter((face) => face !== null);
}

interface Wanted {
  readonly file: string;
  /** The theme's. */
  readonly folder: string;
  readonly source: Source;
}

async function readFaceFile(
  reading: Reading,
  wanted: Wanted,
  packageRoot: string,
): Promise<BinaryFile | null> {
  const place = wanted.file.startsWith('./')
    ? { home: wanted.folder, path: resolve(wanted.folder, wanted.file) }
    : await inPackage(reading, wanted, packageRoot);
  const inside = place !== null && isInside(reading, place.path, place.home);
  const outcome = inside ? await readBytes(reading, place.path) : null;
  if (outcome?.kind === 'file') return outcome.file;
  if (outcome?.kind !== 'faulty') {
    const message = `The face file \`${wanted.file}\` was not found`;
    const hint = wanted.file.startsWith('./')
      ? 'it must be in the folder of the theme'
      : 'a file of the theme begins with `./`; anything else is a file of an installed npm package';
    reading.diagnostics.push(report('missing-face', { message, hint, source: wanted.source }));
  }
  return null;
}

/** A theme's own packages come before briefpack's. */
async function inPackage(reading: Reading, { file, folder }: Wanted, packageRoot: string) {
  const [, name, rest] = /^(@[^/]+\/[^/]+|[^@./][^/]*)\/(.+)$/.exec(file) ?? [];
  if (name === undefined || rest === undefined) return null;
  const home = (await findPackage(name, folder)) ?? (await findPackage(name, packageRoot));
  if (home === null) return null;
  if (!reading.packages.has(home)) reading.packages.set(home, (await packageLabel(home)) ?? name);
  return { home, path: join(home, rest) };
}
