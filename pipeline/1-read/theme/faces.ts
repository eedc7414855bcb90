import { join, resolve } from 'node:path';
import type { BinaryFile, Source } from '../../source.ts';
import { report } from '../codes.ts';
import { readBytes } from '../disk/files.ts';
import { isInside } from '../disk/inside.ts';
import type { Reading } from '../disk/reading.ts';
import type { FaceFile } from '../types.ts';
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
    readFace(face, (file, key) => {
      const source = layer!.places.value(['faces', index, key]);
      return readFaceFile(reading, { file, folder: layer!.folder, source }, packageRoot);
    }),
  );
  return (await Promise.all(read)).filter((face) => face !== null);
}

type ReadFile = (file: string, key: 'file' | 'web') => Promise<BinaryFile | null>;

async function readFace(face: FaceKeys, read: ReadFile): Promise<FaceFile | null> {
  const { family, weight, style, range = null } = face;
  const [file, web] = await Promise.all([
    read(face.file, 'file'),
    face.web === undefined ? null : read(face.web, 'web'),
  ]);
  return file && { family, weight, style, file, web, range };
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
  reading.packages.set(home, (await packageLabel(home)) ?? name);
  return { home, path: join(home, rest) };
}
