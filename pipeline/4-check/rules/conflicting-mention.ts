import type { KeyFigureEntry } from '../../3-extract/types.ts';
import type { Rule } from '../types.ts';

export const conflictingMention: Rule = {
  code: 'conflicting-mention',
  severity: 'warning',
  about:
    'A number stands before the words of a marked key figure and is another number. Quote the figure with `:value[]{#id}`; if this is another figure, say so in other words.',
  example: {
    bad: 'Pakistan lodged :key-figure[836 protest notes]{#notes as-of=2025-10 by=Pakistan}.\n\nIt lodged 863 protest notes, and got no answer.',
    good: 'Pakistan lodged :key-figure[836 protest notes]{#notes as-of=2025-10 by=Pakistan}.\n\nIt lodged :value[]{#notes} protest notes, and got no answer.',
  },
  find: ({ mentions, keyFigures }) => {
    const byId = new Map(keyFigures.map((entry) => [entry.id, entry]));
    return mentions.flatMap(({ keyFigure, text, value, valueTo, source }) => {
      const entry = byId.get(keyFigure);
      if (entry === undefined || isSame(entry, value, valueTo)) return [];
      const { path, line } = entry.source;
      return {
        message: `"${text}" stands here; the key figure at ${path}:${line} says ${entry.text}`,
        hint: `quote it with \`:value[]{#${entry.id}}\`, or say in other words what else is counted`,
        source,
      };
    });
  },
};

function isSame(entry: KeyFigureEntry, value: number, valueTo: number | null): boolean {
  return entry.value === value && entry.valueTo === valueTo;
}
