import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codes as read } from '../../pipeline/1-read/codes.ts';
import { codes as parse } from '../../pipeline/2-parse/codes.ts';
import { codes as extract } from '../../pipeline/3-extract/codes.ts';
import { codes as check } from '../../pipeline/4-check/codes.ts';
import { codes as render } from '../../pipeline/5-render/codes.ts';
import { codes as typeset } from '../../pipeline/6-typeset/codes.ts';
import { codes as paint } from '../../pipeline/7-paint/codes.ts';
import { codes as publish } from '../../pipeline/8-publish/codes.ts';
import type { CodeDoc } from '../../pipeline/diagnostic.ts';
import { expectFile } from '../support/expected.ts';

const stages: Readonly<Record<string, Readonly<Record<string, CodeDoc>>>> = {
  'Reading files': read,
  'Parsing Markdown': parse,
  'Extracting what the pack says': extract,
  Checks: check,
  Templates: render,
  'Setting pages': typeset,
  'Writing the PDF': paint,
  Publishing: publish,
};

test('docs/diagnostics.md says what the code says', () => {
  expectFile(join(import.meta.dirname, '../../docs/diagnostics.md'), page());
});

test('a code means one thing', () => {
  const names = Object.values(stages).flatMap((codes) => Object.keys(codes));
  expect(names.toSorted()).toEqual([...new Set(names)].toSorted());
});

function page(): string {
  const parts = Object.entries(stages)
    .filter(([, codes]) => Object.keys(codes).length > 0)
    .map(([title, codes]) => `## ${title}\n\n${table(codes)}`);
  return `${intro}\n${parts.join('\n')}`;
}

const intro = `# Diagnostics

Every finding has a code, a severity, a place in the source, a message and often a hint. A finding of severity **error** keeps the pack from being published: the last good output stays, and the command ends with exit code 1. Generated from the tables in \`pipeline/*/codes.ts\`; \`UPDATE=1 npm test\` writes it anew.
`;

function table(codes: Readonly<Record<string, CodeDoc>>): string {
  const rows = Object.entries(codes)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { severity, about }]) => `| \`${code}\` | ${severity} | ${about.replaceAll('|', '\\|')} |`);
  return ['| code | severity | when, and what to do |', '|---|---|---|', ...rows, ''].join('\n');
}
