import { describe, expect, test } from 'vitest';
import { sentences } from './cases/recommendations.ts';
import { block, finds, list } from './plain.ts';

for (const [lang, cases] of Object.entries(sentences))
  describe(`sentences, ${lang}`, () => {
    for (const line of cases.trim().split('\n')) {
      const [, sign, sentence, addressees] = /^([+-]) (.*?)(?: => (.*))?$/.exec(line)!;
      test(line, () => {
        const { recommendations } = finds(lang, sentence!);
        if (sign === '-') return expect(recommendations).toEqual([]);
        expect(recommendations.map(({ text }) => text)).toEqual([sentence]);
        if (addressees) expect(recommendations[0]!.addressees).toEqual(addressees.split(' ; '));
        return expect(recommendations[0]!.confidence).toBeGreaterThanOrEqual(0.5);
      });
    }
  });

describe('lists', () => {
  const items = [
    'Publish the contracts of the port.',
    'Open the archive to researchers.',
    'A moratorium on new permits',
  ];
  const texts = (blocks: ReturnType<typeof list>, lang = 'en') =>
    finds(lang, ...blocks).recommendations.map(({ text }) => text);

  test('under a heading that recommends, every item does', () => {
    expect(texts(list(items, { heading: 'Recommendations' }))).toEqual(items);
  });

  test('after a performative lead-in, every item does, and has its addressee', () => {
    const { recommendations } = finds(
      'en',
      ...list(items, { leadIn: 'We urge the ministry of ports to:' }),
    );
    expect(recommendations.map(({ addressees }) => addressees)).toEqual(
      Array(3).fill(['ministry of ports']),
    );
    expect(recommendations.map(({ origin }) => origin)).toEqual(Array(3).fill('list'));
  });

  test('a heading names the addressee', () => {
    const { recommendations } = finds('en', ...list(items, { heading: 'For port authorities' }));
    expect(recommendations.map(({ addressees }) => addressees)).toEqual(
      Array(3).fill(['port authorities']),
    );
  });

  test('a name before the colon is the addressee', () => {
    const { recommendations } = finds(
      'en',
      ...list(['Harbour board: publish the dues.'], { heading: 'Recommendations' }),
    );
    expect(recommendations.map(({ addressees }) => addressees)).toEqual([['Harbour board']]);
  });

  test('"it" is whom the sentence before named', () => {
    const { recommendations } = finds(
      'en',
      'The ministry should open the archive. It should also hire staff.',
    );
    expect(recommendations.map(({ addressees }) => addressees)).toEqual([
      ['ministry'],
      ['ministry'],
    ]);
  });

  test('after a lead-in that says what things are, none does', () => {
    expect(
      texts(list(items, { heading: 'Recommendations', leadIn: 'By "disclosure" we mean:' })),
    ).toEqual([]);
    expect(
      texts(list(items, { heading: 'Recommendations', leadIn: 'Permits should be withdrawn if:' })),
    ).toEqual([]);
  });

  test('without heading or lead-in, none does', () => {
    expect(texts(list(items, {}))).toEqual([]);
    expect(texts(list(items, { heading: 'Background' }))).toEqual([]);
  });

  test('commands to the reader of a page are none', () => {
    expect(
      texts(
        list(['Read the full report.', 'Download the data set.'], { heading: 'Recommendations' }),
      ),
    ).toEqual([]);
  });

  test('in a list of references, nothing is found', () => {
    expect(
      texts(list(['The state should act. Lakeside Press.'], { heading: 'References' })),
    ).toEqual([]);
  });

  const infinitives = [
    'Publier les contrats du port.',
    'Ouvrir les archives aux chercheurs.',
    'Renforcer les contrôles.',
  ];
  test('French infinitives recommend by themselves', () => {
    expect(texts(list(infinitives, {}), 'fr')).toEqual(infinitives);
    expect(
      finds('fr', ...list(infinitives, { heading: 'Pour la Commission européenne' }))
        .recommendations[0]!.addressees,
    ).toEqual(['Commission européenne']);
  });

  test('German infinitives stand last', () => {
    const german = [
      'Die Verträge veröffentlichen',
      'Das Archiv für die Forschung öffnen',
      'Häfen besser ausstatten',
    ];
    expect(texts(list(german, { heading: 'Forderungen an die Landesregierung' }), 'de')).toEqual(
      german,
    );
  });
});

describe('voice', () => {
  const quotation = '“The city must repair the pump,” said the engineer Ada Marsh.';

  test('who is quoted in a text that demands by itself speaks for it', () => {
    const own = ['We urge the council to act.', 'We call on the region to pay for the pump.'];
    expect(finds('en', ...own, quotation).recommendations).toHaveLength(3);
    expect(finds('en', quotation).recommendations).toEqual([]);
  });

  test('a committee speaks of itself where nobody says we', () => {
    const sentence = 'The Committee recommends that the museum publish its inventory.';
    expect(finds('en', sentence).recommendations).toHaveLength(1);
    const others = ['We read it with care.', 'We were glad of it.', 'To us it seems short.'];
    expect(finds('en', ...others, sentence).recommendations).toEqual([]);
  });

  test('a paragraph that tells what others say tells it to its end', () => {
    const report =
      'The member argued that the bill was rushed. She stated that clause 4 is vague. There is a need to define data. She said that the text is too long.';
    expect(finds('en', report).recommendations).toEqual([]);
  });
});

describe('deadlines', () => {
  const due = (text: string, lang = 'en') => {
    const [found] = finds(lang, text).recommendations;
    return [found?.due, found?.dueDate];
  };
  test.each([
    ['The ministry should report by 31 March 2026.', '31 March 2026', '2026-03-31'],
    ['The ministry must report no later than June 2026.', 'June 2026', '2026-06'],
    ['The ministry must publish the list before 2027.', '2027', '2027'],
    ['The ministry should answer within six months.', 'within six months', null],
    ['The ministry should answer in full.', null, null],
  ])('%s', (text, words, date) => expect(due(text)).toEqual([words, date]));

  test('in German', () => {
    expect(due('Das Ministerium muss bis zum 31. März 2026 berichten.', 'de')).toEqual([
      '31. März 2026',
      '2026-03-31',
    ]);
  });
});

test('a find says where it stands', () => {
  const text = 'The port was closed. It must be opened.';
  const [found] = finds('en', block(text)).recommendations;
  expect(text.slice(found!.place.start, found!.place.end)).toBe('It must be opened.');
  expect(found!.place.source).toMatchObject({ path: 'text.md', line: 1, column: 22 });
});
