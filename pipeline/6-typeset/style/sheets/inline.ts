import parse from 'css-tree/parser';
import type { Log } from '../log.ts';
import { components } from '../values/nodes.ts';
import { readDeclarations } from './declarations.ts';
import type { Declaration } from './types.ts';

/** The declarations of a `style` attribute, or of hints written like one. */
export function readInline(text: string, log: Log): readonly Declaration[] {
  const list = parse(text, {
    context: 'declarationList',
    positions: true,
    onParseError: ({ message }) =>
      log.add('css-syntax', { subject: text, message: `${message} in style="${text}"` }),
  });
  if (list.type !== 'DeclarationList') return [];
  return readDeclarations(components(list.children), { text, file: null, log });
}
