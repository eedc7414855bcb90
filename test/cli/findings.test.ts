import { expect, test } from 'vitest';
import { annotation } from '../../pipeline/cli/report/github.ts';
import { sarif } from '../../pipeline/cli/report/sarif.ts';

const source = { path: 'p/a, b.md', line: 3, column: 2, endLine: 3, endColumn: 9 };
const finding = {
  code: 'empty-section',
  severity: 'warning',
  message: '100 % of it is empty',
  hint: 'write it',
  source,
} as const;

test('SARIF 2.1.0', () => {
  const log = JSON.parse(sarif([finding, { ...finding, severity: 'info' }], '1.2.3'));
  expect(log.version).toBe('2.1.0');
  expect(log.runs[0].tool.driver).toEqual({
    name: 'briefpack',
    version: '1.2.3',
    rules: [{ id: 'empty-section' }],
  });
  expect(log.runs[0].results).toHaveLength(2);
  expect(log.runs[0].results[1].level).toBe('note');
  expect(log.runs[0].results[0]).toEqual({
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

test('an annotation of GitHub', () => {
  expect(annotation(finding)).toBe(
    '::warning file=p/a%2C b.md,line=3,col=2,endLine=3,title=empty-section::100 %25 of it is empty%0Awrite it\n',
  );
  expect(annotation({ code: 'x', severity: 'info', message: 'M' })).toBe('::notice title=x::M\n');
});
