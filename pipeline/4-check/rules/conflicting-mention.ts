import type { KeyFigureEntry } from '../../3-extract/types.ts';
import { report } from '../codes.ts';
import type { Rule } from '../types.ts';

export const conflictingMention: Rule = ({ mentions, keyFigures }) => {
  const byId = new Map(keyFigures.map((entry) => [entry.id, entry]));
  return mentions.flatMap(({ keyFigure, text, value, valueTo, source }) => {
    const entry = byId.get(keyFigure);
    if (entry === undefined || isSame(entry, value, valueTo)) return [];
    const { path, line } = entry.source;
    return report('conflicting-mention', {
      message: `"${text}" stands here; the key figure at ${path}:${line} says ${entry.text}`,
      hint: `quote it with \`:value[]{#${entry.id}}\`, or say in other words what else is counted`,
      source,
    });
  });
};

function isSame(entry: KeyFigureEntry, value: number, valueTo: number | null): boolean {
  return entry.value === value && entry.valueTo === valueTo;
}
