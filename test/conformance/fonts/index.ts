import type { PdfFile } from '../file/index.ts';
import { Dict, nameOf, type PdfObject, Stream, type Text } from '../file/objects.ts';
import { readToUnicode } from './cmap.ts';

/** A font as content streams use it: ISO 32000-1, 9.7. */
export interface FontReading {
  readonly name: string;
  readonly dict: Dict;
  readonly descendant: Dict | null;
  readonly descriptor: Dict | null;
  readonly program: {
    readonly key: string;
    readonly stream: Stream;
    readonly bytes: Uint8Array;
  } | null;
  readonly toUnicode: ReadonlyMap<number, string> | null;
  /** Codes that are shown on some page. */
  readonly used: Set<number>;
  /** Width of a code in thousandths of an em. */
  width(code: number): number;
  /** The glyph of a code in a TrueType program: ISO 32000-1, 9.7.4.2. */
  glyph(code: number): number;
}

export function readFont(file: PdfFile, value: PdfObject): FontReading {
  const dict = file.dict(value) ?? new Dict();
  const descendant = file.dict(file.array(dict.entries.get('DescendantFonts'))[0]);
  const descriptor = file.dict((descendant ?? dict).entries.get('FontDescriptor'));
  const map = file.get(dict, 'ToUnicode');
  const toUnicode = map instanceof Stream ? file.decode(map) : null;
  const widths = descendant === null ? new Map<number, number>() : readWidths(file, descendant);
  const otherwise = file.get(descendant ?? undefined, 'DW');
  return {
    name: nameOf(file.get(dict, 'BaseFont')) ?? '?',
    dict,
    descendant,
    descriptor,
    program: programOf(file, descriptor),
    toUnicode: toUnicode === null ? null : readToUnicode(toUnicode),
    used: new Set(),
    width: (code) => widths.get(code) ?? (typeof otherwise === 'number' ? otherwise : 1000),
    glyph: glyphMap(file, descendant),
  };
}

/** A map that is not `Identity` has two bytes a code; codes beyond its end show .notdef. */
function glyphMap(file: PdfFile, descendant: Dict | null): (code: number) => number {
  const map = file.get(descendant ?? undefined, 'CIDToGIDMap');
  const bytes = map instanceof Stream ? file.decode(map) : null;
  if (bytes === null) return (code) => code;
  return (code) => (bytes[2 * code] ?? 0) * 256 + (bytes[2 * code + 1] ?? 0);
}

function programOf(file: PdfFile, descriptor: Dict | null): FontReading['program'] {
  for (const key of ['FontFile', 'FontFile2', 'FontFile3']) {
    const stream = file.get(descriptor ?? undefined, key);
    if (!(stream instanceof Stream)) continue;
    const bytes = file.decode(stream);
    if (bytes !== null) return { key, stream, bytes };
  }
  return null;
}

/** ISO 32000-1, 9.7.4.3. */
function readWidths(file: PdfFile, descendant: Dict): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  const list = file.array(descendant.entries.get('W'));
  for (let i = 0; i < list.length; ) {
    const first = file.resolve(list[i]) as number;
    const second = file.resolve(list[i + 1]);
    if (Array.isArray(second)) {
      second.forEach((width, k) => {
        widths.set(first + k, file.resolve(width) as number);
      });
      i += 2;
    } else {
      for (let code = first; code <= (second as number); code++)
        widths.set(code, list[i + 2] as number);
      i += 3;
    }
  }
  return widths;
}

/** The codes of a shown string: two bytes each under Identity-H, one in simple fonts. */
export function codesOf(font: FontReading | null, { bytes }: Text): number[] {
  const wide = font !== null && nameOf(font.dict.entries.get('Subtype')) === 'Type0';
  if (!wide) return [...bytes].map((char) => char.charCodeAt(0));
  const codes: number[] = [];
  for (let i = 0; i + 1 < bytes.length; i += 2)
    codes.push(bytes.charCodeAt(i) * 256 + bytes.charCodeAt(i + 1));
  return codes;
}
