/** The tags of EXIF 2.3 that matter to setting an image. */
export interface Exif {
  /** 1–8 */
  readonly orientation: number;
  readonly dpi: number | null;
}

const orientationTag = 0x0112;
const resolutionTag = 0x011a;
const unitTag = 0x0128;

/** Reads the first image file directory of a TIFF structure; null where there is none. */
export function readExif(bytes: Uint8Array): Exif | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (bytes.length < 14) return null;
  const order = view.getUint16(0);
  if (order !== 0x4949 && order !== 0x4d4d) return null;
  const little = order === 0x4949;
  const directory = view.getUint32(4, little);
  if (directory + 2 > bytes.length) return null;
  const entries = readEntries(view, directory, little);
  const orientation = entries.get(orientationTag)?.short ?? 1;
  return {
    orientation: orientation >= 1 && orientation <= 8 ? orientation : 1,
    dpi: resolution(view, entries, little),
  };
}

interface Entry {
  /** The value as SHORT, and as LONG or offset. */
  readonly short: number;
  readonly long: number;
}

function readEntries(view: DataView, directory: number, little: boolean): Map<number, Entry> {
  const entries = new Map<number, Entry>();
  const count = view.getUint16(directory, little);
  for (let i = 0; i < count; i++) {
    const at = directory + 2 + 12 * i;
    if (at + 12 > view.byteLength) break;
    entries.set(view.getUint16(at, little), {
      short: view.getUint16(at + 8, little),
      long: view.getUint32(at + 8, little),
    });
  }
  return entries;
}

/** XResolution is a RATIONAL; the unit is 2 for inches, 3 for centimetres. */
function resolution(
  view: DataView,
  entries: ReadonlyMap<number, Entry>,
  little: boolean,
): number | null {
  const at = entries.get(resolutionTag)?.long;
  if (at === undefined || at + 8 > view.byteLength) return null;
  const value = view.getUint32(at, little) / view.getUint32(at + 4, little);
  const perInch = entries.get(unitTag)?.short === 3 ? value * 2.54 : value;
  return perInch >= 10 && perInch < 1e5 ? Math.round(perInch * 10) / 10 : null;
}
