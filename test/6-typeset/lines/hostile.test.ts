import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutLines } from '../../../pipeline/6-typeset/lines/index.ts';
import type { ComputedStyle } from '../../../pipeline/6-typeset/style/types.ts';
import {
  box,
  fonts,
  type Item,
  optionsFor,
  rightEdge,
  runsOf,
  setItems,
  setText,
  text,
} from './setting.ts';
import { styled } from './style.ts';

/** Pieces that meet in briefing packs, and some that should not. */
const bit = fc.oneof(
  { weight: 6, arbitrary: fc.lorem({ maxCount: 4 }) },
  fc.constantFrom(
    ' ',
    '  ',
    '\n',
    '\t',
    '\u00a0',
    '\u200b',
    '\u00ad',
    '-',
    '–',
    '—',
    '/',
    '“',
    '(',
  ),
  fc.constantFrom('شعب عظيم', 'עם גדול', '漢字', 'e\u0301', 'office', '12,5 %', 'a\u0301\u0302'),
  fc.constantFrom(
    'https://un.org/a/b-c?d=e',
    '👩‍👩‍👧',
    '\ud800',
    '\udc00',
    '\u0007',
    '\u2067',
    '\u2069',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const source = fc.array(bit, { maxLength: 12 }).map((bits) => bits.join(''));

const change: fc.Arbitrary<Partial<ComputedStyle>> = fc.record({
  whiteSpace: fc.constantFrom('normal', 'nowrap', 'pre', 'pre-wrap', 'pre-line'),
  textAlign: fc.constantFrom('start', 'end', 'center', 'justify'),
  textWrap: fc.constantFrom('wrap', 'balance'),
  direction: fc.constantFrom('ltr', 'rtl'),
  hyphens: fc.constantFrom('none', 'manual', 'auto'),
  overflowWrap: fc.constantFrom('normal', 'anywhere', 'break-word'),
  wordBreak: fc.constantFrom('normal', 'break-all', 'keep-all'),
  letterSpacing: fc.constantFrom(0, 0, 0.5),
  fontFeatures: fc.constantFrom(new Map(), new Map([['smcp', 1]])),
  textIndent: fc.constantFrom(0, 12, -12),
});

/** Three texts, the second in a box of another style. */
const paragraph = fc.record({
  texts: fc.tuple(source, source, source),
  style: change,
  inner: change,
  width: fc.integer({ min: 1, max: 300 }),
});

type Paragraph = typeof paragraph extends fc.Arbitrary<infer T> ? T : never;

function itemsOf({ texts, style, inner }: Paragraph): Item[] {
  const outer = styled(style);
  const other = styled({ ...inner, fontSize: 8, verticalAlign: 'super' });
  return [text(texts[0], outer), ...box(other, 'b', text(texts[1], other)), text(texts[2], outer)];
}

test('glyph 0 is never set, numbers are finite, and what sticks out is reported', () => {
  fc.assert(
    fc.property(paragraph, (given) => {
      for (const line of setItems(itemsOf(given), given.width, given.style)) {
        const runs = runsOf(line);
        expect(runs.every((run) => !run.glyphs.includes(0))).toBe(true);
        for (const run of runs) {
          const sum = run.advances.reduce((total, advance) => total + advance, 0);
          expect(run.width).toBeCloseTo(sum, 6);
          expect(run.clusters.every((at) => at >= 0 && at < run.text.length)).toBe(true);
          expect(run.clusters).toHaveLength(run.glyphs.length);
          if (run.offsets) expect(run.offsets).toHaveLength(run.glyphs.length);
        }
        expect(Number.isFinite(line.height + line.baseline + line.overflow)).toBe(true);
        if (line.overflow > 0 || runs.length === 0) continue;
        const left = Math.min(...line.parts.map((part) => part.x));
        expect(rightEdge(line) - left).toBeLessThanOrEqual(given.width + 12 + 1e-3);
      }
    }),
    { numRuns: 120 },
  );
});

test('the runs of a paragraph say exactly what the paragraph says', () => {
  fc.assert(
    fc.property(paragraph, ({ texts, width }) => {
      const style = styled({ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', hyphens: 'auto' });
      const lines = setItems(
        texts.map((each) => text(each, style)),
        width,
        style,
      );
      const all = lines.flatMap((line) => runsOf(line).map((run) => run.text)).join('');
      const given = texts
        .map(wellFormed)
        .join('')
        .replace(/\r\n|[\r\n]/g, '');
      expect(plain(all)).toBe(plain(given));
    }),
    { numRuns: 150 },
  );
});

function wellFormed(given: string): string {
  return given.replace(/\p{Surrogate}/gu, '\ufffd');
}

function plain(given: string): string {
  return given.replaceAll('\u00ad', '');
}

test('left-to-right text comes back in its order', () => {
  const latin = fc.array(
    fc.oneof(fc.lorem(), fc.constantFrom('  ', 'ex\u00adample', '-', '/', 'office')),
  );
  fc.assert(
    fc.property(latin, fc.integer({ min: 1, max: 300 }), (bits, width) => {
      const given = bits.join(' ').replaceAll(/ +/g, ' ').trim();
      const lines = setText(given, width, { hyphens: 'auto', textAlign: 'justify' });
      const all = lines.flatMap((line) => runsOf(line).map((run) => run.text)).join('');
      expect(plain(all)).toBe(plain(given));
    }),
    { numRuns: 120 },
  );
});

test.each([
  ['a word of 3,000 letters', 'a'.repeat(3000)],
  ['10,000 spaces', ' '.repeat(10_000)],
  ['10,000 no-break spaces', '\u00a0'.repeat(10_000)],
  ['10,000 zero-width spaces', '\u200b'.repeat(10_000)],
  ['3,000 marks', '\u0301'.repeat(3000)],
  ['3,000 emoji', '👩‍👩‍👧'.repeat(1000)],
  ['3,000 lone surrogates', '\ud800'.repeat(3000)],
  ['3,000 soft hyphens', 'a\u00ad'.repeat(3000)],
  ['3,000 Chinese characters', '漢'.repeat(3000)],
  ['3,000 hyphens', '-'.repeat(3000)],
  ['3,000 opening isolates', '\u2067'.repeat(3000)],
  ['a long Arabic word', 'ب'.repeat(3000)],
  ['an address of 3,000 parts', `https://x.org/${'a/'.repeat(3000)}`],
  ['5,000 short lines', 'a\n'.repeat(5000)],
])('%s end in bounded time', (_, given) => {
  for (const whiteSpace of ['normal', 'pre-wrap'] as const) {
    for (const overflowWrap of ['normal', 'anywhere'] as const) {
      const style = styled({ whiteSpace, overflowWrap, textAlign: 'justify', hyphens: 'auto' });
      const began = performance.now();
      const { lines } = layoutLines([text(given, style)], optionsFor(style, 100), fonts);
      expect(performance.now() - began).toBeLessThan(3000);
      if (overflowWrap === 'anywhere' && given.startsWith('aaa')) {
        expect(lines.length).toBeGreaterThan(100);
        expect(lines.every((line) => line.overflow === 0)).toBe(true);
      }
    }
  }
});

test('a character that no face has is reported once', () => {
  const style = styled({});
  const { diagnostics } = layoutLines([text('漢 漢 字', style)], optionsFor(style, 50), fonts);
  expect(diagnostics).toMatchObject([
    {
      code: 'missing-glyph',
      severity: 'warning',
      message: expect.stringContaining('U+6F22 “漢” (Chinese)'),
    },
    { code: 'missing-glyph', message: expect.stringContaining('U+5B57') },
  ]);
});

test('the same paragraph is set the same way twice', () => {
  fc.assert(
    fc.property(paragraph, (given) => {
      const set = () => JSON.stringify(setItems(itemsOf(given), given.width, given.style), omit);
      expect(set()).toBe(set());
    }),
    { numRuns: 30 },
  );
});

function omit(key: string, value: unknown): unknown {
  return key === 'face' || key === 'style' ? undefined : value;
}
