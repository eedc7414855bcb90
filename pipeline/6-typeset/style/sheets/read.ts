import type { Atrule, Rule } from 'css-tree';
import parse from 'css-tree/parser';
import type { Memo } from '../../../memo.ts';
import type { TextFile } from '../../../source.ts';
import { Log, type Reader, sourceOf, textOf } from '../log.ts';
import { compileSelector } from '../selectors/compile.ts';
import type { Complex } from '../selectors/types.ts';
import { components } from '../values/nodes.ts';
import type { Nodes } from '../values/types.ts';
import { readDeclarations } from './declarations.ts';
import { matchesMedia } from './media.ts';
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
}

function readSheet(file: TextFile, origin: Origin, media: 'print'): ReadSheet {
  const rules: Rules = { styles: [], pages: [] };
  const log = new Log();
  const reader: SheetReader = { text: file.text, file, log, media, origin, rules };
  const sheet = parse(file.text, {
    positions: true,
    onParseError: ({ message, line, column }) => {
      const source = { path: file.path, line, column, endLine: line, endColumn: column + 1 };
      log.add('css-syntax', { subject: `${file.path}:${line}:${column}`, message, source });
    },
  });
  if (sheet.type === 'StyleSheet') readRules(components(sheet.children), reader);
  return { rules, log };
}

function readRules(nodes: Nodes, reader: SheetReader): void {
  for (const node of nodes) {
    if (node.type === 'Rule') readRule(node, reader);
    else if (node.type === 'Atrule') readAtRule(node, reader);
  }
}

function readRule(rule: Rule, reader: SheetReader): void {
  // A selector that is no CSS was reported by the parser.
  if (rule.prelude.type !== 'SelectorList') return;
  const selectors: Complex[] = [];
  for (const node of components(rule.prelude.children)) {
    const compiled = node.type === 'Selector' ? compileSelector(node) : { unsupported: node };
    if ('complex' in compiled) selectors.push(compiled.complex);
    else unsupportedSelector(node, compiled.unsupported, reader);
  }
  const block = components(rule.block.children);
  reportNested(block, reader);
  const declarations = readDeclarations(block, reader);
  reader.rules.styles.push({ origin: reader.origin, selectors, declarations });
}

function reportNested(block: Nodes, reader: Reader): void {
  for (const node of block) {
    if (node.type === 'Atrule') unsupportedAtRule(node, reader, 'Rules cannot be nested here');
    if (node.type !== 'Rule') continue;
    reader.log.add('unsupported-selector', {
      subject: `nested ${textOf(node.prelude, reader)}`,
      message: `The rule \`${textOf(node.prelude, reader)}\` is nested in another, which is not supported`,
      hint: 'Write it as a rule of its own',
      source: sourceOf(node.prelude, reader),
    });
  }
}

function readAtRule(rule: Atrule, reader: SheetReader): void {
  const inside = () => readRules(components(rule.block?.children ?? null), reader);
  const name = rule.name.toLowerCase();
  if (skipped.has(name) || name.startsWith('-')) return;
  switch (name) {
    case 'media':
      if (matchesMedia(rule.prelude, reader.media)) inside();
      return;
    case 'supports':
      if (matchesSupports(rule.prelude)) inside();
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

/** What says nothing about paper. */
const skipped: ReadonlySet<string> = new Set(['charset', 'keyframes', 'view-transition']);

const hints: ReadonlyMap<string, string> = new Map([
  ['import', 'Put the rules into the stylesheet itself'],
  ['layer', 'Put the rules into the stylesheet without a layer'],
]);

/** Faces that a sheet carries itself are for browsers: theme.yaml names the same for print. */
function isEmbeddedFace(rule: Atrule): boolean {
  const urls = components(rule.block?.children ?? null)
    .flatMap((node) => (node.type === 'Declaration' ? [node.value] : []))
    .flatMap((value) => (value.type === 'Value' ? components(value.children) : []))
    .filter((node) => node.type === 'Url');
  return urls.length > 0 && urls.every(({ value }) => value.startsWith('data:'));
}
