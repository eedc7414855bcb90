import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumbers } from '../../../pipeline/3-extract/key-figures/number.ts';
import { numberPatterns } from '../../../pipeline/3-extract/key-figures/patterns.ts';
import { languageOf } from '../../../pipeline/3-extract/languages/spoken.ts';

/** `text = value..valueTo unit [qualifier]` of each number, then what is left behind the last. */
function drawn(text: string, lang: string): string {
  const numbers = readNumbers(text, numberPatterns(languageOf(lang), lang));
  return numbers
    .map(({ text, value, valueTo, unit, qualifier }) =>
      [
        `${text} = ${value}${valueTo === null ? '' : `..${valueTo}`}`,
        unit ?? '',
        qualifier === null ? '' : `[${qualifier}]`,
      ]
        .filter(Boolean)
        .join(' '),
    )
    .join('; ');
}

const tables: Record<string, [text: string, drawn: string][]> = {
  'en-GB': [
    ['836 formal protest notes', '836 = 836'],
    ['over 4 million Afghans hosted', '4 million = 4000000 [over]'],
    ['two official visits', 'two = 2'],
    ['Twenty-five or more', 'Twenty-five = 25 [or more]'],
    ['two hundred and twenty-five meetings', 'two hundred and twenty-five = 225'],
    ['30,546 people', '30,546 = 30546'],
    ['30 546 people', '30 546 = 30546'],
    ['1,234,567.89 km of road', '1,234,567.89 km = 1234567.89 km'],
    ['12,34,567 voters', '12,34,567 = 1234567'],
    ['5.5–7.5 %', '5.5–7.5 % = 5.5..7.5 %'],
    ['3-5 per cent', '3-5 per cent = 3..5 %'],
    ['10 to 15 million people', '10 to 15 million = 10000000..15000000'],
    ['between 10 and 12 million', 'between 10 and 12 million = 10000000..12000000'],
    ['from 21 per cent to 37 per cent', '21 per cent = 21 %; 37 per cent = 37 %'],
    ['€4.5bn in aid', '€4.5bn = 4500000000 EUR'],
    ['US$ 30 million', 'US$ 30 million = 30000000 USD'],
    ['EUR 30 million', 'EUR 30 million = 30000000 EUR'],
    ['30 million euros', '30 million euros = 30000000 EUR'],
    ['up 3 percentage points', '3 percentage points = 3 percentage points'],
    ['at least 12 GW', '12 GW = 12 GW [at least]'],
    ['no fewer than 40 cases', '40 = 40 [no fewer than]'],
    ['4 million+ people', '4 million = 4000000 [+]'],
    ['1,5 % (a comma by mistake)', '1,5 % = 1.5 %'],
    ['COVID-19, A8-0066/2016, F6', ''],
  ],
  fr: [
    ['plus de 30\u202f546 personnes', '30\u202f546 = 30546 [plus de]'],
    ['362 753 personnes', '362 753 = 362753'],
    ['5,5 % du PIB', '5,5 % = 5.5 %'],
    ['3 milliards d’euros', '3 milliards d’euros = 3000000000 EUR'],
    ['12 Md€', '12 Md€ = 12000000000 EUR'],
    ['entre 5 et 7 pour cent', 'entre 5 et 7 pour cent = 5..7 %'],
  ],
  de: [
    ['rund 30.546 Menschen', '30.546 = 30546 [rund]'],
    ['1,5 Mio. Euro', '1,5 Mio. Euro = 1500000 EUR'],
    ['5 bis 7 Prozent', '5 bis 7 Prozent = 5..7 %'],
    ['70,8 Millionen', '70,8 Millionen = 70800000'],
  ],
  'de-CH': [['30’546 Menschen', '30’546 = 30546']],
  es: [
    ['más de 30.546 personas', '30.546 = 30546 [más de]'],
    ['treinta y dos', 'treinta y dos = 32'],
  ],
  tr: [
    ['yaklaşık 4 milyon Afgan', '4 milyon = 4000000 [yaklaşık]'],
    ['yüzde 20', 'yüzde 20 = 20 %'],
    ['%5,5', '%5,5 = 5.5 %'],
    ['İki yüz yirmi beş', 'İki yüz yirmi beş = 225'],
  ],
  nl: [['30.546,5 mensen', '30.546,5 = 30546.5']],
  'not a tag': [['30,546', '30,546 = 30546']],
};

for (const [lang, table] of Object.entries(tables)) {
  describe(lang, () => {
    test.each(table)('%s', (text, expected) => {
      expect(drawn(text, lang)).toBe(expected);
    });
  });
}

test('any number that a language prints is read back', () => {
  const tags = fc.constantFrom('en', 'en-IN', 'fr', 'de', 'de-CH', 'es', 'tr', 'nl', 'pl', 'sv');
  const value = fc.integer({ min: 0, max: 1e9 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(tags, value, (lang, value) => {
      const printed = new Intl.NumberFormat(lang, { maximumFractionDigits: 2 }).format(value);
      const [number, ...others] = readNumbers(
        `(${printed})`,
        numberPatterns(languageOf(lang), lang),
      );
      expect([number?.value, number?.text, others]).toEqual([value, printed, []]);
    }),
    { numRuns: 300 },
  );
});

test('offsets are those of the text, whatever it is', () => {
  const patterns = numberPatterns(languageOf('tr'), 'tr');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (noise) => {
      const text = `${noise} 42 notes`;
      for (const { start, end, text: own } of readNumbers(text, patterns)) {
        expect(text.slice(start, end)).toBe(own);
      }
    }),
  );
});
