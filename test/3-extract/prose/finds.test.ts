import { describe, expect, test } from 'vitest';
import { findInProse } from '../../../pipeline/3-extract/prose/index.ts';
import { block, finds } from './plain.ts';

describe('language', () => {
  test.each([
    ['en', 'The ships of the old port have been sold to a man from the north.'],
    ['fr', 'Les bateaux du vieux port ont été vendus à un homme qui est dans la ville.'],
    ['de', 'Die Schiffe des alten Hafens sind an einen Mann aus dem Norden verkauft worden.'],
    ['es', 'Los barcos del viejo puerto se han vendido a un hombre que es de la ciudad.'],
    [
      'tr',
      'Eski limanın gemileri kuzeyden gelen bir adama ve kardeşine satılmış olup bu çok eskidir.',
    ],
  ])('%s is told from the text', (lang, text) => expect(finds(null, text).lang).toBe(lang));

  test('what is given is believed; what we do not know is told from the text', () => {
    expect(finds('de-CH', 'The ships of the port.').lang).toBe('de');
    expect(finds('nl', 'The ships of the port are old.').lang).toBe('en');
  });
});

describe('the date that a text bears', () => {
  const told = 'The border reopened earlier this month after long talks.';
  const dates = (text: string) =>
    findInProse(
      [...text.split('\n')].map((line) => block(line)),
      {
        lang: 'en',
        date: null,
        authors: [],
      },
    ).events.map(({ date }) => date);
  test.each([
    ['a line of its own', `Kabul, 14 March 2025\n${told}`, ['2025-03']],
    ['before a dash', `DAKAR, 12 June 2024 (NA) – ${told}`, ['2024-06', '2024-06-12']],
    ['none in a sentence', `The old pact was signed on 14 March 1925.\n${told}`, ['1925-03-14']],
  ])('%s', (_, text, wanted) => {
    expect(dates(text).sort()).toEqual(wanted);
  });
});

describe('events', () => {
  const dates = (text: string, lang = 'en') => finds(lang, text).events.map(({ date }) => date);
  test.each([
    ['en', 'The pact was signed on 24 February 2022 in the old town hall.', ['2022-02-24']],
    ['en', 'The pact was signed on February 24th, 2022 in the old town hall.', ['2022-02-24']],
    [
      'en',
      'Talks began in May 2025 and ended in October 2025 without a pact.',
      ['2025-05', '2025-10'],
    ],
    ['en', 'The mission has been there since 1994 without a break.', ['1994']],
    ['en', 'Earlier this month the two sides met in the capital.', ['2025-11']],
    ['en', 'The two sides met last year in the capital.', ['2024']],
    ['en', 'The two sides met on 3 March in the capital.', ['2025-03-03']],
    ['en', 'The order of 2025-10-19 was read aloud in court.', ['2025-10-19']],
    ['en', 'The ship may sail when the wind turns south.', []],
    ['fr', 'Le pacte a été signé le 24 février 2022 à la mairie.', ['2022-02-24']],
    ['de', 'Der Pakt wurde am 24. Februar 2022 im Rathaus geschlossen.', ['2022-02-24']],
    ['de', 'Der Pakt wurde am 24.02.2022 im Rathaus geschlossen.', ['2022-02-24']],
    ['es', 'El pacto se firmó el 24 de febrero de 2022 en el ayuntamiento.', ['2022-02-24']],
    ['tr', 'Anlaşma 24 Şubat 2022 tarihinde belediye binasında imzalandı.', ['2022-02-24']],
  ])('%s: %s', (lang, text, expected) => expect(dates(text, lang)).toEqual(expected));
});

describe('abbreviations', () => {
  const introduced = (...texts: string[]) =>
    Object.fromEntries(finds('en', ...texts).abbreviations.map(({ short, long }) => [short, long]));
  test.each([
    ['The Harbour Pilots Union (HPU) met. The HPU left.', { HPU: 'Harbour Pilots Union' }],
    ['The HPU (Harbour Pilots Union) met in secret.', { HPU: 'Harbour Pilots Union' }],
    ['The Office of Ports and Customs (OPC) closed.', { OPC: 'Office of Ports and Customs' }],
    ['The director of Inter-Harbour Services (IHS) came.', { IHS: 'Inter-Harbour Services' }],
    [
      'They want to end Movement of Lake Fishers’ (MLF) raids.',
      { MLF: 'Movement of Lake Fishers' },
    ],
    ['The “Lake Data Act” (‘LDA’) was read.', { LDA: 'Lake Data Act' }],
    [
      'The Ministry of Electronic Identity (MeID) reads.',
      { MeID: 'Ministry of Electronic Identity' },
    ],
    ['The IOM reports that boats came.', { IOM: null }],
    ['Phase II of the plan began.', {}],
    ['THE NEW PORT LAW IS HERE', {}],
  ])('%s', (text, expected) => expect(introduced(text)).toEqual(expected));

  test('two introductions are both told, in order, and all uses counted', () => {
    const [found] = finds(
      'en',
      'The Lake Fund (LF) paid. The Land Fund (LF) did not. The LF is late.',
    ).abbreviations;
    expect(found).toMatchObject({ short: 'LF', long: 'Lake Fund', uses: 3 });
    expect(found!.introductions.map(({ long }) => long)).toEqual(['Lake Fund', 'Land Fund']);
  });
});

describe('boilerplate', () => {
  const kinds = (...texts: string[]) =>
    finds('en', ...texts).boilerplate.map(({ kind, text }) => [kind, text]);
  test.each([
    ['notice', 'This website uses cookies to improve your visit.'],
    ['notice', 'Copyright 2024 Lakeside Press'],
    ['notice', 'The views expressed here do not necessarily reflect those of the bank.'],
    ['notice', 'Subscribe to our weekly newsletter'],
    ['address', 'Address: 12 Harbour Street, 10090 Lakeside, Ruritania'],
    ['address', '12 L St NW, Ste 450, Lakeside, DC 20005'],
    ['page', 'Page 3 of 12'],
  ])('%s: %s', (kind, text) => expect(kinds(text)).toEqual([[kind, text]]));

  test('a running header is repeated, whatever its page number', () => {
    const text = 'LAKESIDE BANK ANNUAL REPORT';
    expect(kinds(`${text} 12`, 'The bank was sound.', `${text} 13`)).toEqual([
      ['repeated', `${text} 12`],
      ['repeated', `${text} 13`],
    ]);
  });

  test('it is searched for nothing, and what stands beside it is', () => {
    const { recommendations } = finds(
      'en',
      'The port must be opened. You must accept cookies on this site.',
    );
    expect(recommendations.map(({ text }) => text)).toEqual(['The port must be opened.']);
  });

  test('a sentence about cookies is text', () => {
    expect(
      kinds('The regulator should ban tracking cookies that follow people across sites.'),
    ).toEqual([]);
  });

  test('prose with a street in it is text', () => {
    expect(kinds('The road to the old port was closed in 2019.')).toEqual([]);
  });
});

test('a heading is searched for nothing', () => {
  const found = finds('en', block('The port must be opened by 2027', { kind: 'heading' }));
  expect([found.recommendations, found.keyFigures, found.events]).toEqual([[], [], []]);
});
