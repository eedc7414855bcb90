import type { Diagnostic } from '../../diagnostic.ts';
import type { Source, TextFile } from '../../source.ts';
import { report } from '../codes.ts';
import { describeSyntax } from './syntax.ts';

/** Handlebars counts columns from 0. */
export interface Location {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

export function at(file: TextFile, location: Location): Source {
  return {
    path: file.path,
    line: location.start.line,
    column: location.start.column + 1,
    endLine: location.end.line,
    endColumn: location.end.column + 1,
  };
}

/** From what `Handlebars.parse` threw. */
export function syntaxFault(error: unknown, file: TextFile): Diagnostic {
  const placed = locationOf(error);
  if (placed !== null) {
    return report('template-syntax', { message: plainMessage(error), source: at(file, placed) });
  }
  const { message, line, column } = describeSyntax(plainMessage(error), file.text);
  const start = { line, column };
  return report('template-syntax', { message, source: at(file, { start, end: start }) });
}

/** From what a compiled template threw. */
export function runtimeFault(error: unknown, file: TextFile): Diagnostic {
  const message = plainMessage(error);
  const start = { line: 1, column: 0 };
  const source = at(file, locationOf(error) ?? { start, end: start });
  const property = /^"(.+)" not defined in /s.exec(message)?.[1];
  if (property === undefined) return report('template-error', { message, source });
  return report('template-property', {
    message: `There is no “${property}” here`,
    hint: 'docs/themes.md lists what each template is given',
    source,
  });
}

/** Handlebars.Exception has the place in properties of its own. */
function locationOf(error: unknown): Location | null {
  const { lineNumber, column, endLineNumber, endColumn } = error as Record<string, unknown>;
  if (typeof lineNumber !== 'number' || typeof column !== 'number') return null;
  return {
    start: { line: lineNumber, column },
    end: {
      line: typeof endLineNumber === 'number' ? endLineNumber : lineNumber,
      column: typeof endColumn === 'number' ? endColumn : column,
    },
  };
}

function plainMessage(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/ - \d+:\d+$/, '');
}
