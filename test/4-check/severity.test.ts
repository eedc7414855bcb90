import { expect, test } from 'vitest';
import { check } from '../../pipeline/4-check/index.ts';
import type { Severity } from '../../pipeline/diagnostic.ts';
import { briefOf } from '../3-extract/helpers.ts';

const found = (checks: Readonly<Record<string, Severity | 'off'>>) =>
  check(briefOf('# T\n\nText ![](a.png) here.\n\n## Empty', { manifest: { checks } })).map(
    ({ code, severity }) => `${severity} ${code}`,
  );

test('a pack says how grave a finding is', () => {
  expect(found({})).toEqual(['warning image-without-alt', 'warning empty-section']);
  expect(found({ 'image-without-alt': 'error', 'empty-section': 'off' })).toEqual([
    'error image-without-alt',
  ]);
});

test('a code that no check has is said', () => {
  expect(found({ 'empty-section': 'off', 'image-without-alt': 'info', nothing: 'off' })).toEqual([
    'warning unknown-check',
    'info image-without-alt',
  ]);
});
