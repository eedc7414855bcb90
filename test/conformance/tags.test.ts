import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { paint } from '../../pipeline/7-paint/index.ts';
import { typesetHtml } from '../support/typeset.ts';
import { readFile } from './file/index.ts';
import { nameOf, textOf } from './file/objects.ts';
import { type MadePdf, makePack } from './make.ts';
import { type Reading, readPdf } from './reading.ts';
import { nameTree, type StructElement } from './structure/index.ts';
import { elementText } from './text.ts';

const read = (bytes: Uint8Array) => readPdf(readFile(bytes));

const all = ({ structure }: Reading, role: string) =>
  structure.elements.filter((element) => element.role === role);

const rolesIn = ({ kids }: StructElement) =>
  kids.map((kid) => (kid.type === 'element' ? kid.element.role : kid.type));

describe('a pack with everything that has a tag of its own', () => {
  let made: MadePdf;
  let reading: Reading;
  const said = (element: StructElement) =>
    elementText(reading, element).replace(/\s+/g, ' ').trim();

  beforeAll(async () => {
    made = await makePack(join(import.meta.dirname, 'tags.md'));
    reading = read(made.bytes);
  });

  test('an abbreviation tells its expansion', () => {
    const [span] = all(reading, 'Span').filter((one) => one.text('E') !== null);
    expect(said(span!)).toBe('UNGA');
    expect(span!.text('E')).toBe('United Nations General Assembly');
  });

  test('a note has an ID, and its call leads there', () => {
    const [note] = all(reading, 'Note');
    expect(note!.id).toBeTruthy();
    expect(rolesIn(note!)[0]).toBe('Lbl');
    const [reference] = all(reading, 'Reference');
    const link = reference!.kids[0]!;
    if (link.type !== 'element') throw new Error('the call is no link');
    expect(rolesIn(link.element)).toContain('object');
    const annotation = reading.pages.flatMap(({ annotations }) => annotations)[0]!;
    expect(textOf(reading.file.get(annotation.dict, 'Dest'))).toBe(note!.id);
  });

  test('definitions and the list of abbreviations are lists with labels', () => {
    const items = all(reading, 'LI').filter((item) => rolesIn(item).join() === 'Lbl,LBody');
    expect(items.map(said)).toEqual(['Term Its meaning.', 'UNGA United Nations General Assembly']);
  });

  test('formulas speak, code is code', () => {
    expect(all(reading, 'Formula')[0]!.text('Alt')).toMatch(/a\^2 ?\+ ?b\^2/);
    expect(all(reading, 'Code').map(said)).toEqual(['const fish = 1;', 'code']);
  });

  test('each section has a bookmark, and each id of the HTML that is led to a destination', () => {
    expect(made.typeset.outline.map(({ title }) => title)).toEqual(
      [1, 2, 3].flatMap((level) => all(reading, `H${level}`).map(said)),
    );
    const names = nameTree(
      reading.file,
      reading.file.get(reading.file.get(reading.file.catalog, 'Names'), 'Dests'),
    ).map(([name]) => name);
    const ids = [...made.html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id!);
    const printed = ids.filter((id) => made.typeset.destinations.has(id));
    expect(names).toEqual(expect.arrayContaining(printed));
    expect(printed).toContain('fn-a');
  });
});

test('what goes on over pages stays one element', async () => {
  const words = 'Words that fill the pages. '.repeat(30);
  const { value } = await typesetHtml(
    `<!doctype html><html lang="en"><style>@page{size:150pt 90pt;margin:10pt}</style>
    <h1>Long</h1><p>${words}</p><ul><li>${words}</li></ul>
    <table><thead><tr><th>Head</th></tr></thead><tr><td>${words}</td></tr></table>`,
  );
  const metadata = { title: 'T', authors: [], subject: null, keywords: [], lang: 'en' };
  const reading = read((await paint(value, { ...metadata, date: new Date(0) })).value);
  const roles = ['P', 'LI', 'LBody', 'Table', 'TR', 'TD'];
  expect(roles.map((role) => all(reading, role).length)).toEqual([1, 1, 1, 1, 2, 1]);
  for (const role of ['P', 'LBody', 'TD']) {
    const [element] = all(reading, role);
    const pages = element!.kids.map((kid) => (kid.type === 'content' ? kid.page : null));
    expect(new Set(pages).size).toBeGreaterThan(3);
    expect(pages).toEqual(pages.toSorted((a, b) => a! - b!));
    expect(nameOf(element!.dict.entries.get('S'))).toBe(role);
  }
});
