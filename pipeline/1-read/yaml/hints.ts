/** What usually lies behind an error of the YAML parser. */
export function hintFor(code: string): string | undefined {
  return hints[code];
}

const quote = 'put the value in quotes: it has a character that means something in YAML';

const hints: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'put the value in quotes: it has a colon followed by a space',
  TAB_AS_INDENT: 'indent with spaces',
  DUPLICATE_KEY: 'keep one of the two',
  MISSING_CHAR: 'close the quote or the bracket',
  BAD_SCALAR_START: quote,
  UNEXPECTED_TOKEN: quote,
  MULTIPLE_DOCS: 'take out the line `---`',
  LOST_ALIAS: 'put a value that begins with `*` in quotes',
  TAG_RESOLVE_FAILED: 'tags such as `!!js` are not supported: write the plain value',
};
