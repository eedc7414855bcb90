import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from '../diagnostic.ts';
import type { View } from './types.ts';

/** What a window is told of a pack; see client/main.js. */
export function stateOf(view: View, cwd: string): string {
  const { built, editions, key, version } = view;
  return JSON.stringify({
    key,
    version,
    target: built.target,
    failure: built.failure?.message ?? null,
    milliseconds: Math.round(built.milliseconds),
    isGood: built.outputs.length > 0,
    editions: editions.map(({ audience, files, pages }) => ({ audience, files, pages })),
    diagnostics: built.diagnostics.map((diagnostic) => shown(diagnostic, cwd)),
  });
}

function shown({ code, severity, message, hint, source }: Diagnostic, cwd: string) {
  const place = source && {
    ...source,
    text: lineOf(resolve(cwd, source.path), source.line),
    editor: editorLink(resolve(cwd, source.path), source.line, source.column),
  };
  return { code, severity, message, hint, place };
}

function lineOf(file: string, line: number): string {
  try {
    return readFileSync(file, 'utf8').split(/\r\n?|\n/)[line - 1] ?? '';
  } catch {
    return '';
  }
}

/** Opens a file at a line in Visual Studio Code and its kin. */
export function editorLink(file: string, line: number, column: number): string {
  return `vscode://file${pathToFileURL(file).pathname}:${line}:${column}`;
}
