import type Handlebars from 'handlebars';
import type { TextFile } from '../../source.ts';
import type { Findings } from '../findings.ts';
import { runtimeFault, syntaxFault } from './faults.ts';
import { inspect, type Known, partialsOf } from './inspect.ts';
import { prepared } from './prepared.ts';

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
  const ready = prepared.get(file.hash);
  const template = ready?.partials.every((name) => known.partials.includes(name))
    ? engine.template<object>(ready.spec)
    : compiled(engine, file, known, findings);
  if (template === null) return () => '';
  return (data, options) => {
    try {
      return template(data, { ...options, ...noPrototypes });
    } catch (error) {
      findings.add(runtimeFault(error, file));
      return '';
    }
  };
}

/** Null where the template has faults. */
function compiled(
  engine: typeof Handlebars,
  file: TextFile,
  known: Known,
  findings: Findings,
): Template | null {
  const program = parse(engine, file, findings);
  if (program === null) return null;
  const faults = inspect(program, file, known);
  faults.forEach(findings.add);
  return faults.length > 0 ? null : engine.compile<object>(program, compileOptions(known));
}

/** A template without faults as JavaScript, and the partials that it names. */
export interface Precompiled {
  readonly code: string;
  readonly partials: readonly string[];
}

/** @throws Error where the template has faults */
export function precompile(engine: typeof Handlebars, text: string, known: Known): Precompiled {
  const program = engine.parse(text);
  const [fault] = inspect(program, { path: '', text, hash: '' }, known);
  if (fault) throw new Error(fault.message);
  const code = String(engine.precompile(program, compileOptions(known)));
  return { code, partials: partialsOf(program) };
}

function compileOptions({ helpers }: Known): CompileOptions {
  return {
    strict: true,
    noEscape: false,
    preventIndent: true,
    knownHelpersOnly: true,
    knownHelpers: Object.fromEntries(helpers.map((name) => [name, true])),
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
