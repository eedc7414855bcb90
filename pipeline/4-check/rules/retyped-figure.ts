import type { Rule } from '../types.ts';

export const retypedFigure: Rule = {
  code: 'retyped-figure',
  severity: 'info',
  about:
    'The number of a marked key figure is typed again before the same words. It is right today; when the figure changes, this one will not. Quote it with `:value[]{#id}`.',
  example: {
    bad: 'Pakistan lodged :key-figure[836 protest notes]{#notes as-of=2025-10 by=Pakistan}.\n\nIt got no answer to its 836 protest notes.',
    good: 'Pakistan lodged :key-figure[836 protest notes]{#notes as-of=2025-10 by=Pakistan}.\n\nIt got no answer to its :value[]{#notes} protest notes.',
  },
  find: ({ mentions, keyFigures }) => {
    const byId = new Map(keyFigures.map((entry) => [entry.id, entry]));
    return mentions.flatMap(({ keyFigure, text, value, valueTo, source }) => {
      const entry = byId.get(keyFigure);
      if (entry?.value !== value || entry.valueTo !== valueTo) return [];
      const { path, line } = entry.source;
      return {
        message: `"${text}" is typed here, and is a key figure at ${path}:${line}`,
        hint: `write \`:value[]{#${entry.id}}\` for the number`,
        source,
      };
    });
  },
};
