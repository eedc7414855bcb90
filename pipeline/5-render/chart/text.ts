/** Widths in em of a humanist sans, by class of character, on the wide side. */
const narrow = /[iljtfrI.,:;'’‘|()[\]! ·]/;
const wide = /[mwMW@%&—]/;
const capital = /\p{Lu}/u;

/**
 * About how wide a text is, in pt: charts are laid out before a font is at hand, and an estimate
 * that is never too small keeps labels from being cut.
 */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const char of text) {
    em += narrow.test(char) ? 0.3 : wide.test(char) ? 0.86 : capital.test(char) ? 0.63 : 0.53;
  }
  return em * size;
}

export function widest(texts: readonly string[], size: number): number {
  return texts.reduce((width, text) => Math.max(width, textWidth(text, size)), 0);
}

/** Breaks a label between words so that its lines are no wider than `width`. */
export function wrap(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(longer, size) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}
