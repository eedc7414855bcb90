import { expect, test } from 'vitest';
import { paint } from '../../pipeline/7-paint/index.ts';
import type { Attachment } from '../../pipeline/7-paint/types.ts';
import { conformance } from '../conformance/index.ts';
import { open } from './helpers/read.ts';
import { sample } from './helpers/sample.ts';
import { metadata } from './helpers/typeset.ts';

const attachments: readonly Attachment[] = [
  {
    name: 'p/10-über uns.md',
    mediaType: 'text/markdown',
    relationship: 'Source',
    description: 'Source of the document',
    bytes: Buffer.from('# Über uns\n'),
  },
  {
    name: 'p.json',
    mediaType: 'application/json',
    relationship: 'Data',
    description: 'What is in the pack',
    bytes: Buffer.from('{}'),
  },
];

test('files are attached as PDF/A-3 wants them', async () => {
  const { value, diagnostics } = await paint(sample(), metadata, { attachments });
  expect(diagnostics).toEqual([]);
  expect(conformance(value)).toEqual(conformance((await paint(sample(), metadata)).value));
  const found = (await (await open(value)).getAttachments()) as Record<
    string,
    { filename: string; content: Uint8Array; description: string }
  >;
  expect(
    Object.values(found).map(({ filename, content, description }) => [
      filename,
      Buffer.from(content).toString(),
      description,
    ]),
  ).toEqual(
    expect.arrayContaining([
      ['10-über uns.md', '# Über uns\n', 'Source of the document'],
      ['p.json', '{}', 'What is in the pack'],
    ]),
  );
});

test('a file with attachments claims PDF/A-3a, one without PDF/A-2a', async () => {
  const part = async (options: { attachments?: readonly Attachment[] }) => {
    const { value } = await paint(sample(), metadata, options);
    const xmp = Buffer.from(value).toString('latin1');
    return /<pdfaid:part>(\d)/.exec(xmp)?.[1];
  };
  expect(await part({ attachments })).toBe('3');
  expect(await part({ attachments: [] })).toBe('2');
  expect(await part({})).toBe('2');
});
