import type { Code } from 'mdast';
import { type Document, LineCounter, parseDocument } from 'yaml';
import type { Source } from '../../source.ts';
import type { Context } from '../context.ts';
import { insideCode } from './inside-code.ts';

/** The YAML (or JSON, a part of it) of a fenced block. */
export interface YamlBlock {
  readonly document: Document;
  /** Null where it cannot be read: then a diagnostic was reported. */
  readonly value: unknown;
  /** The place of an offset into the block, to the end of the word. */
  place(offset: number): Source;
}

export function readYaml(node: Code, context: Context): YamlBlock {
  const lineCounter = new LineCounter();
  const document = parseDocument(node.value, { lineCounter, stringKeys: true });
  const place = (offset: number) => {
    const { line, col } = lineCounter.linePos(Math.max(0, offset));
    const length = /^\S*/.exec(node.value.slice(offset))![0].length;
    return insideCode(node, Math.max(1, line), Math.max(1, col), Math.max(1, length), context);
  };
  const [error] = document.errors;
  if (error === undefined) return { document, value: toPlain(document), place };
  const message = error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '');
  context.report('invalid-chart', place(error.pos[0]), message);
  return { document, value: null, place };
}

/** Aliases can blow a small text up: beyond 100 there is no value. */
function toPlain(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    return null;
  }
}
