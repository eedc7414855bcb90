import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../1-read/support.ts';
import { briefpack } from '../cli/support.ts';
import { conformance } from '../conformance/index.ts';
import { open } from './helpers/read.ts';

const note = `# Ships

:key-figure[14 ships]{#ships as-of=2026-01 by="the Navy"} were counted.

Table: Ships by "port" {#by-port}

| Port | Ships |
|---|---:|
| Karachi, east | 12 |
| Gwadar | :value[]{#ships} |

\`\`\`chart
type: bar
caption: Ships by year
alt: Two bars
x: year
y: ships
data:
  - { year: "2025", ships: 12 }
  - { year: "2026", ships: 14 }
\`\`\`

{{only}}
`;

async function built(manifest: string, only = '', args: readonly string[] = [], env = {}) {
  const cwd = folderWith({
    'p/pack.yaml': `title: Ships\ndate: 2026-01-05\ndocuments: ["*.md"]\n${manifest}`,
    'p/01-ships.md': note.replace('{{only}}', only),
  });
  const result = await briefpack(['build', 'p', ...args], { cwd, env });
  return { ...result, pdf: (name: string) => new Uint8Array(readFileSync(join(cwd, 'out', name))) };
}

async function attached(pdf: Uint8Array): Promise<Record<string, string>> {
  const found = (await (await open(pdf)).getAttachments()) as Record<
    string,
    { rawFilename: string; content: Uint8Array }
  > | null;
  return Object.fromEntries(
    Object.values(found ?? {}).map(({ rawFilename, content }) => [
      rawFilename,
      Buffer.from(content).toString(),
    ]),
  );
}

test('sources, JSON and the data of tables and charts travel inside of the PDF', async () => {
  const { pdf } = await built('attachments: [sources, json, data]\n');
  const bytes = pdf('p/p.pdf');
  const files = await attached(bytes);
  expect(Object.keys(files).toSorted()).toEqual([
    'data/by-port.csv',
    expect.stringMatching(/^data\/.+\.csv$/),
    'p.json',
    'sources/01-ships.md',
  ]);
  expect(files['data/by-port.csv']).toBe('\ufeffPort,Ships\r\n"Karachi, east",12\r\nGwadar,14\r\n');
  expect(Object.values(files)).toContain('\ufeffyear,ships\r\n2025,12\r\n2026,14\r\n');
  expect(files['p.json']).toBe(Buffer.from(pdf('p/p.json')).toString());
  expect(files['sources/01-ships.md']).toContain('# Ships');
  expect(conformance(bytes)).toEqual([]);
});

test('without the key nothing is attached', async () => {
  expect(await attached((await built('')).pdf('p/p.pdf'))).toEqual({});
});

test('sources are kept from an audience: they say what it is not to read', async () => {
  const { pdf, err, out } = await built(
    'attachments: [sources, data]\naudiences: [minister, public]\n',
    ':::only{audience="minister"}\nThe canary sings.\n:::',
  );
  expect(out + err).toContain('sources-withheld');
  expect(Object.keys(await attached(pdf('p/public/p.pdf'))).join()).not.toContain('.md');
});

test('--encrypt locks the PDF with the passwords of the environment', async () => {
  const passwords = { BRIEFPACK_OWNER_PASSWORD: 'owner', BRIEFPACK_USER_PASSWORD: 'reader' };
  const { code, pdf, out, err } = await built('', '', ['--encrypt'], passwords);
  expect(code).toBe(0);
  expect(out + err).toContain('encrypted-copy');
  await expect(open(pdf('p/p.pdf'))).rejects.toThrow(/password/i);
});

test('--encrypt without a password is wrong use', async () => {
  const { code, err } = await built('', '', ['--encrypt']);
  expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('OWNER_PASSWORD') });
});
