import type { Atrule, Rule } from 'css-tree';
import parse from 'css-tree/parser';
import type { Memo } from '../../../memo.ts';
import type { TextFile } from '../../../source.ts';
import { Log, type Reader, sourceOf, textOf } from '../log.ts';
import { compileSelector } from '../selectors/compile.ts';
import type { Parents } from '../selectors/nesting.ts';
import type { Complex } from '../selectors/types.ts';
import { components } from '../values/nodes.ts';
import type { Node, Nodes } from '../values/types.ts';
import { readDeclarations } from './declarations.ts';
import { layersOf } from './layer-rule.ts';
import { matchesMedia } from './media.ts';
import { mayBeRule, readNested } from './nested.ts';
import { readPageRule } from './page-rule.ts';
import { matchesSupports } from './supports.ts';
import type { Origin, Rules } from './types.ts';
import { unsupportedAtRule, unsupportedSelector } from './unsupported.ts';

export interface Sheets {
  readonly ua: TextFile;
  readonly author: readonly TextFile[];
}

/** A sheet that was read, and what is wrong with it. */
export interface ReadSheet {
  readonly rules: Rules;
  readonly log: Log;
}

/** The rules of all sheets that hold for the medium, in cascade order. */
export function readSheets(
  { ua, author }: Sheets,
  media: 'print',
  log: Log,
  known: Memo<string, ReadSheet>,
): Rules {
  const read = (file: TextFile, origin: Origin): Rules => {
    const sheet = known.get(keyOfSheet(file, origin, media), () => readSheet(file, origin, media));
    log.take(sheet.log);
    return sheet.rules;
  };
  const all = [read(ua, 'ua'), ...author.map((file) => read(file, 'author'))];
  return {
    styles: all.flatMap(({ styles }) => styles),
    pages: all.flatMap(({ pages }) => pages),
    layers: all.flatMap(({ layers }) => layers),
  };
}

/** All that the rules of the sheets come from. */
export function keyOf({ ua, author }: Sheets, media: 'print'): string {
  return [
    keyOfSheet(ua, 'ua', media),
    ...author.map((file) => keyOfSheet(file, 'author', media)),
  ].join('\n');
}

function keyOfSheet({ hash, path }: TextFile, origin: Origin, media: 'print'): string {
  return `${media} ${origin} ${hash} ${path}`;
}

interface SheetReader extends Reader {
  readonly media: 'print';
  readonly origin: Origin;
  readonly rules: Rules;
  readonly layer: string;
  readonly parents: Parents;
}

function readSheet(file: TextFile, origin: Origin, media: 'print'): ReadSheet {
  const rules: Rules = { styles: [], pages: [], layers: [] };
  const log = new Log();
  const reader: SheetReader = {
    text: file.text,
    file,
    log,
    media,
    origin,
    rules,
    layer: '',
    parents: null,
  };
  const onParseError = syntaxLogger(file, log);
  const sheet = parse(file.text, { positions: true, onParseError });
  if (sheet.type === 'StyleSheet') readRules(components(sheet.children), reader);
  return { rules, log };
}

/** What may be a nested rule is read again before it is called a fault. */
function syntaxLogger({ path }: TextFile, log: Log) {
  return (error: { message: string; line: number; column: number }, node: Node | null) => {
    if (mayBeRule(node)) return;
    const { message, line, column } = error;
    const source = { path, line, column, endLine: line, endColumn: column + 1 };
    log.add('css-syntax', { subject: `${path}:${line}:${column}`, message, source });
  };
}

function readRules(nodes: Nodes, reader: SheetReader): void {
  for (const node of nodes) {
    if (node.type === 'Rule') readRule(node, reader);
    else if (node.type === 'Atrule') readAtRule(node, reader);
    else if (mayBeRule(node)) misplaced(node, reader);
  }
}

function misplaced(node: Node, reader: SheetReader): void {
  reader.log.add('css-syntax', {
    subject: textOf(node, reader),
    message: 'A rule is expected here',
    source: sourceOf(node, reader),
  });
}

function readRule(rule: Rule, reader: SheetReader): void {
  // A selector that is no CSS was reported by the parser.
  if (rule.prelude.type !== 'SelectorList') return;
  const selectors: Complex[] = [];
  for (const node of components(rule.prelude.children)) {
    const compiled =
      node.type === 'Selector' ? compileSelector(node, reader.parents) : { unsupported: node };
    if ('complex' in compiled) selectors.push(compiled.complex);
    else unsupportedSelector(node, compiled.unsupported, reader);
  }
  readStyleBlock(components(rule.block.children), selectors, reader);
}

/** Declarations and the rules nested among them, in their order: CSS Nesting 1, section 4. */
function readStyleBlock(block: Nodes, selectors: readonly Complex[], reader: SheetReader): void {
  const { text, file, log, origin, layer, rules } = reader;
  const nodes = file ? readNested(block, text, syntaxLogger(file, log)) : block;
  const inner = { ...reader, parents: selectors };
  let run: Node[] = [];
  const flush = () => {
    const declarations = readDeclarations(run, reader);
    if (declarations.length > 0) rules.styles.push({ origin, selectors, declarations, layer });
    run = [];
  };
  for (const node of nodes) {
    if (node.type !== 'Rule' && node.type !== 'Atrule') run.push(node);
    else {
      flush();
      readRules([node], inner);
    }
  }
  flush();
}

function readAtRule(rule: Atrule, reader: SheetReader): void {
  const name = rule.name.toLowerCase();
  if (skipped.has(name) || name.startsWith('-')) return;
  switch (name) {
    case 'media':
      if (matchesMedia(rule.prelude, reader.media)) readInside(rule, reader);
      return;
    case 'supports':
      if (matchesSupports(rule.prelude)) readInside(rule, reader);
      return;
    case 'layer':
      readLayer(rule, reader);
      return;
    case 'page':
      reader.rules.pages.push(readPageRule(rule, reader.origin, reader));
      return;
    case 'font-face':
      if (!isEmbeddedFace(rule)) unsupportedAtRule(rule, reader, 'Name the faces in theme.yaml');
      return;
    default:
      unsupportedAtRule(rule, reader, hints.get(name));
  }
}

/** Inside of a style rule such a block holds declarations too. */
function readInside({ block }: Atrule, reader: SheetReader): void {
  const nodes = components(block?.children ?? null);
  if (reader.parents === null) readRules(nodes, reader);
  else readStyleBlock(nodes, reader.parents, reader);
}

/** CSS Cascade 5, section 6.4: a block in one layer, or the order of several. */
function readLayer(rule: Atrule, reader: SheetReader): void {
  const layers = layersOf(rule, reader.layer, reader.file?.path ?? '');
  reader.rules.layers.push(...layers);
  if (rule.block) readInside(rule, { ...reader, layer: layers[0]! });
}

/** What says nothing about paper. */
const skipped: ReadonlySet<string> = new Set(['charset', 'keyframes', 'view-transition']);

const hints: ReadonlyMap<string, string> = new Map([
  ['import', 'Put the rules into the stylesheet itself'],
]);

/** Faces that a sheet carries itself are for browsers: theme.yaml names the same for print. */
function isEmbeddedFace(rule: Atrule): boolean {
  const urls = components(rule.block?.children ?? null)
    .flatMap((node) => (node.type === 'Declaration' ? [node.value] : []))
    .flatMap((value) => (value.type === 'Value' ? components(value.children) : []))
    .filter((node) => node.type === 'Url');
  return urls.length > 0 && urls.every(({ value }) => value.startsWith('data:'));
}
