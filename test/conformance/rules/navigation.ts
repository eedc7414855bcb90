import type { PdfFile } from '../file/index.ts';
import { type Dict, nameOf, Ref, Text, textOf, utf8Of } from '../file/objects.ts';
import type { Reading } from '../reading.ts';
import { nameTree, numberTree } from '../structure/index.ts';
import type { Rule } from '../types.ts';

export const navigationRules: readonly Rule[] = [
  { code: 'destination', source: 'ISO 32000-1, 12.3.2', check: destinations },
  { code: 'outline', source: 'ISO 32000-1, 12.3.3', check: outline },
  { code: 'page-labels', source: 'ISO 32000-1, 12.4.2', check: labels },
];

function destinations({ file, pages }: Reading): string[] {
  const numbers = new Set(pages.map(({ number }) => number));
  const named = nameTree(file, file.get(file.get(file.catalog, 'Names'), 'Dests'));
  const sorted = named.every(
    ([key], i) => i === 0 || Buffer.compare(Buffer.from(named[i - 1]![0]), Buffer.from(key)) < 0,
  );
  const wrong = named.filter(([, value]) => {
    const page = file.array(value)[0];
    return !(page instanceof Ref) || !numbers.has(page.number);
  });
  return [
    ...(sorted ? [] : ['the names are not in order']),
    ...wrong.map(([key]) => `${key} leads to no page`),
  ];
}

function outline({ file }: Reading): string[] {
  const root = file.dict(file.catalog.entries.get('Outlines'));
  if (root === null) return [];
  const known = new Set(
    nameTree(file, file.get(file.get(file.catalog, 'Names'), 'Dests')).map(([key]) => key),
  );
  return items(file, root).flatMap((item) => {
    const title = textOf(file.get(item, 'Title'));
    const target = file.get(item, 'Dest');
    const found = target instanceof Text ? known.has(utf8Of(target)!) : Array.isArray(target);
    return [
      ...(title?.trim() ? [] : ['a bookmark without a title']),
      ...(found ? [] : [`the bookmark ${title} leads nowhere`]),
    ];
  });
}

function items(file: PdfFile, parent: Dict): Dict[] {
  const out: Dict[] = [];
  const seen = new Set<Dict>();
  let item = file.dict(parent.entries.get('First'));
  while (item !== null && !seen.has(item)) {
    seen.add(item);
    out.push(item, ...items(file, item));
    item = file.dict(item.entries.get('Next'));
  }
  return out;
}

function labels({ file }: Reading): string[] {
  const ranges = numberTree(file, file.catalog.entries.get('PageLabels'));
  if (ranges.length > 0 && ranges[0]![0] !== 0) return ['the first page has no label'];
  const styles = new Set(['D', 'r', 'R', 'a', 'A', null]);
  return ranges.flatMap(([key, value]) =>
    styles.has(nameOf(file.get(value, 'S')))
      ? []
      : [`the label of page ${key + 1} has an unknown style`],
  );
}
