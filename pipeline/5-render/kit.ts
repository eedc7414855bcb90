import type { Theme } from '../1-read/types.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Findings } from './findings.ts';
import { createHelpers } from './helpers/index.ts';
import { compileTemplates } from './templates/index.ts';
import type { Templates } from './templates/types.ts';
import { createWords } from './words.ts';

/** The words and compiled templates of a theme, for one rendering after the other. */
export interface Kit {
  /** Begins a rendering: what is found from now on goes to these findings. */
  begin(findings: Findings): Tools;
}

export interface Tools {
  readonly templates: Templates;
  readonly word: (name: string) => string;
}

export function createKit(theme: Theme, lang: string): Kit {
  const compiling: Diagnostic[] = [];
  let add: Findings['add'] = (finding) => {
    compiling.push(finding);
  };
  const current: Findings = { add: (finding) => add(finding), list: () => [] };
  const word = createWords(theme, current);
  const templates = compileTemplates(theme, createHelpers({ lang, word }), current);
  return {
    begin(findings) {
      compiling.forEach(findings.add);
      add = findings.add;
      return { templates, word };
    },
  };
}

/** All that a kit is made from. */
export function kitKey({ name, templates, strings }: Theme, lang: string): string {
  const files = [...templates].map(([key, { path, hash }]) => [key, path, hash]);
  return JSON.stringify([name, lang, files, [...strings]]);
}
