import type { PdfFile } from './file/index.ts';
import { Dict, Name, type PdfObject, Ref, Stream, Text } from './file/objects.ts';

/** Writes a file that was read, with what was changed in its objects meanwhile. */
export function writeFile(file: PdfFile): Uint8Array {
  const parts: string[] = ['%PDF-1.7\n%\xff\xff\xff\xff\n'];
  const offsets = new Map<number, number>();
  let length = parts[0]!.length;
  const push = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  for (const [number, object] of file.objects) {
    if (isFileStructure(object)) continue;
    offsets.set(number, length);
    push(`${number} 0 obj\n${serialize(object)}\nendobj\n`);
  }
  const start = length;
  const size = Math.max(...offsets.keys()) + 1;
  push(`xref\n0 ${size}\n0000000000 65535 f \n`);
  for (let number = 1; number < size; number++) push(`${entry(offsets.get(number))} \n`);
  push(`trailer\n${serialize(trailerOf(file, size))}\nstartxref\n${start}\n%%EOF\n`);
  return new Uint8Array(Buffer.from(parts.join(''), 'latin1'));
}

/** Object and cross-reference streams: what was in them is written plainly. */
function isFileStructure(object: PdfObject): boolean {
  if (!(object instanceof Stream)) return false;
  const type = object.dict.entries.get('Type');
  return type instanceof Name && ['ObjStm', 'XRef'].includes(type.name);
}

function trailerOf({ trailer }: PdfFile, size: number): Dict {
  const plain = new Dict();
  for (const key of ['Root', 'Info', 'ID', 'Encrypt']) {
    const value = trailer.entries.get(key);
    if (value !== undefined) plain.entries.set(key, value);
  }
  plain.entries.set('Size', size);
  return plain;
}

function entry(offset: number | undefined): string {
  return offset === undefined
    ? '0000000000 65535 f'
    : `${String(offset).padStart(10, '0')} 00000 n`;
}

function serialize(object: PdfObject): string {
  if (object instanceof Name) return `/${object.name.replace(/[^\w.+-]/g, escaped)}`;
  if (object instanceof Text) return `<${Buffer.from(object.bytes, 'latin1').toString('hex')}>`;
  if (object instanceof Ref) return `${object.number} ${object.generation} R`;
  if (Array.isArray(object)) return `[${object.map(serialize).join(' ')}]`;
  if (object instanceof Dict) {
    return `<<${[...object.entries].map(([key, value]) => `/${key} ${serialize(value)}`).join(' ')}>>`;
  }
  if (!(object instanceof Stream)) return String(object);
  object.dict.entries.set('Length', object.raw.length);
  const bytes = Buffer.from(object.raw).toString('latin1');
  return `${serialize(object.dict)}\nstream\n${bytes}\nendstream`;
}

function escaped(character: string): string {
  return `#${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
}
