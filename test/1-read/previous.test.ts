import { join } from 'node:path';
import { expect, test } from 'vitest';
import { read } from '../../pipeline/1-read/index.ts';
import { folderWith, shownFindings } from './support.ts';

const packageRoot = join(import.meta.dirname, 'package');
const readIn = (cwd: string, target: string) => read(target, { cwd, packageRoot });

const recommendation = {
  ...{ id: 'rec-pay', number: '1', text: 'Pay the bill.', addressees: ['Treasury'] },
  status: null,
};
const json = JSON.stringify({
  schema: 'briefpack/1',
  recommendations: [{ ...recommendation, page: 4 }],
});
const packWith = (previous: string, last = json) =>
  folderWith({
    'p/pack.yaml': `title: Water\nprevious: ${previous}\n`,
    'p/a.md': '# A\n',
    'p/editions/1.json': last,
  });

test('the register of the edition before is read', async () => {
  const { value, diagnostics } = await readIn(packWith('editions/1.json'), 'p');
  expect(diagnostics).toEqual([]);
  expect(value?.previous).toEqual([recommendation]);
  expect(value?.manifest.places?.get('previous')).toMatchObject({ line: 2, column: 1 });
  expect(value?.inputs.map(({ name }) => name)).toContain('editions/1.json');
});

test('a one-file pack may name it too', async () => {
  const cwd = folderWith({ 'n.md': '---\nprevious: n-1.json\n---\n# N\n', 'n-1.json': json });
  expect((await readIn(cwd, 'n.md')).value?.previous).toEqual([recommendation]);
});

test.each([
  ['editions/2.json', json, 'missing-previous'],
  ['editions', json, 'missing-previous'],
  ['../../etc/passwd', json, 'outside-pack'],
  ['editions/1.json', 'id,text', 'invalid-previous'],
  ['editions/1.json', '{"schema":"briefpack/1"}', 'invalid-previous'],
  ['editions/1.json', '[]', 'invalid-previous'],
])('%s (%#)', async (name, last, code) => {
  const { value, diagnostics } = await readIn(packWith(name, last), 'p');
  expect(diagnostics).toMatchObject([{ code, source: { path: 'p/pack.yaml', line: 2 } }]);
  expect(shownFindings(diagnostics)).toContain(name);
  expect(value?.previous).toBe(null);
});
