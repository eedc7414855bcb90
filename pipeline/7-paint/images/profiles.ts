import { createHash } from 'node:crypto';
import type { PdfFile, PdfObject, Ref } from '../objects.ts';

const spaces = { 1: 'GRAY', 3: 'RGB ', 4: 'CMYK' } as const;
const device = { 1: 'DeviceGray', 3: 'DeviceRGB', 4: 'DeviceCMYK' } as const;

export type Channels = 1 | 3 | 4;

/** Colour spaces of images; a profile that several share is stored once. */
export interface Profiles {
  /** ICCBased (PDF 32000-1 8.6.5.5) where the profile is fit for it, else the device's space. */
  space(channels: Channels, profile: Uint8Array | null): PdfObject;
}

export function createProfiles(file: PdfFile): Profiles {
  const known = new Map<string, Ref>();
  return {
    space(channels, profile) {
      if (profile === null || !fits(profile, channels)) return device[channels];
      const hash = createHash('sha256').update(profile).digest('hex');
      const ref = known.get(hash) ?? file.stream({ N: channels }, profile);
      known.set(hash, ref);
      return ['ICCBased', ref];
    },
  };
}

/** ICC.1:2004-10, 7.2: version up to 4, for input, display, output or conversion. */
function fits(profile: Uint8Array, channels: Channels): boolean {
  if (profile.length < 132) return false;
  const word = (at: number) => Buffer.from(profile.subarray(at, at + 4)).toString('latin1');
  return (
    word(36) === 'acsp' &&
    profile[8]! <= 4 &&
    word(16) === spaces[channels] &&
    ['scnr', 'mntr', 'prtr', 'spac'].includes(word(12))
  );
}
