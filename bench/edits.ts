/** The text with one more word in the middle: ten such edits are what a writer does in a minute. */
export function edited(text: string, count: number): string[] {
  return Array.from({ length: count }, (_, number) => edit(text, number));
}

/** One of them; from the tenth on with two words and more, so that no text comes twice. */
export function edit(text: string, number: number): string {
  const middle = text.indexOf(' were ', text.length / 2);
  if (middle < 0) throw new Error('The generated text has no place for an edit');
  return `${text.slice(0, middle)} ${wordsFor(number)}${text.slice(middle)}`;
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
