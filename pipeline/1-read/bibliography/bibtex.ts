import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { readFault } from './bibtex-fault.ts';
import type { Fault } from './types.ts';

export interface Bibtex {
  /** CSL-JSON. */
  readonly items: readonly unknown[];
  readonly faults: readonly Fault[];
}

/**
 * BibTeX and BibLaTeX as CSL-JSON. Where the text is broken, its entries are read one by one, so
 * that a broken one costs only itself.
 */
export function parseBibtex(text: string): Bibtex {
  const whole = attempt(text);
  if (!(whole instanceof Error)) return { items: whole, faults: [] };
  const entries = entriesOf(text);
  const isMacro = ({ text: entry }: Entry) => /^\s*@string\b/i.test(entry);
  const macros = entries.filter((entry) => isMacro(entry) && isRead(entry.text));
  const prefix = macros.map((macro) => macro.text).join('');
  const results = entries
    .filter((entry) => !macros.includes(entry))
    .map((entry) => readEntry(entry, prefix));
  return {
    items: results.flatMap(({ items }) => items),
    faults: results.flatMap(({ faults }) => faults),
  };
}

/** With the macros that any entry may use before it. */
function readEntry({ text, line }: Entry, macros: string): Bibtex {
  const read = attempt(macros + text);
  if (!(read instanceof Error)) return { items: read, faults: [] };
  return { items: [], faults: [readFault(read, line, countLines(macros))] };
}

function isRead(text: string): boolean {
  return !(attempt(text) instanceof Error);
}

/**
 * The text is said to be BibTeX: a library that guesses would take an address for one and fetch it.
 */
function attempt(text: string): readonly unknown[] | Error {
  try {
    return plugins.input.chain(text, {
      forceType: '@biblatex/text',
      generateGraph: false,
      maxChainLength: 10,
      strict: true,
      target: '@csl/list+object',
    }) as readonly unknown[];
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

interface Entry {
  readonly text: string;
  /** In which it begins, from 1. */
  readonly line: number;
}

/** What begins with an `@` at the beginning of a line, up to the next one. */
function entriesOf(text: string): readonly Entry[] {
  const starts = [...text.matchAll(/^[ \t]*@[ \t]*[a-z]+[ \t]*[{(]/gim)].map(({ index }) => index);
  let line = 1;
  let before = 0;
  return starts.map((start, index) => {
    line += countLines(text.slice(before, start));
    before = start;
    return { text: text.slice(start, starts[index + 1]), line };
  });
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}
