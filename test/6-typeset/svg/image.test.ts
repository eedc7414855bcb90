import { expect, test } from 'vitest';
import { intrinsicSize } from '../../../pipeline/6-typeset/svg/index.ts';
import { png } from '../images/files.ts';
import { parseSvg, set, show } from './helpers.ts';

const data = `data:image/png;base64,${Buffer.from(png(30, 20)).toString('base64')}`;

test('an image by its address, fitted into its rectangle', () => {
  const asked: string[] = [];
  const image = {
    type: 'png',
    path: 'a.png',
    hash: '',
    bytes: new Uint8Array(),
    width: 20,
    height: 10,
    orientation: 1,
    dpi: null,
  } as const;
  const { items } = set('<image href="a.png" x="4" y="4" width="40" height="40"/>', {
    image: (href) => {
      asked.push(href);
      return image;
    },
  });
  expect(asked).toEqual(['a.png']);
  expect(show(items)).toEqual(['image at 3 10.5 30×15']);
});

test('an image in a data address; its own size where none is given', () => {
  expect(show(set(`<image xlink:href="${data}"/>`).items)).toEqual(['image at 0 0 22.5×15']);
  expect(show(set(`<image href="${data}" width="60"/>`).items)).toEqual(['image at 0 0 45×30']);
});

test('slice covers and clips; a turned image stands in a group', () => {
  expect(
    show(
      set(`<image href="${data}" width="30" height="30" preserveAspectRatio="xMidYMid slice"/>`)
        .items,
    ),
  ).toEqual(['group clip M 0 0 L 22.5 0 L 22.5 22.5 L 0 22.5 Z', '  image at -5.62 0 33.75×22.5']);
  expect(show(set(`<image href="${data}" transform="rotate(90)"/>`).items)).toEqual([
    'group matrix 0 0.75 -0.75 0 0 0',
    '  image at 0 0 30×20',
  ]);
});

test('what cannot be read is said', () => {
  expect(set('<image href="gone.png"/>').messages).toEqual([
    'In a.svg the image "gone.png" cannot be read',
  ]);
  expect(set('<image href="data:image/svg+xml,%3Csvg/%3E"/>').diagnostics).toMatchObject([
    { code: 'unsupported-svg' },
    { code: 'invalid-svg' },
  ]);
});

test.each([
  ['width="96" height="48px"', { width: 72, height: 36, ratio: 2 }],
  ['width="1in" viewBox="0 0 40 10"', { width: 72, height: null, ratio: 4 }],
  ['width="100%" height="50%" viewBox="0,0,40,20"', { width: null, height: null, ratio: 2 }],
  ['width="0" viewBox="0 0 0 10"', { width: null, height: null, ratio: null }],
  ['', { width: null, height: null, ratio: null }],
])('the size of <svg %s>', (attributes, size) => {
  expect(intrinsicSize(parseSvg(`<svg ${attributes}></svg>`))).toEqual(size);
});
