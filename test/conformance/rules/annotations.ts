import { Dict, nameOf, Text, textOf, utf8Of } from '../file/objects.ts';
import type { Annotation, Reading } from '../reading.ts';
import { nameTree, type StructElement } from '../structure/index.ts';
import type { Rule } from '../types.ts';

export const annotationRules: readonly Rule[] = [
  { code: 'tab-order', source: 'Matterhorn 28-008', check: tabs },
  { code: 'annotation-flags', source: 'ISO 19005-2, 6.3.2', check: perAnnotation(flags) },
  {
    code: 'annotation-type',
    source: 'ISO 19005-2, 6.3.1; Matterhorn 28',
    check: perAnnotation(types),
  },
  { code: 'annotation-contents', source: 'Matterhorn 28-012', check: perAnnotation(contents) },
  { code: 'link-outside-link', source: 'Matterhorn 28-011', check: linksOutside },
  { code: 'link-without-objr', source: 'Matterhorn 28-011', check: withoutObject },
  { code: 'link-leads-nowhere', source: 'PDF/UA-1, 7.18.5', check: perAnnotation(nowhere) },
  { code: 'annotation-box', source: 'ISO 32000-1, 12.5.2', check: perAnnotation(box) },
];

function perAnnotation(
  check: (annotation: Annotation, reading: Reading) => string[],
): Rule['check'] {
  return (reading) =>
    reading.pages.flatMap(({ index, annotations }) =>
      annotations.flatMap((annotation) =>
        check(annotation, reading).map(
          (message) => `page ${index + 1}, annotation ${annotation.number}: ${message}`,
        ),
      ),
    );
}

function tabs({ file, pages }: Reading): string[] {
  return pages
    .filter(
      ({ dict, annotations }) => annotations.length > 0 && nameOf(file.get(dict, 'Tabs')) !== 'S',
    )
    .map(({ index }) => `page ${index + 1} does not say Tabs S`);
}

function flags({ dict }: Annotation, { file }: Reading): string[] {
  const value = file.get(dict, 'F');
  const set = typeof value === 'number' ? value : 0;
  const [invisible, hidden, print, noView, toggle] = [1, 2, 4, 32, 256];
  if ((set & print) === 0) return ['is not printed'];
  return (set & (invisible | hidden | noView | toggle)) === 0 ? [] : ['is hidden'];
}

function types({ dict }: Annotation, { file }: Reading): string[] {
  const type = nameOf(file.get(dict, 'Subtype'));
  return type === 'Link' ? [] : [`is of type ${type}`];
}

function contents({ dict }: Annotation, { file }: Reading): string[] {
  return textOf(file.get(dict, 'Contents'))?.trim() ? [] : ['has no Contents'];
}

function holder({ structure }: Reading, number: number): StructElement | null {
  return (
    structure.elements.find(({ kids }) =>
      kids.some((kid) => kid.type === 'object' && kid.object === number),
    ) ?? null
  );
}

function linksOutside(reading: Reading): string[] {
  return reading.pages.flatMap(({ index, annotations }) =>
    annotations.flatMap(({ number }) => {
      const role = holder(reading, number)?.role ?? 'no element';
      return role === 'Link' ? [] : [`page ${index + 1}: annotation ${number} is in ${role}`];
    }),
  );
}

/** A Link element that says something holds the annotation that makes it work. */
function withoutObject({ structure }: Reading): string[] {
  return structure.elements
    .filter(({ role, kids }) => role === 'Link' && !kids.some(({ type }) => type === 'object'))
    .map(({ number }) => `the Link ${number} has no OBJR`);
}

function nowhere({ dict }: Annotation, { file }: Reading): string[] {
  const action = file.get(dict, 'A');
  if (action instanceof Dict) {
    const uri = file.get(action, 'URI');
    return uri instanceof Text && /^[\x21-\x7e]+$/.test(uri.bytes) ? [] : ['has no URI of ASCII'];
  }
  const name = utf8Of(file.get(dict, 'Dest'));
  const known = nameTree(file, file.get(file.get(file.catalog, 'Names'), 'Dests')).some(
    ([key]) => key === name,
  );
  return known ? [] : [`leads to ${name}, which is no destination`];
}

function box({ dict }: Annotation, { file }: Reading): string[] {
  const [left, bottom, right, top] = file.array(dict.entries.get('Rect')) as number[];
  return left! < right! && bottom! < top! ? [] : ['has an empty Rect'];
}
