import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { annotation } from '../../pipeline/cli/report/github.ts';
import { sarif } from '../../pipeline/cli/report/sarif.ts';
import { codes } from '../../pipeline/codes.ts';
import { folderWith } from '../1-read/support.ts';
import { briefpack } from './support.ts';

const source = { path: 'p/a, b.md', line: 3, column: 2, endLine: 3, endColumn: 9 };
const finding = {
  code: 'empty-section',
  severity: 'warning',
  message: '100 % of it is empty',
  hint: 'write it',
  source,
} as const;

/** What SARIF 2.1.0 demands of the parts that we write; no property of another name may stand. */
const level = z.enum(['none', 'note', 'warning', 'error']);
const text = z.string().min(1);
const whole = z.number().int().min(1);
const multiformat = z.strictObject({ text, markdown: text.optional() });
const rule = z.strictObject({
  id: text,
  name: text,
  shortDescription: multiformat,
  fullDescription: multiformat,
  help: multiformat,
  defaultConfiguration: z.strictObject({ level }),
});
const region = z.strictObject({
  startLine: whole,
  startColumn: whole,
  endLine: whole,
  endColumn: whole,
});
const result = z.strictObject({
  ruleId: text,
  ruleIndex: z.number().int().min(0),
  level,
  message: z.strictObject({ text }),
  locations: z.array(
    z.strictObject({
      physicalLocation: z.strictObject({
        artifactLocation: z.strictObject({ uri: z.string().regex(/^[\w%.~!$&'()*+,;=:@/-]+$/) }),
        region,
      }),
    }),
  ),
});
const driver = z.strictObject({ name: text, version: text, rules: z.array(rule) });
const log = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.array(
    z.strictObject({
      tool: z.strictObject({ driver }),
      columnKind: z.literal('utf16CodeUnits'),
      results: z.array(result),
    }),
  ),
});

test('SARIF 2.1.0', () => {
  const { runs } = log.parse(
    JSON.parse(sarif([finding, { ...finding, severity: 'info' }], '1.2.3')),
  );
  expect(runs[0]?.tool.driver).toMatchObject({ name: 'briefpack', version: '1.2.3' });
  expect(runs[0]?.results.map((found) => found.level)).toEqual(['warning', 'note']);
  expect(runs[0]?.results[0]).toEqual({
    ruleId: 'empty-section',
    ruleIndex: 0,
    level: 'warning',
    message: { text: '100 % of it is empty\nwrite it' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'p/a%2C%20b.md' },
          region: { startLine: 3, startColumn: 2, endLine: 3, endColumn: 9 },
        },
      },
    ],
  });
});

test('every code is a rule that SARIF can show', () => {
  const findings = Object.keys(codes).map((code) => ({ ...finding, code }));
  const [run] = log.parse(JSON.parse(sarif(findings, '1.2.3'))).runs;
  const rules = run?.tool.driver.rules ?? [];
  expect(rules.map(({ id }) => id)).toEqual(Object.keys(codes).sort());
  for (const { ruleId, ruleIndex } of run?.results ?? []) expect(rules[ruleIndex]?.id).toBe(ruleId);
  expect(rules.find(({ id }) => id === 'empty-section')).toMatchObject({
    name: 'EmptySection',
    shortDescription: { text: 'A heading has nothing under it: neither text nor sub-headings.' },
    help: { markdown: expect.stringContaining('Instead:\n\n```md\n# Border') },
    defaultConfiguration: { level: 'warning' },
  });
});

test('an absolute path is a file address, on Windows too', () => {
  const uriOf = (path: string) =>
    log.parse(JSON.parse(sarif([{ ...finding, source: { ...source, path } }], '1'))).runs[0]
      ?.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri;
  expect(uriOf('/srv/é.md')).toBe('file:///srv/%C3%A9.md');
  expect(uriOf('C:/packs/a.md')).toBe('file:///C:/packs/a.md');
});

test('an annotation of GitHub', () => {
  expect(annotation(finding)).toBe(
    '::warning file=p/a%2C b.md,line=3,col=2,endLine=3,endColumn=9,title=empty-section::100 %25 of it is empty%0Awrite it\n',
  );
  expect(annotation({ code: 'x', severity: 'info', message: 'M' })).toBe('::notice title=x::M\n');
});

test('check writes SARIF where it is told to, and annotations where GitHub runs it', async () => {
  // 💧 is two UTF-16 code units, and the image begins after it.
  const cwd = folderWith({ 'n.md': '# Näme\n\n💧 ![](a.png) here.\n', 'a.png': '' });
  mkdirSync(join(cwd, 'logs'));
  const args = ['check', 'n.md', '--sarif', 'logs/found.sarif'];
  const { out } = await briefpack(args, { cwd, env: { GITHUB_ACTIONS: 'true' } });
  expect(out).toContain(
    '::warning file=n.md,line=3,col=4,endLine=3,endColumn=14,title=image-without-alt::',
  );
  const [run] = log.parse(JSON.parse(readFileSync(join(cwd, 'logs/found.sarif'), 'utf8'))).runs;
  const found = run?.results.find(({ ruleId }) => ruleId === 'image-without-alt');
  expect(found?.locations[0]?.physicalLocation.region).toEqual({
    startLine: 3,
    startColumn: 4,
    endLine: 3,
    endColumn: 14,
  });
  const plain = await briefpack(['check', 'n.md'], { cwd, env: { GITHUB_ACTIONS: '' } });
  expect(plain.out).not.toContain('::warning');
});

test('what is wrong is underlined, whatever letters stand before it', async () => {
  const cwd = folderWith({ 'n.md': '# T\n\n💧水 See [](#x).\n' });
  const { out, code } = await briefpack(['check', 'n.md'], { cwd });
  expect(code).toBe(1);
  expect(out.split('\n').slice(1, 3)).toEqual([
    '    3 │ 💧水 See [](#x).',
    '      │          ~~~~~~',
  ]);
});
