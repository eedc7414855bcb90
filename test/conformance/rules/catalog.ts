import { Dict, nameOf, type PdfObject, textOf } from '../file/objects.ts';
import type { Reading } from '../reading.ts';
import type { Rule } from '../types.ts';

export const catalogRules: readonly Rule[] = [
  { code: 'not-marked', source: 'ISO 19005-2, 6.7.2.2', check: marked },
  {
    code: 'no-structure',
    source: 'Matterhorn 01-001',
    check: ({ structure }) => (structure.root === null ? ['there is no structure tree'] : []),
  },
  { code: 'document-title', source: 'Matterhorn 07-001, 07-002', check: displayTitle },
  { code: 'document-language', source: 'Matterhorn 11-006', check: language },
  { code: 'forbidden-action', source: 'ISO 19005-2, 6.5', check: actions },
  {
    code: 'forbidden-feature',
    source: 'ISO 19005-2, 6.9, 6.11; Matterhorn 20, 25',
    check: features,
  },
];

function marked({ file }: Reading): string[] {
  const info = file.get(file.catalog, 'MarkInfo');
  if (file.get(info, 'Marked') !== true) return ['MarkInfo does not say Marked true'];
  return file.get(info, 'Suspects') === true ? ['MarkInfo says Suspects true'] : [];
}

function displayTitle({ file }: Reading): string[] {
  const preferences = file.get(file.catalog, 'ViewerPreferences');
  return file.get(preferences, 'DisplayDocTitle') === true ? [] : ['DisplayDocTitle is not true'];
}

/** BCP 47, by its shape. */
export const languageTag = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

function language({ file }: Reading): string[] {
  const lang = textOf(file.get(file.catalog, 'Lang'));
  return lang !== null && languageTag.test(lang)
    ? []
    : [`Lang of the document is ${JSON.stringify(lang)}`];
}

const permitted = new Set(['GoTo', 'GoToR', 'GoToE', 'Thread', 'URI', 'Named', 'SubmitForm']);

function actions({ file }: Reading): string[] {
  const found: string[] = [];
  for (const [number, object] of file.objects) {
    const dict = file.dict(object);
    if (dict === null) continue;
    if (dict.entries.has('AA')) found.push(`object ${number} has additional actions`);
    for (const key of ['A', 'OpenAction']) {
      const kind = nameOf(file.get(file.get(dict, key), 'S'));
      if (kind !== null && !permitted.has(kind) && isAction(file.get(dict, key)))
        found.push(`object ${number} has the action ${kind}`);
      const named = kind === 'Named' ? nameOf(file.get(file.get(dict, key), 'N')) : null;
      if (kind === 'Named' && !/^(Next|Prev|First|Last)Page$/.test(named ?? ''))
        found.push(`object ${number} has the named action ${named}`);
    }
  }
  return found;
}

/** The key A is a structure element's attributes too. */
function isAction(value: PdfObject): boolean {
  return value instanceof Dict && !value.entries.has('O');
}

function features({ file, pages }: Reading): string[] {
  const names = file.get(file.catalog, 'Names');
  return [
    ...['NeedsRendering', 'Requirements', 'OCProperties', 'Perms', 'AcroForm'].filter((key) =>
      file.catalog.entries.has(key),
    ),
    ...['JavaScript', 'AlternatePresentations'].filter((key) => file.dict(names)?.entries.has(key)),
    ...(pages.some(({ dict }) => dict.entries.has('PresSteps')) ? ['PresSteps'] : []),
  ].map((key) => `the file has ${key}`);
}
