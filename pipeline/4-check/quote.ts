/** The beginning of a text, for a message. */
export function quote(text: string): string {
  const words = text.split(' ');
  return `"${words.length > 8 ? `${words.slice(0, 8).join(' ')} …` : text}"`;
}
