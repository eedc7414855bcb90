import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DisplayItem, Gradient } from '../../pipeline/6-typeset/types.ts';
import { num } from '../../pipeline/7-paint/content/number.ts';
import { paint } from '../../pipeline/7-paint/index.ts';
import { sans } from './helpers/fonts.ts';
import { canRender, render } from './helpers/render.ts';
import { scan } from './helpers/scan.ts';
import { box, header, layout, metadata, rgb, structure, text, typeset } from './helpers/typeset.ts';

/** Paints on a page of 100 × 100 pt. */
async function painted(items: readonly DisplayItem[], root = structure().element('Document')) {
  const page = { index: 0, width: 100, height: 100, label: '1', items };
  return (await paint(typeset([page], root), metadata)).value;
}

const content = async (...items: readonly DisplayItem[]) =>
  scan(await painted(items))
    .content(0)
    .split('\n');

const red = rgb(255, 0, 0);
const group = { type: 'group', transform: null, clip: null, opacity: 1 } as const;

test('numbers have three decimals at most and never an exponent', () => {
  expect([1, 0.1 + 0.2, -0.0004, 1e-9, 1e21, -1e300, Number.NaN, 1 / 3].map(num)).toEqual([
    '1',
    '0.3',
    '0',
    '0',
    '1000000000',
    '-1000000000',
    '0',
    '0.333',
  ]);
  fc.assert(
    fc.property(fc.double(), (value) => {
      expect(num(value)).toMatch(/^-?\d+(\.\d{1,3})?$/);
    }),
  );
});

describe('the graphics state', () => {
  test('nothing is set twice, neighbours share a sequence', async () => {
    expect(
      await content(
        box(0, 0, 10, 10, layout),
        box(0, 10, 10, 10, layout, { fill: red }),
        box(0, 20, 10, 10, layout, { fill: red }),
        box(0, 30, 10, 10, header, { fill: red }),
      ),
    ).toEqual([
      '/Artifact <</Type /Layout>> BDC',
      '0 90 10 10 re f',
      '1 0 0 rg',
      '0 80 10 10 re f',
      '0 70 10 10 re f',
      'EMC',
      '/Artifact <</Type /Pagination /Subtype /Header>> BDC',
      '0 60 10 10 re f',
      'EMC',
    ]);
  });

  test('a group gives back what was before it', async () => {
    expect(
      await content(
        {
          ...group,
          transform: [2, 0, 0, 2, 10, 20],
          items: [box(0, 0, 10, 10, layout, { fill: red })],
        },
        box(0, 0, 10, 10, layout, { fill: rgb(9, 9, 9) }),
      ),
    ).toEqual([
      '/Artifact <</Type /Layout>> BDC',
      'q',
      // Twice as large and 20 from the top: 100 - 2·100 - 20.
      '2 0 0 2 10 -120 cm',
      '1 0 0 rg',
      '0 90 10 10 re f',
      'Q',
      '0.035 g',
      '0 90 10 10 re f',
      'EMC',
    ]);
  });

  test('a stroke with its pen; curves and evenodd', async () => {
    const lines = await content({
      type: 'path',
      path: [['M', 0, 0], ['C', 1, 2, 3, 4, 5, 6], ['L', 7, 8], ['Z']],
      fill: red,
      fillRule: 'evenodd',
      stroke: {
        paint: red,
        width: 2,
        dash: [3],
        dashOffset: -1,
        cap: 'round',
        join: 'bevel',
        miterLimit: 0.5,
      },
      tag: layout,
    });
    const path = '0 100 m 1 98 3 96 5 94 c 7 92 l h';
    expect(lines.slice(1, -1)).toEqual([
      '1 0 0 rg',
      `${path} f*`,
      '2 w',
      '1 J',
      '2 j',
      '1 M',
      '[3] 5 d',
      '1 0 0 RG',
      `${path} S`,
    ]);
  });

  test('a clip; an empty one hides all', async () => {
    const items = [box(0, 0, 10, 10, layout)];
    const clip = { path: box(0, 0, 5, 5, layout).path, rule: 'evenodd' } as const;
    expect(await content({ ...group, clip, items })).toContain('0 95 5 5 re W* n');
    const none = { path: [], rule: 'nonzero' } as const;
    expect(await content({ ...group, clip: none, items })).toContain('0 0 0 0 re W n');
  });
});

describe('opacity', () => {
  test('of a colour is a graphics state, one for each in the file', async () => {
    const half = { fill: rgb(255, 0, 0, 0.5) };
    const pdf = scan(
      await painted([
        box(0, 0, 10, 10, layout, half),
        box(0, 10, 10, 10, layout, half),
        box(0, 20, 10, 10, layout, { fill: red }),
      ]),
    );
    expect(pdf.content(0).match(/gs/g)).toHaveLength(2);
    expect(pdf.find('/ca 0.5')).toHaveLength(1);
  });

  test.runIf(canRender)('of a group does not let its parts show through', async () => {
    const overlap = [box(0, 0, 100, 100, layout, { fill: red }), box(0, 0, 100, 100, layout)];
    const pixel = render(await painted([{ ...group, opacity: 0.5, items: overlap }]));
    expect(pixel(50, 50)).toMatch(/^#(7f|80)\1\1$/);
  });

  test('of a group with parts of different elements is on each part, and both keep their place', async () => {
    const { element, tag } = structure();
    const root = element('Document');
    const items = [
      box(0, 0, 10, 10, tag(element('P', {}, root))),
      box(0, 9, 10, 10, tag(element('P', {}, root))),
    ];
    const pdf = scan(await painted([{ ...group, opacity: 0.5, items }], root));
    expect(pdf.find('/Subtype /Form')).toEqual([]);
    expect(pdf.content(0).match(/MCID/g)).toHaveLength(2);
    expect(pdf.find('/ca 0.5')).toHaveLength(1);
  });
});

describe.runIf(canRender)('gradients', () => {
  const gradient = (stops: Gradient['stops'], rest: Partial<Gradient> = {}): Gradient => ({
    type: 'linear',
    coords: [0, 0, 0, 100],
    stops,
    ...rest,
  });
  const painting = async (fill: Gradient, items = (item: DisplayItem): DisplayItem => item) =>
    render(await painted([items(box(0, 0, 100, 100, layout, { fill }))]));
  const near = (color: string, expected: readonly number[]) => {
    const channels = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
    channels.forEach((value, i) => {
      expect(Math.abs(value - expected[i]!), `${color} is near ${expected}`).toBeLessThan(12);
    });
  };

  test('run from top to bottom through their stops', async () => {
    const pixel = await painting(
      gradient([
        { offset: 0.25, color: red },
        { offset: 0.5, color: rgb(0, 0, 255) },
        { offset: 0.4, color: rgb(0, 255, 0) },
      ]),
    );
    near(pixel(50, 5), [255, 0, 0]);
    near(pixel(50, 37), [128, 0, 128]);
    // A stop before the one that goes before it counts as standing with it.
    near(pixel(50, 95), [0, 255, 0]);
  });

  test('fade', async () => {
    const pixel = await painting(
      gradient([
        { offset: 0, color: rgb(255, 0, 0, 0) },
        { offset: 1, color: rgb(255, 0, 0, 1) },
      ]),
    );
    near(pixel(50, 1), [255, 252, 252]);
    near(pixel(50, 98), [255, 3, 3]);
  });

  test('move with the group they are in, also as circles', async () => {
    const stops = [
      { offset: 0, color: red },
      { offset: 1, color: rgb(0, 0, 255) },
    ];
    const shift = (item: DisplayItem): DisplayItem => ({
      ...group,
      transform: [0.5, 0, 0, 0.5, 50, 50],
      items: [item],
    });
    const pixel = await painting(
      gradient(stops, { type: 'radial', coords: [50, 50, 0, 50, 50, 50] }),
      shift,
    );
    near(pixel(75, 75), [255, 0, 0]);
    near(pixel(99, 75), [0, 0, 255]);
    near(pixel(10, 10), [255, 255, 255]);
  });
});

describe('glyphs', () => {
  const run = async (...args: Parameters<typeof text>) => {
    const [, ...lines] = await content(text(...args));
    return lines.slice(0, -1);
  };

  test('stand in one TJ, moved only where advances are not natural', async () => {
    const lines = await run('nn', 10, 20, layout, { face: sans, size: 10 });
    expect(lines.slice(0, 3)).toEqual(['BT', '/F1 10 Tf', '1 0 0 1 10 80 Tm']);
    expect(lines[3]).toMatch(/^\[<(\w{4})\1>\] TJ$/);
    const spaced = await run('nnn', 10, 20, layout, { face: sans, size: 10, spacing: 0.5 });
    expect(spaced[3]).toMatch(/^\[<(\w{4})>-50<\1>-50<\1>\] TJ$/);
  });

  test('never drift from where they should be', async () => {
    const said = 'n'.repeat(400);
    const lines = await run(said, 0, 20, layout, { face: sans, size: 10, spacing: 0.00333 });
    const moved = [...lines.join(' ').matchAll(/>(-?\d+)</g)].reduce(
      (sum, [, value]) => sum + Number(value),
      0,
    );
    expect(moved).toBeCloseTo(-0.333 * 399, -0.5);
  });

  test('a run with marks rises and comes back', async () => {
    const item = text('ab', 0, 20, layout, { face: sans, size: 10 });
    const run = {
      ...item.run,
      offsets: [
        { x: 0, y: 0 },
        { x: -1, y: 2 },
      ],
    };
    const lines = await content({ ...item, run });
    expect(lines).toContain('2 Ts');
    expect(lines.at(lines.indexOf('2 Ts') + 1)).toMatch(/^\[100<\w{4}>\] TJ$/);
    expect(lines.at(lines.indexOf('2 Ts') + 2)).toBe('0 Ts');
  });

  test('runs of one sequence share a text object', async () => {
    const lines = await content(text('a', 0, 20, layout), text('b', 9, 20, layout));
    expect(lines.filter((line) => line === 'BT')).toHaveLength(1);
  });
});
