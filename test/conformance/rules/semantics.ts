import { nameOf, textOf } from '../file/objects.ts';
import type { Reading } from '../reading.ts';
import type { StructElement } from '../structure/index.ts';
import { elementText } from '../text.ts';
import type { Rule } from '../types.ts';
import { languageTag } from './catalog.ts';

export const semanticRules: readonly Rule[] = [
  { code: 'heading-first', source: 'Matterhorn 14-002', check: firstHeading },
  { code: 'heading-skipped', source: 'Matterhorn 14-003', check: skippedHeadings },
  { code: 'heading-empty', source: 'WCAG 2.2, 2.4.6', check: emptyHeadings },
  { code: 'heading-mixed', source: 'Matterhorn 14-006, 14-007', check: mixedHeadings },
  { code: 'figure-alt', source: 'Matterhorn 13-004, 17-002', check: figureAlt },
  { code: 'figure-bbox', source: 'PDF/UA-1, 7.3', check: figureBox },
  { code: 'note-id', source: 'Matterhorn 19-003, 19-004', check: noteIds },
  { code: 'list-numbering', source: 'PDF/UA-1, 7.6', check: listNumbering },
  { code: 'element-language', source: 'Matterhorn 11-001', check: languages },
];

function isHeading({ role }: StructElement): boolean {
  return /^H[1-6]$/.test(role ?? '');
}

function levels({ structure }: Reading): number[] {
  return structure.elements.filter(isHeading).map(({ role }) => Number(role!.slice(1)));
}

function firstHeading(reading: Reading): string[] {
  const [first] = levels(reading);
  return first === undefined || first === 1 ? [] : [`the first heading is H${first}`];
}

function skippedHeadings(reading: Reading): string[] {
  return levels(reading).flatMap((level, i, all) =>
    i > 0 && level > all[i - 1]! + 1 ? [`H${level} follows H${all[i - 1]}`] : [],
  );
}

function emptyHeadings(reading: Reading): string[] {
  return reading.structure.elements
    .filter((element) => isHeading(element) && elementText(reading, element).trim() === '')
    .map(({ role, number }) => `an empty ${role} (${number})`);
}

function mixedHeadings({ structure }: Reading): string[] {
  const generic = structure.elements.some(({ role }) => role === 'H');
  return generic && structure.elements.some(isHeading) ? ['both H and Hn are used'] : [];
}

function pictures({ structure }: Reading): StructElement[] {
  return structure.elements.filter(({ role }) => role === 'Figure' || role === 'Formula');
}

function figureAlt(reading: Reading): string[] {
  return pictures(reading)
    .filter((figure) => !figure.text('Alt')?.trim() && !figure.text('ActualText')?.trim())
    .map(({ role, number }) => `${role} ${number} has neither Alt nor ActualText`);
}

function figureBox({ file, ...reading }: Reading): string[] {
  return pictures({ file, ...reading })
    .filter((figure) => {
      const box = file.array(figure.attribute('Layout', 'BBox')) as number[];
      return box.length !== 4 || box[0]! >= box[2]! || box[1]! >= box[3]!;
    })
    .map(({ role, number }) => `${role} ${number} has no BBox`);
}

function noteIds({ structure }: Reading): string[] {
  const ids = structure.elements.flatMap(({ id }) => id ?? []);
  const twice = ids
    .filter((id, i) => ids.indexOf(id) !== i)
    .map((id) => `the ID ${id} comes twice`);
  const missing = structure.elements
    .filter(({ role, id }) => role === 'Note' && id === null)
    .map(({ number }) => `the Note ${number} has no ID`);
  return [...missing, ...twice];
}

const numberings = new Set(
  'None Disc Circle Square Decimal UpperRoman LowerRoman UpperAlpha LowerAlpha'.split(' '),
);

/** A list whose items have labels says how they are numbered. */
function listNumbering({ structure }: Reading): string[] {
  return structure.elements
    .filter(({ role }) => role === 'L')
    .flatMap((list) => {
      const said = nameOf(list.attribute('List', 'ListNumbering'));
      if (said !== null && !numberings.has(said))
        return [`the list ${list.number} is numbered ${said}`];
      return hasLabels(list) && said === null
        ? [`the list ${list.number} does not say its numbering`]
        : [];
    });
}

function hasLabels(list: StructElement): boolean {
  const inside = (element: StructElement) =>
    element.kids.flatMap((kid) => (kid.type === 'element' ? [kid.element] : []));
  return inside(list).some((item) => inside(item).some(({ role }) => role === 'Lbl'));
}

function languages({ file, pages, structure }: Reading): string[] {
  const marked = pages.flatMap(({ index, content }) =>
    content.marks.flatMap((marks) => {
      const lang = textOf(file.get(marks.at(-1)!.properties ?? undefined, 'Lang'));
      return lang === null || languageTag.test(lang) ? [] : [`page ${index + 1}: Lang ${lang}`];
    }),
  );
  const held = structure.elements.flatMap(({ role, number, text }) => {
    const lang = text('Lang');
    return lang === null || languageTag.test(lang)
      ? []
      : [`Lang of ${role} ${number} is ${JSON.stringify(lang)}`];
  });
  return [...marked, ...held];
}
