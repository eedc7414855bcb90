/**
 * The text with one more word in the middle: ten such edits are what a writer does in a minute. The
 * hundreds after them have two words and more, so that no text comes twice.
 */
export function edited(text: string, count: number): string[] {
  const middle = text.indexOf(' were ', text.length / 2);
  if (middle < 0) throw new Error('The generated text has no place for an edit');
  return Array.from(
    { length: count },
    (_, i) => `${text.slice(0, middle)} ${wordsFor(i)}${text.slice(middle)}`,
  );
}

/** A word for each digit. */
function wordsFor(number: number): string {
  return [...String(number)].map((digit) => words[Number(digit)]).join(' ');
}

const words = [
  'lately',
  'again',
  'often',
  'seldom',
  'soon',
  'once',
  'rarely',
  'now',
  'then',
  'twice',
];
