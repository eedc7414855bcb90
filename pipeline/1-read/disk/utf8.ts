/** The text, or the place (from 1, in the text as far as it is good) of the first bad byte. */
export type Decoded =
  | { readonly text: string }
  | {
      readonly line: number;
      readonly column: number;
      readonly message: string;
      readonly hint: string;
    };

/** Decodes UTF-8 strictly; takes off the byte order mark and turns CRLF and CR into LF. */
export function decode(bytes: Uint8Array): Decoded {
  const good = goodPrefix(bytes);
  const text = new TextDecoder().decode(bytes.subarray(0, good)).replace(/\r\n?/g, '\n');
  const zero = text.indexOf('\0');
  if (good === bytes.length && zero < 0) return { text };
  const before = zero < 0 ? text : text.slice(0, zero);
  const line = before.split('\n').length;
  const column = before.length - (before.lastIndexOf('\n') + 1) + 1;
  return { line, column, ...explain(bytes, zero < 0 ? good : null) };
}

/** How many bytes from the start are whole, valid UTF-8 sequences. */
function goodPrefix(bytes: Uint8Array): number {
  if (isValid(bytes, false)) return bytes.length;
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (middle <= bytes.length && isValid(bytes.subarray(0, middle), true)) good = middle;
    else bad = middle;
  }
  // What is left at the end of a prefix may be the begin of the sequence that turns out bad.
  while (good > 0 && !isValid(bytes.subarray(0, good), false)) good--;
  return good;
}

/** `open`: an unfinished sequence at the end is no fault. */
function isValid(bytes: Uint8Array, open: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: open });
    return true;
  } catch {
    return false;
  }
}

/** `bad` is the index of the bad byte; null when a zero byte is what is wrong. */
function explain(bytes: Uint8Array, bad: number | null): { message: string; hint: string } {
  const [first, second] = bytes;
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (marked || bad === null) {
    const message = marked ? 'The file is UTF-16, not UTF-8' : 'The file has zero bytes in it';
    const hint = marked
      ? 'save it as UTF-8 (Notepad: Save as, Encoding: UTF-8)'
      : 'it is a binary file, or UTF-16: save it as UTF-8';
    return { message, hint };
  }
  const byte = bytes[bad]!.toString(16).toUpperCase().padStart(2, '0');
  return {
    message: `The byte 0x${byte} is not UTF-8`,
    hint: 'the file was probably saved as Windows-1252 or Latin-1: save it as UTF-8',
  };
}
