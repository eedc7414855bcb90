import { firstBaseline } from './baselines.ts';
import { edgesOf } from './sizes.ts';
import type { Fragment, Placed } from './types.ts';

/**
 * The baseline of a table in a line is that of its first row (CSS 2.2, section 10.8.1): the one that
 * cells share, or the lowest content edge where none stands on it (section 17.5.4).
 */
export function tableBaseline({ children }: Fragment): number | null {
  const rows = children.find(({ fragment }) => fragment.box.type === 'rows');
  if (rows === undefined) return null;
  const first = Math.min(...rows.fragment.children.map(({ y }) => y));
  const cells = rows.fragment.children.filter(({ y }) => y === first);
  if (cells.length === 0) return null;
  const shared = cells.filter(isOnBaseline).map(({ y, fragment }) => y + firstBaseline(fragment)!);
  return rows.y + (shared[0] ?? Math.max(...cells.map(contentEnd)));
}

function isOnBaseline({ fragment }: Placed): boolean {
  const aligned = ['top', 'middle', 'bottom'].includes(fragment.box.style.verticalAlign as string);
  return !aligned && firstBaseline(fragment) !== null;
}

function contentEnd({ y, fragment: { box, width, height } }: Placed): number {
  return y + height - edgesOf(box.style, width).bottom;
}
