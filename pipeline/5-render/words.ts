import type { Theme } from '../1-read/types.ts';
import { report } from './codes.ts';
import type { Findings } from './findings.ts';

/** The words a theme prints: `word('figure')` is “Figure” in the pack's language. */
export function createWords(theme: Theme, findings: Findings): (name: string) => string {
  return (name) => {
    const found = theme.strings.get(name);
    if (found !== undefined) return found;
    findings.add(
      report('missing-word', {
        message: `The theme “${theme.name}” has no word for “${name}”`,
        hint: 'Add it to `strings` in theme.yaml',
      }),
    );
    return name;
  };
}
