/** The words of a text, which is easier to read and to add to than a list of strings. */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** Numbers of words that count from `first` in steps: `count(20, 10, 'twenty thirty')`. */
export function count(first: number, step: number, text: string): Readonly<Record<string, number>> {
  return Object.fromEntries(words(text).map((word, index) => [word, first + index * step]));
}
