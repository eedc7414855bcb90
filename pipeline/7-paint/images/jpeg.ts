import type { Dictionary } from '../objects.ts';
import type { Channels, Profiles } from './profiles.ts';

/** What the markers of a JPEG say (ITU-T T.81, annex B). */
interface Header {
  readonly width: number;
  readonly height: number;
  readonly channels: Channels;
  /** Adobe's APP14 is there: CMYK is stored inverted. */
  readonly adobe: boolean;
  readonly profile: Uint8Array | null;
}

export interface ImageObject {
  readonly data: Dictionary;
  readonly bytes: Uint8Array;
  /** A CMYK image whose colours nothing defines. */
  readonly undefinedCmyk: boolean;
}

/** The file as it is: PDF 32000-1 7.4.8. Null where it has no header that a viewer would take. */
export function jpegObject(bytes: Uint8Array, profiles: Profiles): ImageObject | null {
  const header = readHeader(bytes);
  if (header === null) return null;
  const { width, height, channels, adobe, profile } = header;
  const space = profiles.space(channels, profile);
  return {
    data: {
      Type: 'XObject',
      Subtype: 'Image',
      Width: width,
      Height: height,
      BitsPerComponent: 8,
      ColorSpace: space,
      Decode: channels === 4 && adobe ? [1, 0, 1, 0, 1, 0, 1, 0] : undefined,
      Filter: 'DCTDecode',
    },
    bytes,
    undefinedCmyk: space === 'DeviceCMYK',
  };
}

function readHeader(bytes: Uint8Array): Header | null {
  const profileParts: { readonly number: number; readonly data: Uint8Array }[] = [];
  let adobe = false;
  for (const { marker, data } of segments(bytes)) {
    if (marker === 0xee && startsWith(data, 'Adobe')) adobe = true;
    if (marker === 0xe2 && startsWith(data, 'ICC_PROFILE\0')) {
      profileParts.push({ number: data[12]!, data: data.subarray(14) });
    }
    if (!isFrame(marker)) continue;
    const channels = data[5];
    if (data.length < 6 || (channels !== 1 && channels !== 3 && channels !== 4)) return null;
    const profile = profileParts.sort((a, b) => a.number - b.number).map((part) => part.data);
    return {
      width: data[3]! * 256 + data[4]!,
      height: data[1]! * 256 + data[2]!,
      channels,
      adobe,
      profile: profile.length === 0 ? null : Buffer.concat(profile),
    };
  }
  return null;
}

/** The segments up to the frame header, without marker and length. */
function* segments(bytes: Uint8Array) {
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return;
    const marker = bytes[at + 1]!;
    if (marker === 0xff) {
      at++;
      continue;
    }
    const length = bytes[at + 2]! * 256 + bytes[at + 3]!;
    yield { marker, data: bytes.subarray(at + 4, at + 2 + length) };
    at += 2 + length;
  }
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

function startsWith(data: Uint8Array, text: string): boolean {
  return Buffer.from(data.subarray(0, text.length)).toString('latin1') === text;
}
