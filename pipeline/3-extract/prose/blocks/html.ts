import { Parser } from 'htmlparser2';
import type { Source } from '../../../source.ts';
import { gather, type PlainText } from './text.ts';

const BLOCKS = new Set(
  'address article aside blockquote br button caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const UNREAD = new Set([
  'script',
  'style',
  'template',
  'head',
  'svg',
  'iframe',
  'noscript',
  'button',
]);

export interface HtmlText extends PlainText {
  /** Inside a table cell. */
  readonly cell: boolean;
}

/**
 * The text of raw HTML, cut where a browser would begin a new line. Reads any soup: tags need not
 * be closed or nested well.
 */
export function htmlTexts(value: string, source: Source): HtmlText[] {
  const lineStarts = startsOf(value);
  const texts: HtmlText[] = [];
  let current = gather();
  let unread = 0;
  let cells = 0;
  const cut = () => {
    const { text, runs } = current.done();
    if (text.trim() !== '') texts.push({ text, runs, cell: cells > 0 });
    current = gather();
  };
  const parser: Parser = new Parser({
    ontext(text) {
      if (unread === 0) current.add(text, placeAt(parser.startIndex, lineStarts, source));
    },
    onopentagname(name) {
      if (BLOCKS.has(name)) cut();
      if (UNREAD.has(name)) unread++;
      if (name === 'td' || name === 'th') cells++;
    },
    onclosetag(name) {
      if (BLOCKS.has(name)) cut();
      if (UNREAD.has(name)) unread--;
      if (name === 'td' || name === 'th') cells--;
    },
  });
  parser.write(value);
  parser.end();
  cut();
  return texts;
}

function startsOf(value: string): number[] {
  const starts = [0];
  for (let at = value.indexOf('\n'); at >= 0; at = value.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Binary search: HTML can be long and have many stretches of text. */
function placeAt(offset: number, starts: readonly number[], source: Source): Source {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  const column = offset - starts[low]! + 1 + (low === 0 ? source.column - 1 : 0);
  return { ...source, line: source.line + low, column };
}
