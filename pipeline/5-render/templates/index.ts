import Handlebars from 'handlebars';
import type { Theme } from '../../1-read/types.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import { report } from '../codes.ts';
import type { Findings } from '../findings.ts';
import type { Helpers } from '../helpers/types.ts';
import { compileTemplate } from './compile.ts';
import type { Templates } from './types.ts';

/** Compiles every template of a theme; what is wrong with one is noted and does not stop us. */
export function compileTemplates(theme: Theme, helpers: Helpers, findings: Findings): Templates {
  const engine = createEngine(helpers);
  const known = { helpers: Object.keys(helpers), partials: [...theme.templates.keys()] };
  const templates = new Map(
    [...theme.templates].map(([name, file]) => [
      name,
      compileTemplate(engine, file, known, findings),
    ]),
  );
  for (const [name, template] of templates) engine.registerPartial(name, template);

  return {
    has: (name) => templates.has(name),
    print(name, data) {
      const template = templates.get(name);
      if (template === undefined) findings.add(missing(theme, name));
      return template?.(data) ?? '';
    },
  };
}

/** Handlebars with our helpers and without `log`, which would write to the console. */
function createEngine(helpers: Helpers): typeof Handlebars {
  const engine = Handlebars.create();
  engine.unregisterHelper('log');
  engine.registerHelper({ ...helpers });
  return engine;
}

function missing(theme: Theme, name: string): Diagnostic {
  return report('missing-template', {
    message: `The theme “${theme.name}” has no template “${name}.hbs”`,
    hint: 'Copy it from templates/briefing',
  });
}
