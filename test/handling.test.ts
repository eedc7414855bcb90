import { expect, test } from 'vitest';
import { levelOf } from '../pipeline/handling.ts';

test.each([
  ['OFFICIAL', 'UK 0'],
  ['OFFICIAL-SENSITIVE', 'UK 1'],
  ['Official Sensitive', 'UK 1'],
  ['OFFICIAL-SENSITIVE – COMMERCIAL', 'UK 1'],
  ['UK SECRET', 'UK 2'],
  ['TOP SECRET UK EYES ONLY', 'UK 3'],
  ['NATO SECRET', 'NATO 3'],
  ['COSMIC TOP SECRET', 'NATO 4'],
  ['RESTREINT UE/EU RESTRICTED', 'EU 0'],
  ['SECRET UE/EU SECRET', 'EU 2'],
  ['TLP:AMBER', 'TLP 2'],
  ['TLP:AMBER+STRICT', 'TLP 3'],
  ['TLP: red', 'TLP 4'],
  ['TLP:ORANGE', null],
  ['Board only', null],
  ['OFFICIALS', null],
])('%s is %s', (mark, level) => {
  const found = levelOf(mark);
  expect(found && `${found.scheme} ${found.rank}`).toBe(level);
});

test('levels of one’s own come before those of a scheme', () => {
  const own = ['OFFICIAL', 'BOARD ONLY', 'CHAIR ONLY'];
  expect(levelOf('Board only', own)).toEqual({ scheme: 'custom', rank: 1, name: 'BOARD ONLY' });
  expect(levelOf('OFFICIAL', own)?.scheme).toBe('custom');
});
