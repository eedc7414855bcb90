import { viewOf } from './sfnt.ts';

/** A `CFF ` table, as far as embedding it needs (Adobe Technical Note 5176). */
export interface Cff {
  /** Code of a glyph in a CIDFontType0 font: PDF 32000-1 9.7.4.2. */
  cid(glyph: number): number;
  /** The table with the charstrings of `used` alone; glyph ids and all offsets stay. */
  subset(used: ReadonlySet<number>): Uint8Array;
}

/** Throws RangeError where the table is cut short. */
export function readCff(bytes: Uint8Array): Cff {
  const names = readIndex(bytes, bytes[2]!);
  const tops = readIndex(bytes, names.end);
  const top = readDict(bytes.subarray(tops.start(0), tops.start(1)));
  const charStrings = readIndex(bytes, top.get(17)![0]!);
  const isCid = top.has(1230);
  const cids = isCid ? readCharset(bytes, top.get(15)?.[0] ?? 0, charStrings.count) : null;
  return {
    cid: (glyph) => cids?.[glyph] ?? glyph,
    subset: (used) => keepCharStrings(bytes, charStrings, used),
  };
}

interface Index {
  readonly at: number;
  readonly count: number;
  readonly offSize: number;
  /** Where object `i` starts; `start(count)` is the end of the last. */
  start(i: number): number;
  readonly end: number;
}

function readIndex(bytes: Uint8Array, at: number): Index {
  const count = viewOf(bytes).getUint16(at);
  if (count === 0) return { at, count, offSize: 1, start: () => at + 2, end: at + 2 };
  const offSize = bytes[at + 2]!;
  const data = at + 2 + offSize * (count + 1);
  const start = (i: number) => data + readNumber(bytes, at + 3 + offSize * i, offSize);
  return { at, count, offSize, start, end: start(count) };
}

function readNumber(bytes: Uint8Array, at: number, size: number): number {
  let value = 0;
  for (let i = 0; i < size; i++) value = value * 256 + bytes[at + i]!;
  return value;
}

/** Operands by operator; two-byte operators count as 1200 + second byte. */
function readDict(bytes: Uint8Array): Map<number, number[]> {
  const dict = new Map<number, number[]>();
  const view = viewOf(bytes);
  let operands: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at]!;
    if (byte <= 21) {
      dict.set(byte === 12 ? 1200 + bytes[at + 1]! : byte, operands);
      operands = [];
      at += byte === 12 ? 2 : 1;
    } else {
      const { value, length } = readOperand(view, at, byte);
      operands.push(value);
      at += length;
    }
  }
  return dict;
}

/** Technical Note 5176, table 3. Reals are skipped: no offset is one. */
function readOperand(view: DataView, at: number, byte: number): { value: number; length: number } {
  if (byte === 28) return { value: view.getInt16(at + 1), length: 3 };
  if (byte === 29) return { value: view.getInt32(at + 1), length: 5 };
  if (byte === 30) return { value: 0, length: realLength(view, at) };
  if (byte < 247) return { value: byte - 139, length: 1 };
  const next = view.getUint8(at + 1);
  if (byte < 251) return { value: (byte - 247) * 256 + next + 108, length: 2 };
  return { value: -(byte - 251) * 256 - next - 108, length: 2 };
}

function realLength(view: DataView, at: number): number {
  let length = 2;
  while ((view.getUint8(at + length - 1) & 0x0f) !== 0x0f) length++;
  return length;
}

/** The CID of each glyph: Technical Note 5176, section 13. */
function readCharset(bytes: Uint8Array, at: number, count: number): Uint16Array {
  const cids = new Uint16Array(count);
  const view = viewOf(bytes);
  const format = bytes[at]!;
  let next = at + 1;
  for (let glyph = 1; glyph < count; ) {
    const first = view.getUint16(next);
    next += 2;
    const left = format === 0 ? 0 : readNumber(bytes, next, format);
    next += format;
    for (let i = 0; i <= left && glyph < count; i++) cids[glyph++] = first + i;
  }
  return cids;
}

const endchar = 14;

/**
 * Writes the CharStrings INDEX anew in its own room: unused glyphs become a bare `endchar`, what
 * is left over at its end becomes zeros, which deflate to nothing.
 */
function keepCharStrings(bytes: Uint8Array, index: Index, used: ReadonlySet<number>): Uint8Array {
  const out = Uint8Array.from(bytes);
  const { at, count, offSize } = index;
  const data = at + 2 + offSize * (count + 1);
  out.fill(0, data + 1, index.end);
  let offset = 1;
  const writeOffset = (i: number) => {
    for (let k = 0; k < offSize; k++) {
      out[at + 3 + offSize * i + k] = (offset / 256 ** (offSize - 1 - k)) & 0xff;
    }
  };
  for (let glyph = 0; glyph < count; glyph++) {
    writeOffset(glyph);
    const charString = bytes.subarray(index.start(glyph), index.start(glyph + 1));
    const keep = glyph === 0 || used.has(glyph) || charString.length === 0;
    const kept = keep ? charString : [endchar];
    out.set(kept, data + offset);
    offset += kept.length;
  }
  writeOffset(count);
  return out;
}
