import { describe, expect, test } from 'vitest';
import type { DisplayItem, ImageItem, Typeset } from '../../../pipeline/6-typeset/types.ts';
import { binaryFile, typesetHtml } from '../../support/typeset.ts';
import { exif, jpeg, png } from './files.ts';

const phys = (dpi: number) => {
  const data = Buffer.alloc(9);
  data.writeUInt32BE(Math.round(dpi / 0.0254), 0);
  data.writeUInt32BE(Math.round(dpi / 0.0254), 4);
  data[8] = 1;
  return ['pHYs', data] as const;
};

const files = new Map(
  Object.entries({
    'wide.png': png(400, 200),
    'fine.png': png(600, 300, [phys(300)]),
    'turned.jpg': jpeg({ width: 400, height: 200, exif: exif({ orientation: 6 }) }),
    'broken.png': png(400, 200).subarray(0, 50),
  }).map(([path, bytes]) => [path, binaryFile(path, bytes)]),
);

async function set(body: string, css = '') {
  const { value, diagnostics } = await typesetHtml(
    `<!doctype html><title>t</title><style>@page{size:300pt 200pt;margin:20pt} html{font:10pt/12pt 'Source Serif 4'} body{margin:0} img{display:block} ${css}</style><body>${body}`,
    files,
  );
  return { items: imagesOf(value), findings: diagnostics.map((d) => `${d.code}: ${d.message}`) };
}

function imagesOf({ pages }: Typeset): ImageItem[] {
  const found: ImageItem[] = [];
  const visit = (item: DisplayItem) => {
    if (item.type === 'group') item.items.forEach(visit);
    if (item.type === 'image') found.push(item);
  };
  for (const { items } of pages) items.forEach(visit);
  return found;
}

const boxOf = ({ x, y, width, height }: ImageItem) => [x, y, width, height].map(Math.round);

describe('how large an image is', () => {
  test.each([
    ['its own pixels at 96 dpi', 'wide.png', 'max-width: none', [20, 20, 300, 150]],
    ['within its column', 'wide.png', 'max-width: 100%', [20, 20, 260, 130]],
    ['a width, keeping its shape', 'wide.png', 'width: 100pt', [20, 20, 100, 50]],
    ['a height, keeping its shape', 'wide.png', 'height: 40pt', [20, 20, 80, 40]],
    ['by its own resolution', 'fine.png', 'image-resolution: from-image', [20, 20, 144, 72]],
    ['by a resolution', 'wide.png', 'image-resolution: 2dppx', [20, 20, 150, 75]],
    ['from-image or else', 'wide.png', 'image-resolution: from-image 288dpi', [20, 20, 300, 150]],
    ['after it is turned upright', 'turned.jpg', 'height: 80pt', [20, 20, 40, 80]],
    ['a page that cannot hold it', 'turned.jpg', 'width: 200pt', [20, 20, 80, 160]],
  ])('%s', async (_, src, style, box) => {
    const { items } = await set(`<img src="${src}" alt="a" style="${style}">`);
    expect(items.map(boxOf)).toEqual([box]);
  });
});

describe('where it stands in its box of 100 by 100', () => {
  test.each([
    ['object-fit: fill', [20, 20, 100, 100]],
    ['object-fit: contain', [20, 45, 100, 50]],
    ['object-fit: cover', [-30, 20, 200, 100]],
    ['object-fit: none', [-80, -5, 300, 150]],
    ['object-fit: scale-down', [20, 45, 100, 50]],
    ['object-fit: contain; object-position: top', [20, 20, 100, 50]],
    ['object-fit: contain; object-position: left bottom', [20, 70, 100, 50]],
    ['object-fit: contain; object-position: bottom left', [20, 70, 100, 50]],
    ['object-fit: cover; object-position: 0', [20, 20, 200, 100]],
    ['object-fit: cover; object-position: right', [-80, 20, 200, 100]],
    ['object-fit: contain; object-position: 5pt 25%', [25, 33, 100, 50]],
  ])('%s', async (style, box) => {
    const { items } = await set(
      `<img src="wide.png" alt="a" style="width: 100pt; height: 100pt; ${style}">`,
    );
    expect(items.map(boxOf)).toEqual([box]);
  });
});

describe('findings', () => {
  test('an image with few pixels for its size, once', async () => {
    const { findings } = await set(
      '<img src="wide.png" alt="a" style="width: 200pt"><img src="wide.png" alt="a" style="width: 250pt">',
    );
    expect(findings).toEqual(['low-resolution-image: The image wide.png is printed with 115 dpi']);
  });

  test('none for enough', async () => {
    const { findings } = await set('<img src="wide.png" alt="a" style="width: 190pt">');
    expect(findings).toEqual([]);
  });

  test('an image that sticks out of its page', async () => {
    const { findings } = await set(
      '<img src="fine.png" alt="a" style="width: 120pt; margin-left: 200pt">',
    );
    expect(findings).toEqual([
      'image-outside-page: The image fine.png sticks out of its page by 40 pt',
    ]);
  });

  test('a damaged image; its text stands in its place', async () => {
    const { value, diagnostics } = await typesetHtml(
      '<!doctype html><title>t</title><body><p>before <img src="broken.png" alt="a map"> after',
      files,
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(['unreadable-image']);
    const text = value.pages[0]!.items.flatMap((item) =>
      item.type === 'glyphs' ? [item.run.text] : [],
    );
    expect(text.join('')).toContain('before a map after');
  });

  test.each(['1px', 'left right', 'a b c', '10px top left'])(
    '`object-position: %s` is understood or said',
    async (value) => {
      const { findings } = await set('<p>x', `p { object-position: ${value} }`);
      expect(findings.length).toBe(value === '1px' ? 0 : 1);
    },
  );
});
