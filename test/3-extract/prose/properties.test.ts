import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '../../../pipeline/3-extract/languages/index.ts';
import type { ProseFinds } from '../../../pipeline/3-extract/prose/types.ts';
import { block, finds } from './plain.ts';

const WORDS =
  'must should we recommend that the (LF) Lake 12 4 million % $ , . : “ ” ? by 2027 said if which 30,546 — - / § No Article \n not'.split(
    ' ',
  );
const wild = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join('')),
);
const lang = fc.constantFrom(null, ...languages.map(({ code }) => code));

const places = ({ recommendations, keyFigures, events, boilerplate }: ProseFinds) =>
  [...recommendations, ...keyFigures, ...events, ...boilerplate].map(({ place }) => place);

test('any text is read without a throw, and every find lies in it', () => {
  fc.assert(
    fc.property(fc.array(wild, { maxLength: 4 }), lang, (texts, code) => {
      for (const { block: index, start, end, source } of places(finds(code, ...texts))) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(texts[index]!.length);
        expect(source.line).toBeGreaterThanOrEqual(1);
        expect(source.column).toBeGreaterThanOrEqual(1);
      }
    }),
    { numRuns: 300 },
  );
});

test('a figure is a finite number, a range grows', () => {
  fc.assert(
    fc.property(wild, lang, (text, code) => {
      for (const { value, valueTo } of finds(code, text).keyFigures) {
        expect(Number.isFinite(value)).toBe(true);
        if (valueTo !== null) expect(valueTo).toBeGreaterThan(value);
      }
    }),
    { numRuns: 200 },
  );
});

const HOSTILE: Readonly<Record<string, string>> = {
  'one word': 'a',
  'full stops': '. ',
  'opened brackets': '(A ',
  'opened quotations': '“We must ',
  digits: '1 ',
  'grouped digits': '1,234,',
  'first words of phrases': 'we recommend it is is there are ',
  modals: 'must should ',
  'number words': 'one hundred two ',
  abbreviations: 'AB (CD) ',
  apostrophes: "l'",
  hyphens: 'a-',
  'line ends': 'A\n',
  commas: 'x, ',
};

/** Each language's own cues, one after the other, without an end to any of their sentences. */
const CUES = languages.map(({ code, recommending }) => {
  const { obligation, necessity, own } = recommending;
  const phrases = [obligation, necessity, own].flatMap((list) => Object.values(list)).join(' ');
  return [`cues of ${code}`, `${phrases.replace(/[;|~…*\s]+/g, ' ')} `, code] as const;
});

test.each([...Object.entries(HOSTILE).map(([name, part]) => [name, part, 'en'] as const), ...CUES])(
  'time is linear: %s',
  (_, part, code) => {
    const time = (size: number) => {
      const text = part.repeat(Math.ceil(size / part.length));
      const start = process.cpuUsage();
      finds(code, block(text));
      return process.cpuUsage(start).user / 1000;
    };
    time(2_000);
    const [small, large] = [
      Math.min(time(10_000), time(10_000)),
      Math.min(time(40_000), time(40_000)),
    ];
    // CPU time, as the clock's depends on what else runs. Four times as long may take four times the time; quadratic would be sixteen.
    expect(large).toBeLessThan(Math.max(small, 20) * 10);
  },
);
