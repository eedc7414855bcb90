import { inflateSync } from 'node:zlib';
import { Dict, nameOf, type PdfObject, type Stream } from './objects.ts';

type Resolve = (value: PdfObject | undefined) => PdfObject;

/** The bytes of a stream: FlateDecode with PNG predictors; null where another filter is used. */
export function decodeStream(stream: Stream, resolve: Resolve): Uint8Array | null {
  const filters = filterNames(stream, resolve);
  if (filters.length === 0) return stream.raw;
  if (filters.length > 1 || filters[0] !== 'FlateDecode') return null;
  const bytes = inflateSync(stream.raw);
  const parameters = resolve(stream.dict.entries.get('DecodeParms'));
  return parameters instanceof Dict ? unpredicted(bytes, parameters) : bytes;
}

export function filterNames(stream: Stream, resolve: Resolve): string[] {
  const filter = resolve(stream.dict.entries.get('Filter'));
  const list = Array.isArray(filter) ? filter : filter === null ? [] : [filter];
  return list.map((entry) => nameOf(resolve(entry)) ?? '?');
}

function unpredicted(bytes: Uint8Array, parameters: Dict): Uint8Array {
  const number = (key: string, otherwise: number) => {
    const value = parameters.entries.get(key);
    return typeof value === 'number' ? value : otherwise;
  };
  if (number('Predictor', 1) < 10) return bytes;
  const bits = number('Colors', 1) * number('BitsPerComponent', 8);
  const length = Math.ceil((bits * number('Columns', 1)) / 8);
  const rows = Math.floor(bytes.length / (length + 1));
  const out = new Uint8Array(rows * length);
  for (let row = 0; row < rows; row++) unfilter(bytes, out, row, length, Math.ceil(bits / 8));
  return out;
}

/** PNG (ISO 15948), clause 9. */
function unfilter(bytes: Uint8Array, out: Uint8Array, row: number, length: number, step: number) {
  const type = bytes[row * (length + 1)]!;
  for (let i = 0; i < length; i++) {
    const at = row * length + i;
    const left = i >= step ? out[at - step]! : 0;
    const up = row > 0 ? out[at - length]! : 0;
    const corner = row > 0 && i >= step ? out[at - length - step]! : 0;
    const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][type]!;
    out[at] = bytes[row * (length + 1) + 1 + i]! + guess;
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [left, up, corner].map((value) => Math.abs(guess - value)) as [
    number,
    number,
    number,
  ];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
