import { createHash } from 'node:crypto';
import type { DisplayItem, Page } from '../../6-typeset/types.ts';

/** Which pages no longer look as they did, counted from 1 through all audiences. */
export interface PageChange {
  readonly pages: readonly number[];
  /** How many there were before. */
  readonly before: number;
}

/** Remembers what the pages of packs look like: a few bytes for each. */
export interface PageMemory {
  /** Compares with the last build of the pack; null the first time. */
  changed(target: string, pages: readonly Page[]): PageChange | null;
}

export function createPageMemory(): PageMemory {
  const last = new Map<string, readonly string[]>();
  return {
    changed(target, pages) {
      const before = last.get(target);
      const now = pages.map(lookOf);
      last.set(target, now);
      if (before === undefined) return null;
      const differing = now.flatMap((look, at) => (look === before[at] ? [] : [at + 1]));
      return { pages: differing, before: before.length };
    },
  };
}

/** The same for two pages that a reader cannot tell apart. */
function lookOf({ width, height, items }: Page): string {
  const hash = createHash('sha1').update(`${width} ${height}`);
  for (const item of items) hash.update(textOf(item));
  return hash.digest('base64');
}

function textOf(item: DisplayItem): string {
  switch (item.type) {
    case 'glyphs': {
      const { face, size, text, width } = item.run;
      return [item.x, item.y, face.id, size, width, colorOf(item.color), text].join(' ');
    }
    case 'group': {
      const { transform, clip, opacity } = item;
      return `${JSON.stringify([transform, clip, opacity])}${item.items.map(textOf).join()}`;
    }
    case 'path':
      return JSON.stringify([item.path, item.fill, item.stroke]);
    case 'image':
      return [item.x, item.y, item.width, item.height, item.image.hash].join(' ');
    case 'link':
      return '';
  }
}

function colorOf({ r, g, b, alpha }: { r: number; g: number; b: number; alpha: number }): string {
  return `${r},${g},${b},${alpha}`;
}
