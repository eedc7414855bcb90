import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';
import { expect, test } from 'vitest';
import { text, utf8 } from '../../pipeline/7-paint/objects.ts';
import { openFile } from '../../pipeline/7-paint/pdfkit.ts';
import { scan } from './helpers/scan.ts';

/** Holds each internal of pdfkit that `7-paint/pdfkit.ts` leans on. */
const options = { lang: 'de', info: { Title: 'T', CreationDate: new Date(0) } };

// biome-ignore lint/suspicious/noExplicitAny: internals have no types.
const bare = (rest = {}): any =>
  // biome-ignore lint/suspicious/noExplicitAny: null is what keeps Helvetica out.
  new PDFDocument({ font: null as any, autoFirstPage: false, pdfVersion: '1.7', ...rest });

test('the version is the one these tests were written for', () => {
  const path = new URL('../../node_modules/pdfkit/package.json', import.meta.url);
  expect(JSON.parse(readFileSync(path, 'utf8')).version).toBe('0.20.2');
});

test('the header is in the stream before anything else, and counted', () => {
  const doc = bare();
  const header: Buffer = doc.read();
  expect(header.toString('latin1')).toBe('%PDF-1.7\n%\xff\xff\xff\xff\n');
  expect(doc._offset).toBe(header.length);
});

test('objects go through _write piece by piece, and end() has finalized when it returns', () => {
  const doc = bare();
  doc.read();
  const pieces: (string | Uint8Array)[] = [];
  let finalized = 0;
  doc._write = (data: string | Uint8Array) => pieces.push(data);
  doc._finalize = () => finalized++;
  doc.addPage({ size: [10, 20], margin: 0 });
  const ref = doc.ref({ A: 1 });
  ref.end(Buffer.from('abc'));
  expect(pieces.map(String).slice(0, 2)).toEqual([`${ref.id} 0 obj`, expect.stringMatching(/^<</)]);
  expect(pieces.slice(2, 3).concat(pieces.slice(4))).toEqual(['stream', '\nendstream', 'endobj']);
  expect(pieces[3]).toBeInstanceOf(Uint8Array);
  doc.end();
  expect(finalized).toBe(1);
  expect(pieces.at(-1)).toBe('endobj');
});

test('encryption is asked once for each object, and byte strings are not handed to it', () => {
  const doc = bare();
  doc.read();
  doc._write = () => {};
  const seen: string[] = [];
  const getEncryptFn = () => (bytes: Uint8Array) => {
    seen.push(Buffer.from(bytes).toString('latin1'));
    return bytes;
  };
  doc._security = { getEncryptFn, end: () => {} };
  doc.ref({ A: text('secret'), B: utf8('bytes'), C: 'Name' }).end(Buffer.from('stream'));
  expect(seen).toHaveLength(2);
  expect(seen).toContain('secret');
});

test('a page begins with a transform in its buffer, which can be dropped', () => {
  const doc = bare();
  doc.addPage({ size: [10, 20], margin: 0 });
  const { content, dictionary, resources } = doc.page;
  expect(Buffer.concat(content.buffer).toString()).toBe('1 0 0 -1 0 20 cm\n');
  expect(content.compress).toBe(true);
  expect(dictionary.data.MediaBox).toEqual([0, 0, 10, 20]);
  expect(resources.data).toBeTypeOf('object');
});

test('strings are names, String objects are text, Uint8Arrays are hexadecimal', () => {
  const file = openFile(options);
  file.object({
    A: 'Name',
    B: text('a(b'),
    C: text('ü'),
    D: utf8('ü'),
    E: [1, null, true],
    F: undefined,
  });
  const pdf = scan(file.finish('<own/>'));
  const [object] = pdf.find('/A /Name');
  expect(object?.text).toContain('/B (a\\(b)');
  expect(object?.text).toContain('/C (\xfe\xff\x00\xfc)');
  expect(object?.text).toContain('/D <c3bc>');
  expect(object?.text).toContain('/E [1 null true]');
  expect(object?.text).not.toContain('/F');
});

test('a stream with a filter is left as it is; Length follows', () => {
  const file = openFile(options);
  const { id } = file.rawStream({ Filter: 'DCTDecode' }, Buffer.from('abc'));
  const pdf = scan(file.finish('<own/>'));
  expect(pdf.objects.get(id)).toContain('/Length 3');
  expect(pdf.streams.get(id)?.toString()).toBe('abc');
});

test('page entries and resources are written, and the content deflated once', () => {
  const file = openFile(options);
  file.addPage({
    width: 10,
    height: 20,
    content: Buffer.from('0 g'),
    deflated: deflateSync('0 g'),
    resources: { Font: { F1: file.object({ X: 1 }) } },
    entries: { StructParents: 7 },
  });
  const pdf = scan(file.finish('<own/>'));
  expect(pdf.content(0)).toBe('0 g');
  expect(pdf.find('/Type /Page\n')[0]?.text).toContain('/StructParents 7');
  expect(pdf.find('/F1')).toHaveLength(1);
});

test('XMP is ours alone; there is an output intent', () => {
  const file = openFile(options);
  const pdf = scan(file.finish('<own/>'));
  const xmp = pdf.streams.get(pdf.find('/Type /Metadata')[0]!.id)!.toString();
  expect(xmp).toContain('<own/>');
  expect(xmp).not.toContain('pdfaid');
  expect(xmp).not.toContain('<xmp:CreatorTool>PDFKit');
  expect(pdf.find('/S /GTS_PDFA1')).toHaveLength(1);
});

test('no standard font slips in', () => {
  const file = openFile(options);
  expect(scan(file.finish('<own/>')).find('Helvetica')).toEqual([]);
});

test('the structure root and the name dictionary are written late', () => {
  const file = openFile(options);
  file.structTreeRoot.ParentTreeNextKey = 42;
  file.names.Dests = file.object({ Names: [] });
  file.catalog.PageMode = 'UseOutlines';
  const pdf = scan(file.finish('<own/>'));
  expect(pdf.find('/Type /StructTreeRoot', '/ParentTreeNextKey 42')).toHaveLength(1);
  expect(pdf.find('/Dests ')).toHaveLength(1);
  expect(pdf.find('/Type /Catalog', '/PageMode /UseOutlines', '/Lang (de)')).toHaveLength(1);
});

test('an object that is never ended is a mistake of ours', () => {
  const file = openFile(options);
  file.ref({});
  expect(() => file.finish('<own/>')).toThrow('never ended');
});
