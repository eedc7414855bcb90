/** Relative luminance of `#rrggbb`: WCAG 2.2. */
export function luminance(colour: string): number {
  const channel = (from: number) => {
    const value = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** White or ink, whichever is read better on a colour. */
export function onColour(ground: string, ink: string): string {
  return contrast('#ffffff', ground) >= contrast(ink, ground) ? '#ffffff' : ink;
}
