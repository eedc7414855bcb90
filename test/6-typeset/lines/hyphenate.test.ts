import { expect, test } from 'vitest';
import { hyphenatorFor } from '../../../pipeline/6-typeset/lines/hyphenate/index.ts';
import { broken, runsOf, setText } from './setting.ts';

const limits = { word: 5, before: 2, after: 2 };

function hyphenated(text: string, lang: string, own = limits): string | null {
  const points = hyphenatorFor(lang)?.(text, own);
  if (points === undefined) return null;
  return [0, ...points].map((from, i) => text.slice(from, points[i] ?? text.length)).join('-');
}

test.each([
  ['en-GB', 'recommendation', 're-com-mend-a-tion'],
  ['en', 'government', 'gov-ern-ment'],
  ['en-US', 'associate', 'as-soc-iate'],
  ['fr', 'l’indépendance', 'l’in-dé-pen-dance'],
  ['de', 'Bundesregierung', 'Bun-des-re-gie-rung'],
  ['es', 'recomendación', 're-co-men-da-ción'],
  ['it', 'raccomandazione', 'rac-co-man-da-zio-ne'],
  ['pt', 'recomendação', 're-co-men-da-ção'],
  ['nl', 'aanbevelingen', 'aan-be-ve-lin-gen'],
  ['tr', 'hükümet', 'hü-kü-met'],
])('%s: %s', (lang, word, expected) => {
  expect(hyphenated(word, lang)).toBe(expected);
});

test.each([
  ['punctuation stays outside', '“(government),', '“(gov-ern-ment),'],
  ['a possessive is no syllable', 'government’s', 'gov-ern-ment’s'],
  ['abbreviations stay whole', 'UNSMIL', 'UNSMIL'],
  ['so do names with capitals inside', 'McDonaldisation', 'McDonaldisation'],
  ['and words with figures', 'resolution2334', 'resolution2334'],
  ['and compounds', 'well-intentioned', 'well-intentioned'],
  ['short words are left alone', 'into', 'into'],
])('%s', (_, word, expected) => {
  expect(hyphenated(word, 'en')).toBe(expected);
});

test('English leaves three letters at the least', () => {
  expect(hyphenated('secretariat', 'en')).toBe('sec-ret-ariat');
});

test('hyphenate-limit-chars counts letters before and after', () => {
  expect(hyphenated('government', 'en', { word: 5, before: 4, after: 2 })).toBe('govern-ment');
  expect(hyphenated('government', 'en', { word: 5, before: 2, after: 5 })).toBe('gov-ernment');
  expect(hyphenated('government', 'en', { word: 11, before: 2, after: 2 })).toBe('government');
});

test('a language without patterns is not hyphenated', () => {
  expect(hyphenated('government', 'xx')).toBeNull();
  expect(hyphenated('government', '')).toBeNull();
});

test('an added hyphen is visible and says U+00AD', () => {
  const lines = setText('recommendations', 62, { hyphens: 'auto' });
  expect(broken(lines)).toBe('recommend-|ations');
  const run = runsOf(lines[0]!)[0]!;
  expect(run.text).toBe('recommend\u00ad');
  expect(run.clusters.at(-1)).toBe(9);
  expect(run.glyphs.at(-1)).not.toBe(0);
  expect(lines.map((line) => line.hyphenated)).toEqual([true, false]);
});

test('hyphenate-character is what is shown', () => {
  const [line] = setText('recommendations', 72, { hyphens: 'auto', hyphenateCharacter: '=~' });
  const run = runsOf(line!)[0]!;
  expect(run.text).toBe('recommend\u00ad');
  expect(run.clusters.slice(-2)).toEqual([9, 9]);
});

test('soft hyphens show only where a line ends, and are not in the text', () => {
  const source = 'super\u00adcali\u00adfragilistic';
  expect(broken(setText(source, 300))).toBe('supercalifragilistic');
  expect(broken(setText(source, 50))).toBe('supercali-|fragilistic');
  expect(broken(setText(source, 50, { hyphens: 'none' }))).toBe('supercalifragilistic');
});

test('a word with soft hyphens is hyphenated nowhere else', () => {
  expect(broken(setText('govern\u00adment', 28, { hyphens: 'auto' }))).toBe('govern-|ment');
});

test('a ligature is undone where it is cut', () => {
  const lines = setText('office', 14, { hyphens: 'auto' }, 'en-US');
  expect(broken(lines)).toBe('of-|fice');
  expect(lines.map((line) => runsOf(line)[0]!.glyphs.length)).toEqual([3, 3]);
  expect(runsOf(lines[1]!)[0]!.clusters).toEqual([0, 2, 3]);
});
