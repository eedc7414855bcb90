import type { Language } from './languages/marked.ts';

/** Offsets of a sentence in its text, the end exclusive. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** A stop, what may close a quotation or bracket, and a gap before what may begin a sentence. */
const boundary =
  /[.!?…]+(?:["'’”»)\]]|\s»)*\s+(?=(?:«\s?|["'‘“„(¿¡[])*[\p{Lu}\p{Lt}\p{Lo}\p{N}])/gu;

/** The sentences of a text, in order; together they cover it but for the gaps between them. */
export function sentencesOf(text: string, language: Language): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(boundary)) {
    const stop = match.index;
    if (match[0].startsWith('.') && isAbbreviation(text.slice(start, stop), language)) continue;
    sentences.push({ start, end: stop + match[0].trimEnd().length });
    start = stop + match[0].length;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}

/** Whether a full stop after `before` ends a word only: `e.g.`, `J.`, in German `5.` of a date. */
function isAbbreviation(before: string, { code, abbreviations }: Language): boolean {
  const word = /[\p{L}\p{N}.]+$/u.exec(before)?.[0] ?? '';
  if (/^\p{Lu}$/u.test(word)) return true;
  if (code === 'de' && /^\d{1,2}$/.test(word)) return true;
  return abbreviations.includes(word.toLowerCase());
}

/** The sentence in which the span begins. */
export function sentenceAround(text: string, at: number, language: Language): string {
  const sentence = sentencesOf(text, language).find(({ end }) => at < end);
  return sentence ? text.slice(sentence.start, sentence.end) : text;
}
