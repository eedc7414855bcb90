import {
  type Alias,
  type Document,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import type { Diagnostic } from '../../diagnostic.ts';
import type { Source } from '../../source.ts';
import { report } from '../codes.ts';
import { hintFor } from './hints.ts';
import { laterPlaces, type Places, placesOf } from './places.ts';
import { prepared } from './prepared.ts';

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
  const fail = (finding: Diagnostic) => ({ data: null, places, diagnostics: [finding] });
  if (document === null) return fail(finding(places.span(0, 0), 'it is nested too deep'));
  const diagnostics = [...document.errors, ...document.warnings].map((fault) =>
    finding(places.span(fault.pos[0], fault.pos[1]), fault.message, hintFor(fault.code)),
  );
  if (document.errors.length > 0) return { data: null, places, diagnostics };
  const lost = lostAlias(document);
  if (lost) return fail(finding(places.of(lost), lostMessage(lost), hintFor('LOST_ALIAS')));
  keepTexts(document, typed);
  dropEmpty(document);
  const data = toData(document);
  if (data === null) return fail(finding(places.span(0, 0), 'it has too many aliases'));
  return { data, places, diagnostics };
}

/** The same for a text with this SHA-256: at once where it has been prepared. */
export function parseKnownYaml(
  source: YamlText,
  hash: string | undefined,
  typed: ReadonlySet<string>,
): Yaml {
  if (hash === undefined || !prepared.has(hash)) return parseYaml(source, typed);
  const places = laterPlaces(() => parseYaml(source, typed).places);
  return { data: prepared.get(hash), places, diagnostics: [] };
}

/** Null: nested so deep that the parser's stack ran out. */
function parsed(text: string, lineCounter: LineCounter): Document.Parsed | null {
  try {
    const document = parseDocument(text, { prettyErrors: false, lineCounter });
    const exhausted = document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION');
    return exhausted ? null : document;
  } catch {
    return null;
  }
}

function finding(source: Source, reason: string, hint?: string): Diagnostic {
  const message = `The YAML is not well-formed: ${uncapitalised(reason)}`;
  return report('invalid-yaml', { message, hint, source });
}

function lostAlias(document: Document): Alias | null {
  const found: Alias[] = [];
  visit(document, {
    Alias(_, node) {
      if (node.resolve(document) === undefined) found.push(node);
    },
  });
  return found[0] ?? null;
}

function lostMessage({ source }: Alias): string {
  return `\`*${source}\` refers to an anchor \`&${source}\` that is not there`;
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

/** Null: aliases of aliases that would blow up the data. */
function toData(document: Document): unknown {
  try {
    return document.toJS() ?? {};
  } catch {
    return null;
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
