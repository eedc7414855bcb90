/** A part of a text from a line that begins no list and stands after a blank one, in no block. */
export interface Segment {
  readonly text: string;
  readonly offset: number;
  /** From 1. */
  readonly line: number;
}

/**
 * Not indented, no list item, quote or footnote (what they hold ends elsewhere when such a one
 * follows), and nothing that closes or goes on with what stands above.
 */
const beginsAnew = /(?![\s:>\ufeff]|\[\^|[*+-](?:[ \t]|$)|\d{1,9}[.)])/my;

/** Blocks that hold blank lines: the line that opens one, and what closes it. */
const opening =
  / {0,3}(?:(`{3,})[^`\n]*$|(~{3,})|(:{3,})[ \t]*[^\s:]|(<!--)|(<\?)|(<!\[CDATA\[)|(<![a-z])|<(script|pre|style|textarea)(?![^\s>]))/imy;

/**
 * Cuts a text where the blocks above a line are most likely closed: what a piece of a document says
 * then depends on no other. `toMdast` looks whether they were.
 */
export function cut(text: string): Segment[] {
  const segments: Segment[] = [];
  let open: RegExp | null = null;
  let isBlank = false;
  let start = { offset: 0, line: 1 };
  let line = 1;
  for (let at = 0; at < text.length; line++) {
    const end = endOfLine(text, at);
    if (open !== null) {
      if (open.test(text.slice(at, end))) open = null;
    } else {
      if (isBlank && matches(beginsAnew, text, at)) {
        segments.push({ ...start, text: text.slice(start.offset, at) });
        start = { offset: at, line };
      }
      open = openedBy(text, at, end);
    }
    isBlank = isBlankLine(text, at, end);
    at = end + 1;
  }
  segments.push({ ...start, text: text.slice(start.offset) });
  return segments;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

function matches(expression: RegExp, text: string, at: number): boolean {
  expression.lastIndex = at;
  return expression.test(text);
}

function isBlankLine(text: string, from: number, to: number): boolean {
  let at = from;
  while (at < to && (text[at] === ' ' || text[at] === '\t')) at++;
  return at === to;
}

/** What closes the block that a line opens; null where it opens none, or closes it itself. */
function openedBy(text: string, from: number, to: number): RegExp | null {
  opening.lastIndex = from;
  const found = opening.exec(text);
  if (found === null) return null;
  const [whole, backticks, tildes, colons, comment, instruction, data, declaration] = found;
  const fence = backticks ?? tildes ?? colons;
  if (fence !== undefined) return new RegExp(`^ {0,3}${fence}${fence[0]}*[ \\t]*$`);
  const closing = htmlEnd({ comment, instruction, data, declaration });
  return closing.test(text.slice(from + whole.length, to)) ? null : closing;
}

function htmlEnd(begins: Readonly<Record<string, string | undefined>>): RegExp {
  if (begins.comment) return /-->/;
  if (begins.instruction) return /\?>/;
  if (begins.data) return /\]\]>/;
  return begins.declaration ? />/ : /<\/(?:script|pre|style|textarea)>/i;
}
