import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { briefOf } from '../helpers.ts';

type Previous = Parameters<typeof briefOf>[1] extends infer O | undefined
  ? O extends { previous?: infer P }
    ? P
    : never
  : never;

const listOf = (items: readonly string[]) =>
  `# Recommendations\n\n${items.map((item) => `- ${item}`).join('\n')}`;

/** `text` → `id`. */
function idsIn(items: readonly string[], previous: Previous = null): Map<string, string> {
  const { recommendations } = briefOf(listOf(items), { previous });
  return new Map(recommendations.map(({ text, id }) => [text, id]));
}

const first = [
  'The Ministry of Trade should publish its tariffs every month.',
  'The Ministry of Trade should open the border at Torkham.',
  'Donors should renew the fund for families that lost their homes.',
  'Pay the bill.',
];

const verbs = ['Open', 'Publish', 'Renew', 'Fund', 'Review', 'Extend'];
const things = ['tariffs', 'border posts', 'school fund', 'water treaty', 'visa rules', 'ferry'];
const places = ['in the north', 'at Torkham', 'with Qatar', 'before winter', 'for all families'];
const sentence = fc
  .tuple(fc.constantFrom(...verbs), fc.constantFrom(...things), fc.constantFrom(...places))
  .map(([verb, thing, place]) => `${verb} the ${thing} ${place}.`);
const sentences = fc.uniqueArray(sentence, { minLength: 1, maxLength: 8 });

test('whatever is added, taken out, reworded or moved, the others keep their ids', () => {
  fc.assert(
    fc.property(
      sentences.chain((before) =>
        fc.tuple(
          fc.constant(before),
          fc.shuffledSubarray(before, { minLength: 0 }),
          fc.array(sentence, { maxLength: 3 }),
          fc.nat(),
        ),
      ),
      ([before, kept, added, at]) => {
        const news = added.filter((text) => !before.includes(text));
        const after = [...kept];
        after.splice(at % (kept.length + 1), 0, ...new Set(news));
        const old = idsIn(before);
        const now = idsIn(after.length > 0 ? after : ['Do nothing now.']);
        for (const text of kept) expect(now.get(text)).toBe(old.get(text));
        expect(new Set(now.values()).size).toBe(now.size);
      },
    ),
    { numRuns: 60 },
  );
});

describe('an edition that names the one before', () => {
  const earlier = (items: readonly string[]) => [...briefOf(listOf(items)).recommendations];

  test('a reworded recommendation keeps its id, wherever it stands', () => {
    const before = idsIn(first);
    const after = idsIn(
      [
        'Build a ferry.',
        'Donors must renew the fund for all families who lost their homes in the flood.',
        'The Ministry of Trade should publish all tariffs at least monthly.',
        'The Ministry of Trade should open the border at Torkham.',
        'Pay the bill!',
      ],
      earlier(first),
    );
    expect([...after.values()]).toEqual([
      expect.stringMatching(/^rec-build-a-ferry-/),
      before.get(first[2]!),
      before.get(first[0]!),
      before.get(first[1]!),
      before.get(first[3]!),
    ]);
  });

  test('it keeps that id through a third edition', () => {
    const second = ['The Ministry of Trade should publish all of its tariffs each month.'];
    const third = ['The Ministry of Trade must publish all its tariffs each week.'];
    const [id] = idsIn(first).values();
    const { recommendations } = briefOf(listOf(second), { previous: earlier(first) });
    expect(recommendations[0]?.id).toBe(id);
    expect([...idsIn(third, [...recommendations]).values()]).toEqual([id]);
  });

  test('ids are given once, and an explicit id is never taken away', () => {
    const twice = [first[0]!, `${first[0]} Do it again.`];
    const ids = idsIn(twice, earlier(first));
    expect(new Set(ids.values()).size).toBe(2);
    const brief = briefOf(':::recommendation{#mine to=X}\nPay the bill.\n:::', {
      previous: earlier(first),
    });
    expect(brief.recommendations[0]?.id).toBe('mine');
    expect(brief.lost.map(({ text }) => text)).toEqual(first);
  });

  test('what prose recommends keeps its id too', () => {
    const prose = (text: string, previous: Previous = null) =>
      briefOf(text, { previous }).recommendations[0]!;
    const before = prose('The Ministry of Trade should publish its tariffs every month.');
    const after = prose('The Ministry of Trade must publish its tariffs each month.', [before]);
    expect(after).toMatchObject({ id: before.id, origin: 'prose' });
  });
});
