import type { Theme } from '../../1-read/types.ts';
import { report } from '../codes.ts';
import type { Findings } from '../findings.ts';

/** The colours and faces that our own drawings need, and what they are without a word of the theme. */
const defaults = {
  accent: '#0F4C5C',
  warm: '#B5472F',
  third: '#AB771A',
  fourth: '#7999A5',
  ink: '#1B1F23',
  grey: '#5B6369',
  rule: '#D5DADC',
} as const;

export type Palette = Readonly<Record<keyof typeof defaults, string>>;

/** The theme's colours; one that is no `#rrggbb` is reported and left out. */
export function paletteOf(theme: Theme, findings: Findings): Palette {
  const colour = (name: keyof typeof defaults) => {
    const value = theme.options.get(name);
    if (value === undefined) return defaults[name];
    if (typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value)) return value;
    findings.add(
      report('theme-option', {
        message: `The option “${name}” of the theme “${theme.name}” is not a colour: ${value}`,
        hint: 'Write it as “#0F4C5C”, in quotes',
      }),
    );
    return defaults[name];
  };
  return {
    accent: colour('accent'),
    warm: colour('warm'),
    third: colour('third'),
    fourth: colour('fourth'),
    ink: colour('ink'),
    grey: colour('grey'),
    rule: colour('rule'),
  };
}
