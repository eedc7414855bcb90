import { expect, test } from 'vitest';
import type {
  DisplayItem,
  StructAttributes,
  StructElement,
} from '../../pipeline/6-typeset/types.ts';
import { paint } from '../../pipeline/7-paint/index.ts';
import { open, structureOf } from './helpers/read.ts';
import { references, type Scan, scan } from './helpers/scan.ts';
import { box, layout, metadata, structure, text, typeset } from './helpers/typeset.ts';

async function painted(pages: readonly (readonly DisplayItem[])[], root: StructElement) {
  return (await paint(typeset(pages, root), metadata)).value;
}

/** The structure element with the role. */
const element = (pdf: Scan, role: string) => pdf.find('/Type /StructElem', `/S /${role}\n`)[0]!;

/** An element of the role alone on a page. */
async function alone(role: string, attributes: StructAttributes) {
  const { element: make, tag } = structure();
  const root = make('Document');
  const made = make(role, attributes, root);
  return scan(await painted([[text('x', 0, 20, tag(made))]], root));
}

test('kids follow reading order, whatever the painting order', async () => {
  const { element: make, tag } = structure();
  const root = make('Document');
  const p = make('P', {}, root);
  const before = tag(p);
  const span = make('Span', {}, p);
  const inside = tag(span);
  const after = tag(p);
  const pdf = scan(
    await painted(
      [[text('c', 30, 20, after), text('b', 20, 20, inside), text('a', 10, 20, before)]],
      root,
    ),
  );
  const { id } = element(pdf, 'Span');
  expect(element(pdf, 'P').text).toContain(`/K [2 ${id} 0 R 0]`);
});

test('content on another page is a reference that names it', async () => {
  const { element: make, tag } = structure();
  const root = make('Document');
  const t = tag(make('P', {}, root));
  const pdf = scan(await painted([[text('a', 0, 20, t)], [text('b', 0, 20, t)]], root));
  const [first, second] = references(
    /\/Kids \[([^\]]*)\]/.exec(pdf.find('/Type /Pages')[0]!.text)![1]!,
  );
  const p = element(pdf, 'P').text.replaceAll('\n', ' ');
  expect(p).toContain(`/Pg ${first} 0 R`);
  expect(p).toContain(`/K [0 << /Type /MCR /Pg ${second} 0 R /MCID 0 >>]`);
});

test('the parent tree leads from pages and annotations to elements', async () => {
  const { element: make, tag } = structure();
  const root = make('Document');
  const link = make('Link', {}, root);
  const t = tag(link);
  const area: DisplayItem = {
    type: 'link',
    x: 0,
    y: 0,
    width: 9,
    height: 9,
    target: { uri: 'https://a.b/' },
    contents: 'c',
    tag: t,
  };
  const pdf = scan(await painted([[text('a', 0, 20, t), area], []], root));
  const { id, text: dictionary } = element(pdf, 'Link');
  const rootText = pdf.find('/Type /StructTreeRoot')[0]!.text;
  expect(rootText).toContain('/ParentTreeNextKey 3');
  const tree = pdf.objects.get(references(/\/ParentTree (\d+ 0 R)/.exec(rootText)![1]!)[0]!)!;
  const nums = /\/Nums \[0 (\d+) 0 R 1 (\d+) 0 R 2 (\d+) 0 R\]/.exec(tree)!;
  expect(pdf.objects.get(Number(nums[1]))).toBe(`[${id} 0 R]`);
  expect(pdf.objects.get(Number(nums[2]))).toBe('[]');
  expect(Number(nums[3])).toBe(id);
  const annotation = pdf.find('/Subtype /Link')[0]!;
  expect(annotation.text).toContain('/StructParent 2');
  expect(dictionary.replaceAll('\n', ' ')).toMatch(
    new RegExp(`/Type /OBJR /Pg \\d+ 0 R /Obj ${annotation.id} 0 R`),
  );
});

test.each<[string, StructAttributes, string[]]>([
  ['TH', { scope: 'Row', rowSpan: 2, colSpan: 1 }, ['/O /Table', '/Scope /Row', '/RowSpan 2']],
  ['TD', { headers: ['a', 'ü'], colSpan: 3 }, ['/ColSpan 3']],
  ['L', { listNumbering: 'Decimal' }, ['/O /List', '/ListNumbering /Decimal']],
  [
    'Span',
    { lang: 'fr', expansion: 'exempli gratia', actualText: 'e.g.' },
    ['/Lang (fr)', '/E (exempli', '/ActualText (e.g.)'],
  ],
  ['Figure', { alt: 'A (b)', title: 'T' }, ['/Alt (A \\(b\\))', '/T (T)']],
])('%s with %j', async (role, attributes, expected) => {
  const { text: dictionary } = element(await alone(role, attributes), role);
  for (const part of expected) expect(dictionary).toContain(part);
  expect(dictionary).not.toContain('undefined');
  expect(dictionary).not.toContain('Span 1');
});

test('ids are found by name; a second use of one is dropped', async () => {
  const { element: make, tag } = structure();
  const root = make('Document');
  const p = make('P', { id: 'b' }, root);
  const h1 = make('H1', { id: 'a' }, root);
  const sect = make('P', { id: 'a', title: 'second' }, root);
  const items = [p, h1, sect].map((owner, i) => text('x', 0, 20 * i, tag(owner)));
  const pdf = scan(await painted([items], root));
  const rootText = pdf.find('/Type /StructTreeRoot')[0]!.text;
  const tree = pdf.objects.get(references(/\/IDTree (\d+ 0 R)/.exec(rootText)![1]!)[0]!)!;
  expect(tree).toContain(`[<61> ${element(pdf, 'H1').id} 0 R <62> ${element(pdf, 'P').id} 0 R]`);
  expect(pdf.find('/T (second)')[0]!.text).not.toContain('/ID');
});

test('elements without content are left out, but for cells', async () => {
  const { element: make, tag } = structure();
  const root = make('Document');
  const p = make('P', {}, root);
  make('Sect', {}, make('Sect', {}, root));
  const row = make('TR', {}, make('Table', {}, root));
  make('TD', {}, row);
  const pdf = await painted([[text('x', 0, 20, tag(p))]], root);
  const roles = scan(pdf)
    .find('/Type /StructElem')
    .map(({ text: one }) => /\/S \/(\w+)/.exec(one)![1]);
  expect(roles.toSorted()).toEqual(['Document', 'P', 'TD', 'TR', 'Table']);
});

test('a cell names those headers only that are there', async () => {
  const { element: make, tag } = structure();
  const root = make('Document');
  const row = make('TR', {}, make('Table', {}, root));
  const th = make('TH', { id: 'ü', scope: 'Row' }, row);
  make('TD', { headers: ['a', 'ü'] }, row);
  const pdf = scan(await painted([[text('x', 0, 20, tag(th))]], root));
  expect(element(pdf, 'TD').text).toContain('/Headers [<c3bc>]');
});

test('a link that leads nowhere is a stretch of text', async () => {
  const { element: make, tag } = structure();
  const root = make('Document');
  const link = make('Link', {}, make('P', {}, root));
  const pdf = await painted([[text('x', 0, 20, tag(link))]], root);
  expect(await structureOf(await open(pdf), 0)).toEqual(['Document', '  P', '    Span']);
});

test('a note without an id gets one', async () => {
  const { element: make, tag } = structure();
  const root = make('Document');
  const notes = [make('Note', { id: 'note-1' }, root), make('Note', {}, root)];
  const items = notes.map((note, i) => text('x', 0, 20 * i, tag(note)));
  const pdf = scan(await painted([items], root));
  const ids = pdf.find('/S /Note').map(({ text: note }) => /\/ID <(\w+)>/.exec(note)![1]);
  expect(ids.map((id) => Buffer.from(id!, 'hex').toString())).toEqual(['note-1', 'note-2']);
});

test('roles that are not standard are mapped', async () => {
  const pdf = await alone('FENote', {});
  expect(pdf.find('/Type /StructTreeRoot')[0]!.text.replaceAll('\n', ' ')).toContain(
    '/RoleMap << /FENote /Note >>',
  );
  const plain = await alone('P', {});
  expect(plain.find('/RoleMap')).toEqual([]);
});

test('a figure has the box of what is painted for it and its parts, moved with its group', async () => {
  const { element: make, tag } = structure();
  const root = make('Document');
  const figure = make('Figure', { alt: 'x' }, root);
  const items: DisplayItem[] = [
    box(0, 0, 10, 10, tag(figure)),
    box(20, 20, 10, 10, tag(make('Caption', {}, figure)), {
      stroke: {
        paint: { type: 'color', r: 0, g: 0, b: 0, alpha: 1 },
        width: 2,
        dash: [],
        dashOffset: 0,
        cap: 'butt',
        join: 'miter',
        miterLimit: 4,
      },
    }),
    box(500, 500, 10, 10, layout),
  ];
  const group: DisplayItem = {
    type: 'group',
    transform: [2, 0, 0, 2, 100, 100],
    clip: null,
    opacity: 1,
    items,
  };
  const pdf = scan(await painted([[group], [box(300, 300, 10, 10, tag(figure))]], root));
  const [left, right] = [100, 100 + 2 * 31];
  const [bottom, top] = [841.89 - 100 - 2 * 31, 841.89 - 100];
  expect(element(pdf, 'Figure').text.replaceAll('\n', ' ')).toContain(
    `/O /Layout /BBox [${left} ${bottom.toFixed(2)} ${right} ${top.toFixed(2)}]`,
  );
});

test('content of an element that is not in the tree is read at the end', async () => {
  const { element: make, tag } = structure();
  const root = make('Document');
  const p = make('P', {}, root);
  const stray = make('Span');
  const pdf = await painted([[text('a', 0, 20, tag(p)), text('b', 0, 40, tag(stray))]], root);
  expect(await structureOf(await open(pdf), 0)).toEqual(['Document', '  P', '  Span']);
});
