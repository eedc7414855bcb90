import { constant, either, keyword } from './combine.ts';
import { argumentsOf, soleWord } from './nodes.ts';
import { name } from './strings.ts';
import type { Parser } from './types.ts';

export const displayValue = keyword(
  'none',
  'contents',
  'block',
  'flow-root',
  'inline',
  'inline-block',
  'list-item',
  'flex',
  'inline-flex',
  'table',
  'inline-table',
  'table-row-group',
  'table-header-group',
  'table-footer-group',
  'table-row',
  'table-cell',
  'table-caption',
  'table-column-group',
  'table-column',
);

const running: Parser<{ readonly running: string }> = (nodes) => {
  const inner = nodes.length === 1 ? argumentsOf(nodes[0], 'running') : null;
  const read = inner === null ? null : name(inner);
  return read === null ? null : (context) => ({ running: read(context) });
};

export const positionValue = either(keyword('static', 'relative', 'absolute', 'fixed'), running);

/** CSS Logical 1, section 2.1: `inline-start` is a side of the containing block. */
export const floatSide: Parser<'left' | 'right'> = (nodes) => {
  const word = soleWord(nodes);
  if (word === 'left' || word === 'right') return constant(word);
  if (word === 'inline-start')
    return ({ parent }) => (parent.direction === 'rtl' ? 'right' : 'left');
  if (word === 'inline-end') return ({ parent }) => (parent.direction === 'rtl' ? 'left' : 'right');
  return null;
};
