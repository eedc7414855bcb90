import type Handlebars from 'handlebars';
import type { TextFile } from '../../source.ts';
import type { Findings } from '../findings.ts';
import { runtimeFault, syntaxFault } from './faults.ts';
import { inspect, type Known } from './inspect.ts';

export type Template = Handlebars.TemplateDelegate<object>;

/**
 * A template as a function that never throws: what goes wrong in it is noted with its place in
 * this file, and the template prints nothing. A partial is such a function too, so that a fault
 * is placed in the innermost file and costs no more than that file's part.
 */
export function compileTemplate(
  engine: typeof Handlebars,
  file: TextFile,
  known: Known,
  findings: Findings,
): Template {
  const program = parse(engine, file, findings);
  if (program === null) return () => '';
  const faults = inspect(program, file, known);
  faults.forEach(findings.add);
  if (faults.length > 0) return () => '';
  const template = engine.compile<object>(program, {
    strict: true,
    noEscape: false,
    preventIndent: true,
    knownHelpersOnly: true,
    knownHelpers: Object.fromEntries(known.helpers.map((name) => [name, true])),
  });
  return (data, options) => {
    try {
      return template(data, { ...options, ...noPrototypes });
    } catch (error) {
      findings.add(runtimeFault(error, file));
      return '';
    }
  };
}

const noPrototypes = { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false };

function parse(engine: typeof Handlebars, file: TextFile, findings: Findings) {
  try {
    return engine.parse(file.text);
  } catch (error) {
    findings.add(syntaxFault(error, file));
    return null;
  }
}
