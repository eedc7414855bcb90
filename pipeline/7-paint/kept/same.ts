import type { DisplayItem, Paint, Path, Stroke } from '../../6-typeset/types.ts';
import { sameTag } from '../content/marks.ts';

/**
 * Whether two display lists paint the same. Only for items of which `isPlain` holds; runs are the
 * same where they are the same object, as those of a kept paragraph are.
 */
export function sameItems(one: readonly DisplayItem[], other: readonly DisplayItem[]): boolean {
  return one.length === other.length && one.every((item, i) => sameItem(item, other[i]!));
}

/** Painted by its own values alone: with no state, image or form that the whole file shares. */
export function isPlain(item: DisplayItem): boolean {
  switch (item.type) {
    case 'glyphs':
      return item.color.alpha === 1;
    case 'path':
      return isOpaque(item.fill) && isOpaque(item.stroke?.paint ?? null);
    case 'link':
      return true;
    default:
      return false;
  }
}

function isOpaque(paint: Paint | null): boolean {
  return paint === null || (paint.type === 'color' && paint.alpha === 1);
}

function sameItem(one: DisplayItem, other: DisplayItem): boolean {
  if (one === other) return true;
  switch (one.type) {
    case 'glyphs':
      return (
        other.type === 'glyphs' &&
        one.run === other.run &&
        one.x === other.x &&
        one.y === other.y &&
        samePaint(one.color, other.color) &&
        sameTag(one.tag, other.tag)
      );
    case 'path':
      return (
        other.type === 'path' &&
        one.fillRule === other.fillRule &&
        samePaint(one.fill, other.fill) &&
        sameStroke(one.stroke, other.stroke) &&
        sameTag(one.tag, other.tag) &&
        samePath(one.path, other.path)
      );
    case 'link':
      return (
        other.type === 'link' &&
        one.x === other.x &&
        one.y === other.y &&
        one.width === other.width &&
        one.height === other.height &&
        one.contents === other.contents &&
        JSON.stringify(one.target) === JSON.stringify(other.target) &&
        sameTag(one.tag, other.tag)
      );
    default:
      return false;
  }
}

function samePaint(one: Paint | null, other: Paint | null): boolean {
  if (one === other) return true;
  if (one?.type !== 'color' || other?.type !== 'color') return false;
  const { r, g, b, alpha } = one;
  return r === other.r && g === other.g && b === other.b && alpha === other.alpha;
}

function sameStroke(one: Stroke | null, other: Stroke | null): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function samePath(one: Path, other: Path): boolean {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  return one.every((command, i) => {
    const same = other[i]!;
    return command.length === same.length && command.every((value, at) => value === same[at]);
  });
}
