import { describe, expect, test } from 'vitest';
import type { Brief } from '../../../pipeline/3-extract/types.ts';
import { briefOf } from '../helpers.ts';

/** What is marked or listed: `number. addressee; addressee: text`, one a line. */
function drawn({ recommendations }: Brief): string[] {
  return recommendations
    .filter(({ origin }) => origin !== 'prose')
    .map(({ number, addressees, text }) => `${number}. ${addressees.join('; ') || '–'}: ${text}`);
}

const register = (text: string, lang = 'en') => drawn(briefOf(text, { manifest: { lang } }));

test('a marked recommendation carries what its author says of it', () => {
  const { recommendations } = briefOf(
    '# T\n\n:::recommendation{#reconvene to="Government of Türkiye; Government of Qatar" owner="Desk" by=2026-01-30 priority=high status=open}\nReconvene the talks.\n\nThey ended too soon.\n:::',
  );
  expect(recommendations).toMatchObject([
    {
      id: 'reconvene',
      number: '1',
      text: 'Reconvene the talks. They ended too soon.',
      addressees: ['Government of Türkiye', 'Government of Qatar'],
      owner: 'Desk',
      due: '2026-01-30',
      priority: 'high',
      status: 'open',
      origin: 'marked',
      section: 't',
    },
  ]);
});

test('the heading above it gives the addressee that a mark leaves out', () => {
  expect(
    register(
      '# T\n\n## Recommendations\n\n### To the Governments of China, Iran and Russia\n\n:::recommendation\nAct.\n:::',
    ),
  ).toEqual(['1. Government of China; Government of Iran; Government of Russia: Act.']);
});

describe('lists under a heading that means recommendations', () => {
  test.each([
    ['en', 'Recommendations'],
    ['en', '4. Policy recommendations'],
    ['en', 'What should be done?'],
    ['fr', 'Recommandations'],
    ['fr', 'Nos propositions'],
    ['de', 'Handlungsempfehlungen'],
    ['de', 'Unsere Forderungen'],
    ['es', 'Conclusiones y recomendaciones'],
    ['tr', 'Öneriler'],
    ['tr', 'Politika önerileri'],
  ])('%s: %s', (lang, title) => {
    expect(register(`# T\n\n## ${title}\n\n- Do the first.\n- Do the other.`, lang)).toEqual([
      '1. –: Do the first.',
      '2. –: Do the other.',
    ]);
  });

  test.each([
    'Background',
    'Response to earlier recommendations',
    'Progress on recommendations',
    'Why the committee thought that its recommendations would be of use to all',
  ])('not under %s', (title) => {
    expect(register(`# T\n\n## ${title}\n\n- Do the first.`)).toEqual([]);
  });

  test('a document of that title is one too, but not its background', () => {
    expect(
      register(
        '# Recommendations\n\n- Do it.\n\n## Rationale\n\n- It is good.\n\n## Border\n\n- Open it.',
      ),
    ).toEqual(['1. –: Do it.', '2. –: Open it.']);
  });

  test('single words and other content are none', () => {
    expect(register('# Recommendations\n\nText.\n\n- None\n-\n\n> - Quoted thing here.')).toEqual(
      [],
    );
  });
});

describe('addressees', () => {
  test.each([
    ['To the Government of Pakistan', 'Government of Pakistan'],
    ['Recommendations to the United Nations', 'United Nations'],
    ['For companies', 'Companies'],
    ['For all others', 'All others'],
    ['To donors:', 'Donors'],
    ['Türkiye and Qatar', 'Türkiye; Qatar'],
    ['Ministry of Trade and Industry', 'Ministry of Trade and Industry'],
    ['1. To the EU', 'EU'],
    ['To improve border management', '–'],
    ['Border management', '–'],
    ['For border management', '–'],
  ])('en: %s', (title, names) => {
    expect(register(`# T\n\n## Recommendations\n\n### ${title}\n\n- Do this now.`)).toEqual([
      `1. ${names}: Do this now.`,
    ]);
  });

  test.each([
    ['fr', 'Recommandations', 'Au gouvernement turc', 'Gouvernement turc'],
    ['fr', 'Recommandations', 'Aux États membres', 'États membres'],
    ['fr', 'Recommandations', 'À l’Union européenne', 'Union européenne'],
    ['fr', 'Recommandations', 'Pour améliorer la coordination', '–'],
    ['de', 'Empfehlungen', 'An die Bundesregierung', 'Bundesregierung'],
    ['de', 'Empfehlungen', 'Für Unternehmen', 'Unternehmen'],
    ['es', 'Recomendaciones', 'Al Gobierno de España', 'Gobierno de España'],
    ['es', 'Recomendaciones', 'Para mejorar la coordinación', '–'],
    ['tr', 'Öneriler', 'Hükümet', 'Hükümet'],
  ])('%s: %s / %s', (lang, heading, title, names) => {
    expect(register(`# T\n\n## ${heading}\n\n### ${title}\n\n- Tun wir das.`, lang)).toEqual([
      `1. ${names}: Tun wir das.`,
    ]);
  });

  test.each([
    ['**South Asia Desk:** attribute both figures.', 'South Asia Desk: attribute both figures.'],
    ['**Embassy Kabul**: ask again.', 'Embassy Kabul: ask again.'],
    ['**The delegation** – propose a register.', 'Delegation: propose a register.'],
    ['To the Government of X: open the border.', 'Government of X: open the border.'],
    [
      '**The Ministry of Health** should open it.',
      'Ministry of Health: The Ministry of Health should open it.',
    ],
    [
      '**Improve government oversight:** it is weak.',
      '–: Improve government oversight: it is weak.',
    ],
    ['The EU should open it.', 'EU: The EU should open it.'],
    ['It should be open.', '–: It should be open.'],
    ['**Open the border.** It is shut.', '–: Open the border. It is shut.'],
    ['Note this: it is late.', '–: Note this: it is late.'],
  ])('lead: %s', (item, expected) => {
    expect(register(`# Recommendations\n\n- ${item}`)).toEqual([`1. ${expected}`]);
  });

  test('beside leads that name somebody whom we know, others are names', () => {
    expect(
      register(
        '# Recommendations\n\n- **Ministry of Trade:** Open it.\n- **Ministry of Health:** Shut it.\n- **Gebäudemanagement:** Report on it.\n- **Pay the bill:** It is due now.',
      ),
    ).toEqual([
      '1. Ministry of Trade: Open it.',
      '2. Ministry of Health: Shut it.',
      '3. Gebäudemanagement: Report on it.',
      '4. –: Pay the bill: It is due now.',
    ]);
    expect(register('# Recommendations\n\n- **Transparency:** Report on it.')).toEqual([
      '1. –: Transparency: Report on it.',
    ]);
  });

  test('an item or paragraph that only names somebody is a heading of its list', () => {
    expect(
      register(
        '# Recommendations\n\n- Government of X:\n  - Open the border.\n  - Pay the bill.\n\n**To donors**\n\n- Give more money.\n\nCompanies should:\n\n- Publish it all.',
      ),
    ).toEqual([
      '1. Government of X: Open the border.',
      '2. Government of X: Pay the bill.',
      '3. Donors: Give more money.',
      '4. Companies: Publish it all.',
    ]);
  });

  test('an item with a colon goes on in its list', () => {
    expect(
      register('# Recommendations\n\n- Parties must agree:\n  - on a date\n  - on a place'),
    ).toEqual(['1. Parties: Parties must agree: on a date on a place']);
  });
});

test('numbered paragraphs are recommendations', () => {
  expect(
    register(
      '# Recommendations\n\nFor the EU:\n\n**Recommendation 1:** Open it.\n\nBecause.\n\nR2. Shut it.',
    ),
  ).toEqual(['1. EU: Recommendation 1: Open it.', '2. EU: R2. Shut it.']);
});

test('a heading may be a recommendation, or number the paragraph below it', () => {
  const brief = briefOf(
    '# T\n\n## Recommendations\n\nSee [](#recommendation-2-money).\n\n### Recommendation 1: Open the border\n\nBecause it is shut.\n\n- A detail of it.\n\n### Recommendation 2: Money\n\nThe EU should pay.\n\nMore.',
  );
  expect(drawn(brief)).toEqual(['1. –: Open the border', '2. EU: The EU should pay.']);
  expect(brief.recommendations[1]?.id).toBe('recommendation-2-money');
  expect([...brief.links.values()][0]).toMatchObject({ kind: 'recommendation', number: '2' });
});

test('headings beside each other that address somebody need no heading above them', () => {
  const text =
    '# T\n\n## For companies\n\n- Publish it all.\n\n## For governments\n\n- Protect it all.';
  expect(register(text)).toEqual([
    '1. Companies: Publish it all.',
    '2. Governments: Protect it all.',
  ]);
  expect(
    register('# T\n\n## For companies\n\n- Publish it all.\n\n## For now\n\n- Wait and see.'),
  ).toEqual([]);
});

test('where some are marked, lists of that section explain', () => {
  expect(
    register(
      '# Recommendations\n\n- These are principles.\n\n:::recommendation{to="X"}\nAct.\n:::',
    ),
  ).toEqual(['1. X: Act.']);
});

test('they are numbered in reading order through the pack', () => {
  const brief = briefOf({
    '1.md': '# One\n\n## Recommendations\n\n- Do the first.',
    '2.md': '# Two\n\n:::recommendation{to="X"}\nDo the second.\n:::',
    '3.md': '# Recommendations\n\n1. Do the third.',
  });
  expect(drawn(brief)).toEqual([
    '1. –: Do the first.',
    '2. X: Do the second.',
    '3. –: Do the third.',
  ]);
});

test('ids stay when others come, go or move', () => {
  const ids = (items: string[]) =>
    new Map(
      briefOf(
        `# Recommendations\n\n${items.map((item) => `- ${item}`).join('\n')}`,
      ).recommendations.map(({ text, id }) => [text, id]),
    );
  const before = ids([
    'Open the border for trade at once.',
    'Open the border for trade in May.',
    'Pay the bill.',
  ]);
  const after = ids(['Pay the bill.', 'Something quite new.', 'Open the border for trade in May.']);
  expect(after.get('Open the border for trade in May.')).toBe(
    before.get('Open the border for trade in May.'),
  );
  expect(after.get('Pay the bill.')).toBe(before.get('Pay the bill.'));
  expect(new Set(before.values()).size).toBe(3);
});

test('values and references in a text are read out', () => {
  const { recommendations } = briefOf(
    '# T\n\n:key-figure[836 notes]{#notes}\n\n## Part {#part}\n\n## Recommendations\n\n- Publish the :value[]{#notes} notes of [](#part).',
  );
  expect(recommendations[0]?.text).toBe('Publish the 836 notes of Section 1.');
});

test('the lead is not said twice where the register prints the content', () => {
  const { recommendations } = briefOf('# Recommendations\n\n- **Desk:** do this.\n\n  More.');
  expect(recommendations[0]?.children).toMatchObject([
    { type: 'paragraph', children: [{ type: 'text', value: 'do this.' }] },
    { type: 'paragraph' },
  ]);
});

describe('the deadline that a text states', () => {
  const dueOf = (item: string, manifest = {}) =>
    briefOf(`# Recommendations\n\n- ${item}`, { manifest }).recommendations[0]?.due;

  test.each([
    ['The Ministry should publish the tariffs by 31 March 2026.', 'en', '2026-03-31'],
    ['**Treasury:** pay the bill no later than June 2026.', 'en', '2026-06'],
    ['Pay the bill before the end of 2027.', 'en', '2027'],
    ['Pay the bill within six months.', 'en', 'within six months'],
    ['Pay the bill by cheque.', 'en', null],
    ['Signed on 3 May 2024, the treaty must be kept.', 'en', null],
    ['Publier les tarifs avant le 31 mars 2026.', 'fr', '2026-03-31'],
    ['Die Tarife bis zum 31. März 2026 veröffentlichen.', 'de', '2026-03-31'],
    ['Publicar las tarifas antes del 31 de marzo de 2026.', 'es', '2026-03-31'],
  ])('%s', (item, lang, due) => {
    expect(dueOf(item, { lang })).toBe(due);
  });

  test('what is marked counts more', () => {
    const { recommendations } = briefOf(
      ':::recommendation{to=X by=2026-01-31}\nPay by 2027.\n:::\n\n:::recommendation{to=X}\nPay by 2 May 2027.\n:::',
    );
    expect(recommendations.map(({ due }) => due)).toEqual(['2026-01-31', '2027-05-02']);
  });
});

test('a recommendation in a numbered paragraph says in which', () => {
  const manifest = { numbering: { sections: true, paragraphs: true } };
  const paragraphsOf = (text: string) =>
    briefOf(text, { manifest }).recommendations.map(({ paragraph }) => paragraph);
  expect(paragraphsOf('# T\n\nOne.\n\nThe Ministry of Trade should publish its tariffs.')).toEqual([
    '2',
  ]);
  expect(
    paragraphsOf('# Recommendations\n\nOne.\n\n**Recommendation 1:** Open it.\n\n- Shut it now.'),
  ).toEqual(['2', undefined]);
});
