import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codesByStage } from '../../pipeline/codes.ts';
import type { CodeDoc } from '../../pipeline/diagnostic.ts';
import { expectFile } from '../support/expected.ts';

type Codes = Readonly<Record<string, CodeDoc>>;

test('docs/diagnostics.md says what the code says', () => {
  expectFile(join(import.meta.dirname, '../../docs/diagnostics.md'), page());
});

test('a code means one thing', () => {
  const names = Object.values(codesByStage).flatMap((codes) => Object.keys(codes));
  expect(names.toSorted()).toEqual([...new Set(names)].toSorted());
});

function page(): string {
  const parts = Object.entries(codesByStage)
    .filter(([, codes]) => Object.keys(codes).length > 0)
    .map(([title, codes]) => `## ${title}\n\n${table(codes)}`);
  return `${intro}\n${parts.join('\n')}\n${examples()}`;
}

const intro = `# Diagnostics

Every finding has a code, a severity, a place in the source, a message and often a hint. A finding of severity **error** keeps the pack from being published: the last good output stays, and the command ends with exit code 1. Codes that are a warning or an info here can be set in \`pack.yaml\`: \`checks: { figure-without-source: error, empty-section: "off" }\`. Generated from the tables in \`pipeline/*/codes.ts\` and the rules of \`pipeline/4-check\`; \`UPDATE=1 npm test\` writes it anew.
`;

function table(codes: Codes): string {
  const rows = sorted(codes).map(
    ([code, { severity, about, example }]) =>
      `| ${example ? `[\`${code}\`](#${code})` : `<a id="${code}"></a>\`${code}\``} | ${severity} | ${about.replaceAll('|', '\\|')} |`,
  );
  return ['| code | severity | when, and what to do |', '|---|---|---|', ...rows, ''].join('\n');
}

/** A heading for each code that has an example, for links to lead to. */
function examples(): string {
  const all = Object.assign({}, ...Object.values(codesByStage)) as Codes;
  const parts = sorted(all).flatMap(([code, { example }]) => {
    if (example === undefined) return [];
    const pack = example.pack === undefined ? '' : `${fenced('yaml', example.pack)}\n`;
    const previous = example.previous === undefined ? '' : `${fenced('json', example.previous)}\n`;
    return `### ${code}\n\n${pack}${previous}${fenced('md', example.bad)}\nInstead:\n\n${fenced('md', example.good)}`;
  });
  return `## Examples\n\nWhat is reported, and the same put right. Tests hold the checks to them.\n\n${parts.join('\n')}`;
}

function fenced(language: string, text: string): string {
  const fence = text.includes('```') ? '````' : '```';
  return `${fence}${language}\n${text}\n${fence}\n`;
}

function sorted(codes: Codes): [string, CodeDoc][] {
  return Object.entries(codes).toSorted(([a], [b]) => (a < b ? -1 : 1));
}
