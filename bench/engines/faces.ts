import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A face that all engines are given, so that only their layout differs. */
export interface Face {
  readonly family: string;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  /** Absolute. */
  readonly path: string;
}

interface Entry {
  readonly family: string;
  readonly weight: number;
  readonly style?: 'italic';
  readonly file: string;
}

/** The faces of the default theme. */
export function facesOf(root: string): Face[] {
  const yaml = readFileSync(join(root, 'templates/briefing/theme.yaml'), 'utf8');
  const { faces } = parse(yaml) as { faces: readonly Entry[] };
  return faces.map(
    ({ family, weight, style, file }): Face => ({
      family,
      weight,
      style: style ?? 'normal',
      path: join(root, file.startsWith('@') ? 'node_modules' : 'templates/briefing', file),
    }),
  );
}
