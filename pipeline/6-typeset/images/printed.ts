import type { Diagnostic } from '../../diagnostic.ts';
import { wholeFile } from '../../source.ts';
import type { DisplayItem, GroupItem, ImageItem, Page } from '../types.ts';
import { report } from './codes.ts';

/** Below it pixels show at reading distance; pixels an inch. */
const leastDpi = 150;
/** What trimming and rounding may take; pt. */
const slack = 1;

/** An image as it is printed: its box on the page, and how far a clip lets it be seen. */
interface Printed {
  readonly item: ImageItem;
  readonly page: Page;
  /** Of the axes, as a transform has them. */
  readonly scale: number;
  readonly isClipped: boolean;
}

/**
 * Looks at all images on the pages, once at each file. Diagnostics: `low-resolution-image`,
 * `image-outside-page`.
 */
export function lookAtImages(pages: readonly Page[]): Diagnostic[] {
  const printed = pages.flatMap((page) => imagesOn(page));
  const byFile = new Map<string, Printed[]>();
  for (const one of printed) {
    const { path } = one.item.image;
    byFile.set(path, [...(byFile.get(path) ?? []), one]);
  }
  return [...byFile.values()].flatMap((all) => [...coarse(all), ...outside(all)]);
}

function imagesOn(page: Page): Printed[] {
  const found: Printed[] = [];
  const visit = (items: readonly DisplayItem[], scale: number, isClipped: boolean) => {
    for (const item of items) {
      if (item.type === 'image') found.push({ item, page, scale, isClipped });
      if (item.type === 'group') visit(item.items, scale * scaleOf(item), clips(item) || isClipped);
    }
  };
  visit(page.items, 1, false);
  return found;
}

/** A turned or sheared image is not looked at edge by edge. */
function clips({ clip, transform }: GroupItem): boolean {
  return clip !== null || transform !== null;
}

function scaleOf({ transform }: GroupItem): number {
  if (transform === null) return 1;
  const [a, b, c, d] = transform;
  return Math.sqrt(Math.abs(a * d - b * c));
}

function coarse(all: readonly Printed[]): Diagnostic[] {
  const dpi = Math.min(...all.map(dpiOf));
  if (dpi >= leastDpi) return [];
  const { image } = all[0]!.item;
  const needed = Math.ceil((image.width * leastDpi) / Math.max(dpi, 0.01));
  return [
    report('low-resolution-image', {
      message: `The image ${image.path} is printed with ${Math.floor(dpi)} dpi`,
      hint: `Use a file at least ${needed} pixels wide, or set it smaller`,
      source: wholeFile(image.path),
    }),
  ];
}

function dpiOf({ item: { image, width, height }, scale }: Printed): number {
  const across = width > 0 ? (image.width * 72) / width : Number.POSITIVE_INFINITY;
  const down = height > 0 ? (image.height * 72) / height : Number.POSITIVE_INFINITY;
  return Math.min(across, down) / (scale || 1);
}

function outside(all: readonly Printed[]): Diagnostic[] {
  const over = Math.max(...all.map(overhang));
  if (over <= slack) return [];
  const { image } = all[0]!.item;
  return [
    report('image-outside-page', {
      message: `The image ${image.path} sticks out of its page by ${Math.ceil(over)} pt`,
      hint: 'Limit it with `max-width: 100%`',
      source: wholeFile(image.path),
    }),
  ];
}

function overhang({ item: { x, y, width, height }, page, isClipped }: Printed): number {
  if (isClipped) return 0;
  return Math.max(-x, -y, x + width - page.width, y + height - page.height);
}
