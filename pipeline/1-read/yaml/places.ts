import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type LineCounter,
  type Node,
} from 'yaml';
import type { Source } from '../../source.ts';
import type { YamlText } from './parse.ts';

/** Where the parts of a YAML text stand in their file. */
export interface Places {
  /** The value at a path of keys and indices; the nearest part above it that exists. */
  value(path: readonly PropertyKey[]): Source;
  /** The key at the end of a path. */
  key(path: readonly PropertyKey[]): Source;
  of(node: Node): Source;
  /** Offsets of the YAML text. */
  span(start: number, end: number): Source;
}

/** `document`: null where the text could not be parsed at all. */
export function placesOf(document: Document | null, text: YamlText, lines: LineCounter): Places {
  const span = (start: number, end: number): Source => {
    const from = position(lines, start, text);
    const to = position(lines, Math.max(start, end), text);
    return { path: text.path, ...from, endLine: to.line, endColumn: to.column };
  };
  const range = (part: unknown): Source | null => {
    const at = isNode(part) ? part.range : null;
    return at ? span(at[0], at[1]) : null;
  };
  const start = span(0, 0);
  return {
    span,
    of: (node) => range(node) ?? start,
    value: (path) => lastKnown(document?.contents, path, range) ?? start,
    key: (path) => range(pairAt(document?.contents, path)) ?? start,
  };
}

/** Places that are looked for only when somebody asks: most files have no faults. */
export function laterPlaces(find: () => Places): Places {
  let found: Places | null = null;
  const places = () => {
    found ??= find();
    return found;
  };
  return {
    value: (path) => places().value(path),
    key: (path) => places().key(path),
    of: (node) => places().of(node),
    span: (start, end) => places().span(start, end),
  };
}

/** A name and where it stands; null where the key is not there. */
export function namedAt(
  key: string,
  name: string | undefined,
  places: Places,
): { readonly name: string; readonly source: Source } | null {
  return name === undefined ? null : { name, source: places.value([key]) };
}

function position(lines: LineCounter, offset: number, { text, linesBefore }: YamlText) {
  const { line, col } = lines.linePos(Math.min(offset, text.length));
  return { line: Math.max(1, line) + linesBefore, column: Math.max(1, col) };
}

/** Goes down as far as the path leads. The whole document is no useful place: null instead. */
function lastKnown(
  root: unknown,
  path: readonly PropertyKey[],
  range: (part: unknown) => Source | null,
): Source | null {
  let part = root;
  let place: Source | null = null;
  for (const step of path) {
    part = child(part, step);
    place = range(part) ?? place;
  }
  return place;
}

function child(part: unknown, step: PropertyKey): unknown {
  if (isSeq(part)) return part.items[Number(step)];
  if (isMap(part)) return part.get(step, true);
  return undefined;
}

/** The key node at the end of a path. */
function pairAt(root: unknown, path: readonly PropertyKey[]): unknown {
  const parent = path.slice(0, -1).reduce(child, root);
  if (!isMap(parent)) return undefined;
  const wanted = String(path.at(-1));
  const pair = parent.items.find(
    (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === wanted,
  );
  return pair?.key;
}
