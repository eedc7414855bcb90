import type { Palette } from './palette.ts';

/**
 * Charts are drawn in the theme's colours, as attributes. On screen these give way to custom
 * properties of screen.css (`--chart-1` … `--chart-4`, `--text`, `--quiet`, `--line`), so that a
 * dark palette reaches into the drawings.
 */
export function chartColourCss(palette: Palette): string {
  const roles: readonly (readonly [string, string])[] = [
    [palette.accent, '--chart-1'],
    [palette.warm, '--chart-2'],
    [palette.third, '--chart-3'],
    [palette.fourth, '--chart-4'],
    [palette.ink, '--text'],
    [palette.grey, '--quiet'],
    [palette.rule, '--line'],
  ];
  return roles.flatMap(([colour, name]) => rules(colour, name)).join('');
}

function rules(colour: string, name: string): string[] {
  return ['fill', 'stroke'].map(
    (property) => `.chart [${property}="${colour}" i] { ${property}: var(${name}, ${colour}); }\n`,
  );
}
