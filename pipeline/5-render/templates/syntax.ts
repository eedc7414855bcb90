/** What the Handlebars parser calls its tokens, and how they are written. */
const tokens: Readonly<Record<string, string>> = {
  EOF: 'the end of the file',
  CLOSE: '“}}”',
  CLOSE_UNESCAPED: '“}}}”',
  CLOSE_RAW_BLOCK: '“}}}}”',
  CLOSE_SEXPR: '“)”',
  OPEN_SEXPR: '“(”',
  OPEN_ENDBLOCK: '“{{/”',
  OPEN_INVERSE: '“{{else}}”',
  INVERSE: '“{{else}}”',
  OPEN_INVERSE_CHAIN: '“{{else”',
  OPEN_PARTIAL: '“{{>”',
  OPEN_BLOCK: '“{{#”',
  OPEN_BLOCK_PARAMS: '“as |”',
  CLOSE_BLOCK_PARAMS: '“|”',
  ID: 'a name',
  DATA: '“@”',
  SEP: '“.”',
  EQUALS: '“=”',
  STRING: 'a string',
  NUMBER: 'a number',
  BOOLEAN: 'true or false',
  INVALID: 'a character that cannot stand here',
};

interface Syntax {
  readonly message: string;
  /** From 1. */
  readonly line: number;
  /** From 0. */
  readonly column: number;
}

/**
 * Reads the parser's message (`Parse error on line 3:`, an excerpt, a pointer, `Expecting 'CLOSE',
 * 'ID', got 'INVALID'`): jison gives neither a column nor readable names for its tokens.
 */
export function describeSyntax(message: string, text: string): Syntax {
  const line = Number(/on line (\d+)/.exec(message)?.[1] ?? 1);
  const [, excerpt = '', pointer = ''] = message.split('\n');
  const rest = excerpt.slice(Math.max(0, pointer.indexOf('^')));
  return { message: readable(message), line, column: columnOf(text.split('\n')[line - 1], rest) };
}

function readable(message: string): string {
  const [, expected, got] = /Expecting (.*), got '(\w+)'/.exec(message) ?? [];
  if (expected === undefined || got === undefined) return 'This is not a Handlebars tag';
  // In the order of the table: what is most likely meant comes first.
  const wanted = Object.keys(tokens).filter((token) => expected.includes(`'${token}'`));
  const names = wanted.slice(0, 3).map((token) => tokens[token]);
  return `Expected ${names.join(' or ')}, found ${tokens[got] ?? 'something else'}`;
}

/** Where in the line the unread rest begins; the excerpt is cut off and has lost its line ends. */
function columnOf(line: string | undefined, rest: string): number {
  const start = rest.replace(/\.\.\.$/, '');
  for (let length = start.length; length > 0; length -= 1) {
    const column = line?.indexOf(start.slice(0, length)) ?? -1;
    if (column >= 0) return column;
  }
  return line?.length ?? 0;
}
