/** OpenType OS/2, fsType. */
const restricted = 0x0002;
const usage = 0x000f;
const noSubsetting = 0x0100;
const bitmapOnly = 0x0200;

export function mayEmbed(fsType: number): boolean {
  return (fsType & usage) !== restricted && (fsType & bitmapOnly) === 0;
}

export function maySubset(fsType: number): boolean {
  return (fsType & noSubsetting) === 0;
}
