import type { Reading } from '../reading.ts';
import type { Kid } from '../structure/index.ts';
import type { Rule } from '../types.ts';

export const parentTreeRules: readonly Rule[] = [
  {
    code: 'structure-syntax',
    source: 'ISO 32000-1, 14.7.2',
    check: ({ structure }) => structure.faults,
  },
  { code: 'mcid-not-in-structure', source: 'ISO 32000-1, 14.7.4', check: unreferenced },
  { code: 'mcid-in-two-elements', source: 'ISO 32000-1, 14.7.4', check: shared },
  { code: 'mcid-without-content', source: 'ISO 32000-1, 14.7.4', check: dangling },
  { code: 'parent-tree-wrong', source: 'ISO 32000-1, 14.7.4.4', check: contentParents },
  { code: 'parent-tree-object', source: 'ISO 32000-1, 14.7.4.4', check: objectParents },
  { code: 'tag-differs', source: 'ISO 32000-1, 14.7.4.2', check: tags },
];

/** The number of the elements that hold each sequence; keys are `page/mcid`. */
function holders({ structure }: Reading): ReadonlyMap<string, number[]> {
  const found = new Map<string, number[]>();
  for (const { number, kids } of structure.elements) {
    for (const kid of kids) {
      if (kid.type !== 'content') continue;
      const key = `${kid.page}/${kid.mcid}`;
      found.set(key, [...(found.get(key) ?? []), number]);
    }
  }
  return found;
}

interface Sequence {
  readonly page: number;
  readonly mcid: number;
  readonly tag: string;
  /** ActualText stands for it, which asks for the tag Span: 14.9.4. */
  readonly replaced: boolean;
}

function sequences({ pages }: Reading): Sequence[] {
  return pages.flatMap(({ index, content }) =>
    content.marks.flatMap((marks) => {
      const { mcid, tag, actualText } = marks.at(-1)!;
      return mcid === null ? [] : [{ page: index, mcid, tag, replaced: actualText !== null }];
    }),
  );
}

function unreferenced(reading: Reading): string[] {
  const held = holders(reading);
  return sequences(reading)
    .filter(({ page, mcid }) => !held.has(`${page}/${mcid}`))
    .map(({ page, mcid }) => `page ${page + 1}: MCID ${mcid} is in no K`);
}

function shared(reading: Reading): string[] {
  return [...holders(reading)]
    .filter(([, numbers]) => numbers.length > 1)
    .map(([key, numbers]) => `${key} is held ${numbers.length} times`);
}

function dangling(reading: Reading): string[] {
  const painted = new Set(sequences(reading).map(({ page, mcid }) => `${page}/${mcid}`));
  return [...holders(reading).keys()]
    .filter((key) => !painted.has(key))
    .map((key) => `${key} is on no page`);
}

function contentParents(reading: Reading): string[] {
  const { file, pages, structure } = reading;
  const held = holders(reading);
  return sequences(reading).flatMap(({ page, mcid }) => {
    const key = file.get(pages[page]!.dict, 'StructParents');
    const list = typeof key === 'number' ? structure.parents.get(key) : undefined;
    const said = Array.isArray(list) ? (list[mcid] as number | null) : null;
    const wanted = held.get(`${page}/${mcid}`)?.[0];
    if (wanted === undefined || said === wanted) return [];
    return [`page ${page + 1}: MCID ${mcid} belongs to ${wanted}, the parent tree says ${said}`];
  });
}

/** An annotation's StructParent leads to the element whose OBJR names it. */
function objectParents({ file, pages, structure }: Reading): string[] {
  const held = new Map<number, number>();
  for (const { number, kids } of structure.elements)
    for (const kid of kids as readonly Kid[])
      if (kid.type === 'object' && kid.object !== null) held.set(kid.object, number);
  return pages.flatMap(({ index, annotations }) =>
    annotations.flatMap(({ number, dict }) => {
      const key = file.get(dict, 'StructParent');
      const said = typeof key === 'number' ? structure.parents.get(key) : undefined;
      const wanted = held.get(number);
      if (wanted !== undefined && said === wanted) return [];
      return [
        `page ${index + 1}: annotation ${number} is held by ${wanted}, the parent tree says ${said}`,
      ];
    }),
  );
}

function tags(reading: Reading): string[] {
  const { structure } = reading;
  const types = new Map(structure.elements.map(({ number, type }) => [number, type]));
  const held = holders(reading);
  return sequences(reading).flatMap(({ page, mcid, tag, replaced }) => {
    const type = types.get(held.get(`${page}/${mcid}`)?.[0] ?? -1);
    return type === undefined || (replaced ? 'Span' : type) === tag
      ? []
      : [`page ${page + 1}: MCID ${mcid} is ${tag}, its element ${type}`];
  });
}
