import { expect, test } from 'vitest';
import { everyRecommendation } from '../../../pipeline/3-extract/index.ts';
import { briefOf } from '../helpers.ts';

const shown = (text: string) =>
  everyRecommendation(briefOf(text)).map(
    ({ number, origin, addressees, text: words }) =>
      `${number || '–'} ${origin} ${addressees.join('; ')}: ${words}`,
  );

test('what is marked, listed and said stands in the order of the source', () => {
  expect(
    shown(`# Note

The council must meet.

## Recommendations

- **Donors:** The fund should be renewed. It pays for two schools.
- **The EU:** more money for all.

## Other

:::recommendation{to="The Bank"}
The Bank should lend.
:::`),
  ).toEqual([
    '– prose council: The council must meet.',
    '– prose Donors: Donors: The fund should be renewed.',
    '– prose EU: The EU: more money for all.',
    '3 marked The Bank: The Bank should lend.',
  ]);
});

test('without any mark it is the register', () => {
  expect(shown('# T\n\nThe council must meet.')).toEqual([
    '1 prose council: The council must meet.',
  ]);
});
