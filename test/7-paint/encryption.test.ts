import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument, PasswordResponses, PermissionFlag } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { paint } from '../../pipeline/7-paint/index.ts';
import type { Encryption } from '../../pipeline/7-paint/types.ts';
import { conformance } from '../conformance/index.ts';
import { sample } from './helpers/sample.ts';
import { metadata } from './helpers/typeset.ts';

/** Bytes that look random and are the same in each run. */
function draws(seed: string): Encryption['random'] {
  let count = 0;
  return (length) => {
    const bytes = createHash('sha256').update(`${seed} ${count++}`).digest();
    return Uint8Array.from(bytes.subarray(0, length));
  };
}

async function locked(userPassword: string, ownerPassword: string, seed = 'a') {
  const encryption = { userPassword, ownerPassword, random: draws(seed) };
  return paint(sample(), metadata, { encryption });
}

const open = (pdf: Uint8Array, password?: string) =>
  getDocument({
    data: Uint8Array.from(pdf),
    verbosity: 0,
    ...(password === undefined ? {} : { password }),
  }).promise;

test.each([
  ['the reader’s', 'lies mich', 'besitz'],
  ['the owner’s', 'other', 'lies mich'],
  ['a long and composed one', 'lies mich', 'ﬁsh ü'.repeat(60)],
])('%s password opens the file', async (_, user, owner) => {
  const { value, diagnostics } = await locked(user, owner);
  expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
    ['encrypted-copy', 'info'],
  ]);
  const document = await open(value, owner === 'lies mich' ? owner : user);
  const page = await document.getPage(1);
  const { items } = await page.getTextContent();
  expect(items.map((item) => ('str' in item ? item.str : '')).join('')).toContain('Fish & chips');
  const { info } = await document.getMetadata();
  expect(info).toMatchObject({ Title: metadata.title });
  // Names of destinations and ids are byte strings.
  expect(await document.getDestination('top')).not.toBeNull();
});

test('without a password, or with a wrong one, it stays shut', async () => {
  const { value } = await locked('secret', 'owner');
  await expect(open(value)).rejects.toMatchObject({ code: PasswordResponses.NEED_PASSWORD });
  await expect(open(value, 'Secret')).rejects.toMatchObject({
    code: PasswordResponses.INCORRECT_PASSWORD,
  });
});

test('who reads may print, copy and use assistive technology, and not change it', async () => {
  const document = await open((await locked('', 'owner')).value);
  const granted = await document.getPermissions();
  expect(granted).toContain(PermissionFlag.COPY_FOR_ACCESSIBILITY);
  expect(granted).toContain(PermissionFlag.PRINT_HIGH_QUALITY);
  expect(granted).toContain(PermissionFlag.COPY);
  expect(granted).not.toContain(PermissionFlag.MODIFY_CONTENTS);
});

test('it is AES-256, revision 6, and says nothing in the clear', async () => {
  const { value } = await locked('secret', 'owner');
  const text = Buffer.from(value).toString('latin1');
  expect(text).toMatch(/\/V 5\n\/R 6\n/);
  expect(text).toContain('/CFM /AESV3');
  expect(text).not.toContain('pdfuaid');
  expect(text).not.toContain('Fish');
});

test('only what is drawn at random differs', async () => {
  const [one, same, other] = await Promise.all([
    locked('u', 'o'),
    locked('u', 'o'),
    locked('u', 'o', 'b'),
  ]);
  expect(Buffer.compare(one.value, same.value)).toBe(0);
  const text = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');
  const objects = (pdf: Uint8Array) => text(pdf).match(/^\d+ 0 obj$/gm);
  expect(objects(other.value)).toEqual(objects(one.value));
  expect(Buffer.compare(one.value, other.value)).not.toBe(0);
});

test('the checker reads that it is encrypted', async () => {
  const codes = conformance((await locked('', 'o')).value).map(({ code }) => code);
  expect(codes).toEqual(['encrypted']);
});

const hasQpdf = spawnSync('qpdf', ['--version']).error === undefined;

test.skipIf(!hasQpdf)('opened by another tool it keeps all that it kept before', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'briefpack-'));
  const path = (name: string) => join(folder, name);
  writeFileSync(path('locked.pdf'), (await locked('lies', 'o')).value);
  const options = ['--password=lies', '--decrypt', '--newline-before-endstream'];
  execFileSync('qpdf', [...options, path('locked.pdf'), path('open.pdf')]);
  const found = conformance(new Uint8Array(readFileSync(path('open.pdf'))), ['pdfa-identifier']);
  expect(unnumbered(found)).toEqual(
    unnumbered(conformance((await paint(sample(), metadata)).value)),
  );
});

/** The other tool numbers objects anew. */
function unnumbered(findings: readonly { code: string; message: string }[]) {
  return findings.map(({ code, message }) => `${code}: ${message.replace(/\d+/g, 'n')}`);
}
