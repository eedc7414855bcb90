import type { Fragment } from './types.ts';

/** The baseline of the last line box, from the top of the fragment; null without lines. */
export function lastBaseline(fragment: Fragment): number | null {
  const line = fragment.lines.at(-1);
  if (line) return line.y + line.line.baseline;
  for (const child of fragment.children.toReversed()) {
    if (child.floating) continue;
    const inner = lastBaseline(child.fragment);
    if (inner !== null) return child.y + inner;
  }
  return null;
}

/** How far a float pushes the first line box in. */
export function firstInset(fragment: Fragment): number {
  const line = fragment.lines[0];
  if (line) return line.inset ?? 0;
  const child = fragment.children.find(
    (each) => !each.floating && firstBaseline(each.fragment) !== null,
  );
  return child ? (child.inset ?? 0) + firstInset(child.fragment) : 0;
}

/** The baseline of the first line box, for markers and for `vertical-align: baseline` of cells. */
export function firstBaseline(fragment: Fragment): number | null {
  const line = fragment.lines[0];
  if (line) return line.y + line.line.baseline;
  for (const child of fragment.children) {
    if (child.floating) continue;
    const inner = firstBaseline(child.fragment);
    if (inner !== null) return child.y + inner;
  }
  return null;
}
