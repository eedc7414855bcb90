import type { Dictionary, PdfFile, PdfObject, Ref } from './objects.ts';

/** Entries a leaf: what readers load at once to find a key. */
const leafSize = 64;

/** A name tree (PDF 32000-1 7.9.6); keys are sorted as bytes. */
export function nameTree(
  file: PdfFile,
  entries: readonly (readonly [Uint8Array, PdfObject])[],
): Ref {
  const sorted = [...entries].sort(([a], [b]) => Buffer.compare(a, b));
  return tree(file, 'Names', sorted);
}

/** A number tree: 7.9.7. */
export function numberTree(file: PdfFile, entries: readonly (readonly [number, PdfObject])[]): Ref {
  const sorted = [...entries].sort(([a], [b]) => a - b);
  return tree(file, 'Nums', sorted);
}

function tree(
  file: PdfFile,
  key: 'Names' | 'Nums',
  sorted: readonly (readonly [PdfObject, PdfObject])[],
): Ref {
  if (sorted.length <= leafSize) return file.object({ [key]: sorted.flat() });
  let level: Leaf[] = [];
  for (let i = 0; i < sorted.length; i += leafSize) {
    const part = sorted.slice(i, i + leafSize);
    level.push(leaf(file, { [key]: part.flat() }, part[0]![0], part.at(-1)![0]));
  }
  while (level.length > leafSize) level = grouped(file, level);
  return file.object({ Kids: level.map(({ ref }) => ref) });
}

interface Leaf {
  readonly ref: Ref;
  readonly first: PdfObject;
  readonly last: PdfObject;
}

function leaf(file: PdfFile, data: Dictionary, first: PdfObject, last: PdfObject): Leaf {
  return { ref: file.object({ ...data, Limits: [first, last] }), first, last };
}

function grouped(file: PdfFile, level: readonly Leaf[]): Leaf[] {
  const out: Leaf[] = [];
  for (let i = 0; i < level.length; i += leafSize) {
    const part = level.slice(i, i + leafSize);
    const Kids = part.map(({ ref }) => ref);
    out.push(leaf(file, { Kids }, part[0]!.first, part.at(-1)!.last));
  }
  return out;
}
