import type { DisplayItem, Typeset } from '../../../pipeline/6-typeset/types.ts';
import { sans, serifBold } from './fonts.ts';
import { png, raster } from './images.ts';
import { box, header, layout, page, rgb, structure, text, typeset } from './typeset.ts';

/** Three pages with headings, a paragraph over a page break, a table, a figure and links. */
export function sample(): Typeset {
  const { element, tag } = structure();
  const root = element('Document');
  const h1 = element('H1', { id: 'top' }, root);
  const h1Tag = tag(h1);
  const p = element('P', {}, root);
  const pTag = tag(p);
  const link = element('Link', {}, p);
  const linkTag = tag(link);
  const pTail = tag(p);
  const figure = element('Figure', { alt: 'Two bars, the second one taller' }, root);
  const figureTag = tag(figure);
  const caption = element('Caption', {}, figure);
  const captionTag = tag(caption);
  const table = element('Table', { summary: 'Ships by year' }, root);
  const row = element('TR', {}, table);
  const th = element('TH', { scope: 'Column', id: 'year', colSpan: 2 }, row);
  const thTag = tag(th);
  const body = element('TR', {}, table);
  const td = element('TD', { headers: ['year'] }, body);
  const tdTag = tag(td);
  const h2 = element('H2', { id: 'zwei' }, root);
  const h2Tag = tag(h2);
  const photo = element('Figure', { alt: 'A red and a blue square' }, root);
  const photoTag = tag(photo);

  const first: DisplayItem[] = [
    text('Running header', 72, 40, header, { face: sans, size: 8 }),
    text('Fish & chips: efficient waffles', 72, 100, h1Tag, {
      face: serifBold,
      size: 22,
      color: rgb(20, 40, 120),
    }),
    text('Über die Fische: AV To “quote” — 12,5 % ', 72, 140, pTag),
    text('see the site', 72, 156, linkTag, { color: rgb(0, 60, 200) }),
    {
      type: 'link',
      x: 72,
      y: 146,
      width: 60,
      height: 13,
      target: { uri: 'https://example.org/ü?q=1' },
      contents: 'see the site',
      tag: linkTag,
    },
    text(' and infor\u00ad', 140, 156, pTail),
    box(72, 160, 451, 0.5, layout),
    {
      type: 'group',
      transform: [1, 0, 0, 1, 72, 200],
      clip: null,
      opacity: 1,
      items: [
        box(0, 20, 40, 60, figureTag, { fill: rgb(200, 80, 40) }),
        box(60, 0, 40, 80, figureTag, {
          fill: {
            type: 'linear',
            coords: [60, 0, 60, 80],
            stops: [
              { offset: 0, color: rgb(0, 0, 255) },
              { offset: 0.5, color: rgb(0, 200, 0) },
              { offset: 1, color: rgb(255, 0, 0) },
            ],
          },
        }),
        {
          type: 'path',
          fill: null,
          fillRule: 'nonzero',
          tag: figureTag,
          path: [
            ['M', 0, 90],
            ['C', 30, 60, 70, 120, 100, 90],
          ],
          stroke: {
            paint: rgb(0, 0, 0),
            width: 2,
            dash: [4, 2],
            dashOffset: -1,
            cap: 'round',
            join: 'round',
            miterLimit: 4,
          },
        },
        {
          type: 'group',
          transform: [0.866, 0.5, -0.5, 0.866, 150, 20],
          opacity: 0.5,
          clip: { path: [['M', 0, 0], ['L', 50, 0], ['L', 0, 50], ['Z']], rule: 'nonzero' },
          items: [
            box(0, 0, 50, 50, figureTag, { fill: rgb(255, 0, 0) }),
            box(10, 10, 20, 20, figureTag, { fill: rgb(0, 0, 255) }),
          ],
        },
        box(220, 0, 80, 80, figureTag, {
          fill: {
            type: 'radial',
            coords: [260, 40, 0, 260, 40, 40],
            stops: [
              { offset: 0, color: rgb(0, 0, 0) },
              { offset: 1, color: rgb(0, 0, 0, 0) },
            ],
          },
        }),
        text('rotated?', 240, 70, figureTag, { face: sans, size: 9 }),
      ],
    },
    text('Figure 1. Bars', 72, 310, captionTag, { face: sans, size: 9 }),
  ];
  const second: DisplayItem[] = [
    text('mation follows on the next page.', 72, 100, pTail),
    box(72, 120, 300, 40, layout, { fill: rgb(230, 230, 240) }),
    text('Year', 76, 135, thTag, { face: sans }),
    text('1,234', 76, 155, tdTag, { face: sans, features: ['tnum'] }),
  ];
  const red = [255, 0, 0, 255];
  const blue = [0, 0, 255, 128];
  const image = raster(
    png({
      width: 2,
      height: 2,
      type: 6,
      rows: [
        [...red, ...blue],
        [...blue, ...red],
      ],
    }),
    2,
    2,
  );
  const third: DisplayItem[] = [
    text('Zweitens', 72, 100, h2Tag, { face: serifBold, size: 16 }),
    { type: 'image', image, x: 72, y: 120, width: 100, height: 100, tag: photoTag },
    { type: 'image', image, x: 182, y: 120, width: 50, height: 50, tag: photoTag },
    {
      type: 'link',
      x: 72,
      y: 85,
      width: 60,
      height: 20,
      target: { destination: 'top' },
      contents: 'up',
      tag: h2Tag,
    },
  ];
  return typeset([page(first, 'i', 0), page(second, '1', 1), page(third, '2', 2)], root, {
    outline: [
      { level: 1, title: 'Fish & chips', destination: 'top', open: true },
      { level: 2, title: 'Zweitens – ü', destination: 'zwei', open: false },
    ],
    destinations: new Map([
      ['top', { page: 0, x: 72, y: 80 }],
      ['zwei', { page: 2, x: 72, y: 84 }],
      ['Über', { page: 1, x: 0, y: 0 }],
    ]),
  });
}
