import {
  type Document,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import type { Diagnostic } from '../../diagnostic.ts';
import { report } from '../codes.ts';
import { hintFor } from './hints.ts';
import { type Places, placesOf } from './places.ts';

/** A piece of YAML as data, and where each part of it is written. */
export interface Yaml {
  /** Mappings without the keys that have no value; null where the text is not well-formed. */
  readonly data: unknown;
  readonly places: Places;
  readonly diagnostics: readonly Diagnostic[];
}

export interface YamlText {
  readonly path: string;
  readonly text: string;
  /** The line of the file that `text` begins on, less one. */
  readonly linesBefore: number;
}

/**
 * Parses one YAML document. A scalar is the text that is written (`edition: 1.10` stays `1.10`,
 * `reference: 007` stays `007`), except below the `typed` top-level keys.
 */
export function parseYaml(source: YamlText, typed: ReadonlySet<string>): Yaml {
  const lines = new LineCounter();
  const document = parsed(source.text, lines);
  const places = placesOf(document, source, lines);
  if (document === null) return { data: null, places, diagnostics: [tooDeep(places)] };
  const faults = [...document.errors, ...document.warnings];
  const diagnostics = faults.map((fault) => describe(fault, places));
  if (document.errors.length > 0) return { data: null, places, diagnostics };
  keepTexts(document, typed);
  dropEmpty(document);
  const { data, aliases } = toData(document);
  return { data, places, diagnostics: [...diagnostics, ...(aliases ? [wrongAlias(places)] : [])] };
}

/** Null: nested so deep that the parser's stack ran out. */
function parsed(text: string, lineCounter: LineCounter): Document.Parsed | null {
  try {
    return parseDocument(text, { prettyErrors: false, lineCounter });
  } catch {
    return null;
  }
}

function tooDeep(places: Places): Diagnostic {
  return report('invalid-yaml', {
    message: 'The YAML is nested too deep',
    source: places.span(0, 0),
  });
}

function wrongAlias(places: Places): Diagnostic {
  return report('invalid-yaml', {
    message: 'The YAML has an alias (`*name`) without its anchor (`&name`), or far too many',
    hint: 'put a value that begins with `*` in quotes',
    source: places.span(0, 0),
  });
}

function describe(fault: YAMLError, places: Places): Diagnostic {
  const message = `The YAML is not well-formed: ${uncapitalised(fault.message)}`;
  const source = places.span(fault.pos[0], fault.pos[1]);
  return report('invalid-yaml', { message, hint: hintFor(fault), source });
}

function uncapitalised(message: string): string {
  return message.slice(0, 1).toLowerCase() + message.slice(1).replace(/\.$/, '');
}

/** `1.10` is an edition, not a number: gives scalars back the text that they were read from. */
function keepTexts(document: Document, typed: ReadonlySet<string>): void {
  visit(document, {
    Scalar(key, node, path) {
      if (key === 'key' || isTyped(path, typed)) return;
      const written = typeof node.value === 'number' || typeof node.value === 'boolean';
      if (written && node.source !== undefined) node.value = node.source;
    },
  });
}

function isTyped(path: readonly unknown[], typed: ReadonlySet<string>): boolean {
  const top = path[2] as { key?: Node } | undefined;
  return isScalar(top?.key) && typed.has(String(top.key.value));
}

function toData(document: Document): { data: unknown; aliases: boolean } {
  try {
    return { data: document.toJS() ?? {}, aliases: false };
  } catch {
    return { data: null, aliases: true };
  }
}

/** A key without a value says the same as no key. */
function dropEmpty(document: Document): void {
  visit(document, {
    Pair: (_, pair) =>
      pair.value === null || (isScalar(pair.value) && pair.value.value === null)
        ? visit.REMOVE
        : undefined,
  });
}
