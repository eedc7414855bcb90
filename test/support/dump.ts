import type { DisplayItem, Page, Path, Tag, Typeset } from '../../pipeline/6-typeset/types.ts';

/** What stands where, one item a line: coordinates in pt from the page's top left corner. */
export function dumpPages(typeset: Typeset): string {
  return `${typeset.pages.map(dumpPage).join('\n\n')}\n`;
}

function dumpPage(page: Page): string {
  const head = `page ${page.label} ${size(page.width, page.height)}`;
  return [head, ...page.items.flatMap((item) => dumpItem(item, '  '))].join('\n');
}

function dumpItem(item: DisplayItem, indent: string): string[] {
  switch (item.type) {
    case 'glyphs': {
      const { run } = item;
      const face = `${run.face.family} ${run.face.weight}${run.face.style === 'italic' ? 'i' : ''} ${round(run.size)}`;
      return [
        `${indent}text ${at(item.x, item.y)} w${round(run.width)} ${face}${tagOf(item.tag)} ${JSON.stringify(run.text)}`,
      ];
    }
    case 'path': {
      const { left, top, right, bottom } = bounds(item.path);
      const kind = item.fill ? 'fill' : 'stroke';
      return [`${indent}${kind} ${at(left, top)} ${size(right - left, bottom - top)}`];
    }
    case 'image':
      return [
        `${indent}image ${at(item.x, item.y)} ${size(item.width, item.height)} ${item.image.path}`,
      ];
    case 'link': {
      const target = 'uri' in item.target ? item.target.uri : `#${item.target.destination}`;
      return [`${indent}link ${at(item.x, item.y)} ${size(item.width, item.height)} ${target}`];
    }
    default:
      return [`${indent}group`, ...item.items.flatMap((inner) => dumpItem(inner, `${indent}  `))];
  }
}

function tagOf(tag: Tag): string {
  return tag.type === 'artifact' ? ` ${tag.kind}` : ` <${tag.element.role}>`;
}

function bounds(path: Path) {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [, ...numbers] of path) {
    numbers.forEach((n, i) => {
      (i % 2 === 0 ? xs : ys).push(n);
    });
  }
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10 + 0);
}

function at(x: number, y: number): string {
  return `${round(x)},${round(y)}`;
}

function size(width: number, height: number): string {
  return `${round(width)}x${round(height)}`;
}

/** The visible text of a page, line by line from the top. */
export function pageLines(page: Page): string[] {
  const rows = new Map<number, { x: number; text: string }[]>();
  const visit = (item: DisplayItem) => {
    if (item.type === 'group') item.items.forEach(visit);
    if (item.type !== 'glyphs') return;
    const key = Math.round(item.y * 10);
    rows.set(key, [...(rows.get(key) ?? []), { x: item.x, text: item.run.text }]);
  };
  page.items.forEach(visit);
  return [...rows]
    .toSorted(([a], [b]) => a - b)
    .map(([, parts]) =>
      parts
        .toSorted((a, b) => a.x - b.x)
        .map(({ text }) => text)
        .join('')
        .trim(),
    );
}

/** Bookmarks and destinations. */
export function dumpOutline({ outline, destinations }: Typeset): string {
  const marks = outline.map(
    ({ level, title, destination }) => `bookmark ${level} #${destination} ${title}\n`,
  );
  const places = [...destinations].map(
    ([id, { page, x, y }]) => `destination #${id} page ${page} ${at(x, y)}\n`,
  );
  return [...marks, ...places].join('');
}
