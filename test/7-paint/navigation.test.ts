import { describe, expect, test } from 'vitest';
import type {
  Destination,
  DisplayItem,
  LinkItem,
  OutlineItem,
  Typeset,
} from '../../pipeline/6-typeset/types.ts';
import { paint } from '../../pipeline/7-paint/index.ts';
import { open } from './helpers/read.ts';
import { scan } from './helpers/scan.ts';
import { header, metadata, page, structure, typeset } from './helpers/typeset.ts';

async function painted(rest: Partial<Typeset>, items: readonly DisplayItem[] = []) {
  const root = structure().element('Document');
  return paint(typeset([items], root, rest), metadata);
}

const at = (index: number, x = 0, y = 0): Destination => ({ page: index, x, y });

test('many destinations are found by name, in any script', async () => {
  const names = [...Array(500).keys()]
    .map((i) => `id-${i}`)
    .concat('Zebra', 'apple', 'Ärger', 'سلام', '😀');
  const destinations = new Map(names.map((name, i) => [name, at(0, i, 0)]));
  const document = await open((await painted({ destinations })).value);
  for (const [i, name] of names.entries()) {
    if (i % 50 !== 0 && i < 500) continue;
    const found = await document.getDestination(Buffer.from(name, 'utf8').toString('latin1'));
    expect(found?.[2], name).toBe(i);
  }
  expect(await document.getDestination('nowhere')).toBeNull();
});

describe('bookmarks', () => {
  const item = (level: number, title: string, open = true): OutlineItem => ({
    level,
    title,
    destination: 'a',
    open,
  });
  const outline = async (...items: OutlineItem[]) => {
    const { value } = await painted({ outline: items, destinations: new Map([['a', at(0)]]) });
    return (await open(value)).getOutline();
  };

  test('nest by level, however many are skipped', async () => {
    expect(
      await outline(item(2, 'A'), item(4, 'B'), item(3, 'C'), item(1, 'D'), item(2, 'E')),
    ).toMatchObject([
      {
        title: 'A',
        items: [
          { title: 'B', items: [] },
          { title: 'C', items: [] },
        ],
      },
      { title: 'D', items: [{ title: 'E', items: [] }] },
    ]);
  });

  test('count what can be seen; a closed one counts what it hides', async () => {
    expect(
      await outline(item(1, 'A'), item(2, 'B', false), item(3, 'C'), item(1, 'D')),
    ).toMatchObject([{ title: 'A', count: 1, items: [{ title: 'B', count: -1 }] }, { title: 'D' }]);
  });

  test('without a destination are left out; none at all is no outline', async () => {
    expect(await outline({ ...item(1, 'A'), destination: 'b' })).toBeNull();
  });
});

test.each([
  [['i', 'ii', 'iii', '1', '2'], 2],
  [['1', '2', '4', '5'], 2],
  [['I', 'II'], 1],
  [['A-1', 'A-2', 'B-1'], 2],
  [['Cover', 'Cover', '1'], 2],
  [['', '7'], 2],
  [['mix', 'iv', 'iiii', '0', '007'], 5],
])('page labels %j take %i ranges', async (labels, ranges) => {
  const root = structure().element('Document');
  const pages = labels.map((label, index) => page([], label, index));
  const { value } = await paint(typeset(pages, root), metadata);
  const shown = await (await open(value)).getPageLabels();
  expect(shown ?? labels.map((_, i) => String(i + 1))).toEqual(labels);
  const { text } = scan(value).find('/Nums', '/S /')[0] ?? scan(value).find('/Nums', '/P (')[0]!;
  expect(text.match(/<</g)).toHaveLength(ranges + 1);
});

describe('links', () => {
  const { element, tag } = structure();
  const linkTag = tag(element('Link'));
  const link = (rest: Partial<LinkItem>): LinkItem => ({
    type: 'link',
    x: 10,
    y: 20,
    width: 30,
    height: 10,
    target: { uri: 'https://example.org/' },
    contents: 'there',
    tag: linkTag,
    ...rest,
  });

  test('are printed, say where they lead and have no border', async () => {
    const { value } = await painted({}, [link({})]);
    const { text } = scan(value).find('/Subtype /Link')[0]!;
    expect(text).toContain('/F 4');
    expect(text).toContain('/Contents (there)');
    expect(text).toContain('/Border [0 0 0]');
    expect(text).toContain('/Rect [10 811.89 40 821.89]');
  });

  test('of what a page repeats are left out: they would belong to no element', async () => {
    const { value } = await painted({}, [link({ tag: header })]);
    expect(scan(value).find('/Subtype /Link')).toEqual([]);
  });

  test('move with their group', async () => {
    const transform = [0, 1, -1, 0, 100, 0] as const;
    const { value } = await painted({}, [
      { type: 'group', transform, clip: null, opacity: 0.5, items: [link({})] },
    ]);
    expect(scan(value).find('/Subtype /Link')[0]!.text).toContain('/Rect [70 801.89 80 831.89]');
  });

  test('are ASCII, whatever the address says', async () => {
    const { value } = await painted({}, [link({ target: { uri: 'https://a.b/ü x\ud800?q=%20' } })]);
    expect(scan(value).find('/Subtype /Link')[0]!.text).toContain(
      '(https://a.b/%C3%BC%20x%EF%BF%BD?q=%20)',
    );
  });

  test('to an id that is nowhere are left out and said once', async () => {
    const nowhere = link({ target: { destination: 'nowhere' } });
    const { value, diagnostics } = await painted({}, [nowhere, nowhere]);
    expect(scan(value).find('/Subtype /Link')).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'missing-destination' }]);
    expect(diagnostics).toHaveLength(1);
  });
});
