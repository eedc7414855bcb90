import { expect, test } from 'vitest';
import { asWanted, unknownChecks } from '../pipeline/severity.ts';
import { packOf } from './3-extract/helpers.ts';

const finding = (code: string, severity: 'error' | 'warning' | 'info') =>
  ({ code, severity, message: 'M' }) as const;
const found = [
  finding('image-without-alt', 'warning'),
  finding('undefined-footnote', 'warning'),
  finding('duplicate-id', 'error'),
];
const codesOf = (checks: Parameters<typeof asWanted>[1]) =>
  asWanted(found, checks).map(({ code, severity }) => `${severity} ${code}`);

test('a pack says how grave a finding is, whatever stage it is of', () => {
  expect(codesOf({})).toEqual([
    'warning image-without-alt',
    'warning undefined-footnote',
    'error duplicate-id',
  ]);
  expect(codesOf({ 'image-without-alt': 'error', 'undefined-footnote': 'off' })).toEqual([
    'error image-without-alt',
    'error duplicate-id',
  ]);
});

test('what is an error by itself stays one', () => {
  expect(codesOf({ 'duplicate-id': 'off' })).toContain('error duplicate-id');
});

test('a code that cannot be set is said, where it stands', () => {
  const { manifest } = packOf('');
  const place = { path: 'pack.yaml', line: 4, column: 3, endLine: 4, endColumn: 20 };
  const checks = {
    'empty-section': 'off',
    'image-withot-alt': 'info',
    'duplicate-id': 'off',
  } as const;
  const places = new Map([['checks.image-withot-alt', place]]);
  expect(unknownChecks({ ...manifest, checks, places })).toMatchObject([
    {
      code: 'unknown-check',
      message: 'there is no check "image-withot-alt"',
      hint: 'did you mean `image-without-alt`?',
      source: place,
    },
    { message: '"duplicate-id" is always an error', source: manifest.source },
  ]);
});
