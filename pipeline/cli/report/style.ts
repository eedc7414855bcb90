/** Puts text in a colour of the terminal, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

export type Style = keyof typeof codes;

const codes = {
  error: '1;31',
  warning: '1;33',
  info: '1;36',
  good: '32',
  strong: '1',
  quiet: '2',
} as const;

export function painter(color: boolean): Paint {
  return (style, text) => (color && text !== '' ? `\u001b[${codes[style]}m${text}\u001b[0m` : text);
}

/** Sources come from many hands: none of their bytes may steer the terminal. */
export function harmless(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, ' ');
}

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
