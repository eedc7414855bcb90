import type { BinaryFile } from '../../source.ts';

const types: Readonly<Record<string, string>> = {
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
  woff2: 'font/woff2',
};

/** A file as an address that contains it. */
export function dataUri({ path, bytes }: BinaryFile): string {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const type = types[extension] ?? 'application/octet-stream';
  const { buffer, byteOffset, byteLength } = bytes;
  const base64 = Buffer.from(buffer, byteOffset, byteLength).toString('base64');
  return `data:${type};base64,${base64}`;
}
