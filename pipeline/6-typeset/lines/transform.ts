import type { ComputedStyle } from '../style/types.ts';

/** `text-transform` (CSS Text 3, section 2). `after` is the character before the text, or ''. */
export function transformText(
  text: string,
  transform: ComputedStyle['textTransform'],
  lang: string,
  after: string,
): string {
  if (transform === 'none') return text;
  const locale = tailored.exec(lang)?.[0];
  if (transform === 'uppercase') return text.toLocaleUpperCase(locale);
  if (transform === 'lowercase') return text.toLocaleLowerCase(locale);
  return text.replace(/(?<![\p{L}\p{M}\p{N}'’])\p{L}/gu, (letter, index: number) =>
    index === 0 && /[\p{L}\p{M}\p{N}'’]/u.test(after) ? letter : letter.toLocaleUpperCase(locale),
  );
}

/** Languages whose letters have cases of their own; other tags may be no valid locale at all. */
const tailored = /^(tr|az|lt|el|nl|hy)\b/i;
