import { describe, expect, test } from 'vitest';
import { briefOf, extracted } from '../helpers.ts';

const prose =
  '# Note\n\nThe talks ended. The Ministry of Trade must open the border. The council should report by 30 June 2026.\n\n- One.\n- Donors should pay their share.';

describe('a pack that marks no recommendation', () => {
  test('has in its register what its text recommends, numbered in order', () => {
    expect(
      briefOf(prose).recommendations.map(({ number, text, addressees, due, origin, section }) => ({
        ...{ number, text, addressees, due, origin, section },
      })),
    ).toEqual([
      {
        number: '1',
        text: 'The Ministry of Trade must open the border.',
        addressees: ['Ministry of Trade'],
        due: null,
        origin: 'prose',
        section: 'note',
      },
      {
        number: '2',
        text: 'The council should report by 30 June 2026.',
        addressees: ['council'],
        due: '2026-06-30',
        origin: 'prose',
        section: 'note',
      },
      {
        number: '3',
        text: 'Donors should pay their share.',
        addressees: ['Donors'],
        due: null,
        origin: 'prose',
        section: 'note',
      },
    ]);
  });

  test('anchors each where it stands: its paragraph, its list item', () => {
    const { recommendations, labels, targets } = briefOf(prose);
    const [first, second, third] = recommendations;
    expect(second?.anchor).toBe(first?.id);
    expect(labels.get(first!.node)).toEqual({ id: first!.id, number: null });
    expect(first?.node.type).toBe('paragraph');
    expect(third?.node.type).toBe('listItem');
    expect(targets.get(second!.id)).toMatchObject({ kind: 'recommendation', id: first?.id });
  });

  test('leaves numbered paragraphs their own anchors', () => {
    const numbering = { sections: false, paragraphs: true };
    const { recommendations, labels } = briefOf(prose, { manifest: { numbering } });
    expect(recommendations[0]?.anchor).toBe('para-1');
    expect(labels.get(recommendations[0]!.node)).toEqual({ id: 'para-1', number: '1' });
  });

  test('can refer to them by their ids, which other sentences do not change', () => {
    const id = briefOf(prose).recommendations[1]!.id;
    const more = `# Note\n\nThe Bank must pay. See [](#${id}).\n\n${prose.slice(8)}`;
    const { brief, diagnostics } = extracted(more);
    expect(diagnostics).toEqual([]);
    expect(brief.recommendations.map((entry) => entry.id)).toContain(id);
  });

  test('raw HTML is anchored at its section', () => {
    const { recommendations } = briefOf('# T\n\n## A\n\n<div>The council must act.</div>');
    expect(recommendations.map(({ anchor }) => anchor)).toEqual(['a']);
  });
});

test('a pack that marks some keeps apart what its text recommends besides', () => {
  const { recommendations, found } = briefOf(
    `${prose}\n\n:::recommendation{to="The EU"}\nThe EU should pay.\n:::`,
  );
  expect(recommendations.map(({ text }) => text)).toEqual(['The EU should pay.']);
  expect(found.recommendations.map(({ text }) => text)).toEqual([
    'The Ministry of Trade must open the border.',
    'The council should report by 30 June 2026.',
    'Donors should pay their share.',
  ]);
});

test('key figures of the text join the marked ones', () => {
  const { keyFigures } = briefOf(
    '# T\n\nOver :key-figure[836 protest notes]{#notes} were sent. About 4 million refugees are in the country, according to the UNHCR.',
  );
  expect(
    keyFigures.map(({ id, value, noun, origin, attribution }) => ({
      ...{ id, value, noun, origin, attribution },
    })),
  ).toEqual([
    { id: 'notes', value: 836, noun: 'protest notes', origin: 'marked', attribution: null },
    {
      id: 'kf-refugees',
      value: 4_000_000,
      noun: 'refugees',
      origin: 'prose',
      attribution: 'UNHCR',
    },
  ]);
});

test('the language is told from the text where the pack names none', () => {
  const { found, recommendations } = briefOf(
    '# Note\n\nLe gouvernement doit ouvrir la frontière dès que les conditions sont réunies.',
  );
  expect(found.lang).toBe('fr');
  expect(recommendations).toHaveLength(1);
});

test('events, abbreviations and boilerplate are apart', () => {
  const { found, events } = briefOf(
    '# T\n\nThe Joint Coordination Committee (JCC) met on 19 October 2025. The JCC met again.\n\n© 2025 All rights reserved.',
  );
  expect(events).toEqual([]);
  expect(found.events.map(({ date, origin }) => [date, origin])).toEqual([['2025-10-19', 'prose']]);
  expect(found.abbreviations.map(({ short, long, uses }) => [short, long, uses])).toEqual([
    ['JCC', 'Joint Coordination Committee', 2],
  ]);
  expect(found.boilerplate.map(({ text }) => text)).toEqual(['© 2025 All rights reserved.']);
});
