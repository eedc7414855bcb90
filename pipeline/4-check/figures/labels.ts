import { wordsOf } from '../words.ts';

/** What stands before what is counted and counts nothing itself. */
const counters =
  /^(?:(?:total )?(?:number|count|share|amount) of |total |no\. of |nombre (?:total )?d(?:e |es |’|')|anzahl (?:der |von )?|zahl der |número (?:total )?de |toplam )/i;

/** Words that name nothing: articles, prepositions. */
const small: ReadonlySet<string> = new Set(
  'the and for von und der die das des les aux del los las con ile'.split(' '),
);

/** The words of what is counted, as far as they tell one thing from another. */
export function labelWords(label: string): readonly string[] {
  return wordsOf(label.replace(counters, ''))
    .filter((word) => word.length > 2 && !small.has(word))
    .map((word) => word.replace(/(?<=\p{L}{3})s$/u, ''));
}

/** `protest notes` may be the `formal protest notes`: the one ends with all of the other. */
export function isSameLabel(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const skipped = long.length - short.length;
  return short.every((word, at) => word === long[skipped + at]);
}

/** The year or date that a label is; null for other labels. */
export function timeOf(label: string): string | null {
  const text = label.trim();
  return /^(?:1[89]|20)\d\d(?:-\d\d){0,2}$/.test(text) ? text : null;
}
