import { gfmTable } from 'micromark-extension-gfm-table';
import type { Construct, Extension, TokenizeContext, Tokenizer } from 'micromark-util-types';

const delimiterRow = /^[ \t>]*[|:-][|:\- \t]*$/gm;

/**
 * GFM tables, tried only where one can be: above a line that could be a delimiter row, and below a
 * row. (The extension alone takes every line of every paragraph apart as if it were a head.)
 */
export function tables(text: string): Extension {
  const heads = headLines(text);
  const { flow } = gfmTable();
  const table = flow!.null as Construct;
  const tokenize: Tokenizer = function (effects, ok, nok) {
    const isPossible = heads.has(this.now().line) || isBelowRow(this);
    return isPossible ? table.tokenize.call(this, effects, ok, nok) : nok;
  };
  return { flow: { null: { ...table, tokenize } } };
}

/** The lines (from 1) above those that could be delimiter rows. */
function headLines(text: string): ReadonlySet<number> {
  const lines = new Set<number>();
  let line = 0;
  let counted = 0;
  for (const { index } of text.matchAll(delimiterRow)) {
    for (
      let at = text.indexOf('\n', counted);
      at !== -1 && at < index;
      at = text.indexOf('\n', at + 1)
    ) {
      line += 1;
      counted = at + 1;
    }
    lines.add(line);
  }
  return lines;
}

function isBelowRow({ events }: TokenizeContext): boolean {
  for (let index = events.length - 1; index >= 0; index--) {
    const { type } = events[index]![1];
    if (type === 'lineEnding' || type === 'linePrefix') continue;
    return (type as string) === 'tableHead' || (type as string) === 'tableRow';
  }
  return false;
}
