import { Dict, nameOf, Stream, textOf } from '../file/objects.ts';
import type { Reading } from '../reading.ts';
import { nameTree } from '../structure/index.ts';
import type { Rule } from '../types.ts';
import { claimedPdfA } from './metadata.ts';

export const attachmentRules: readonly Rule[] = [
  { code: 'attachment-part', source: 'ISO 19005-2, 6.8', check: part },
  { code: 'attachment-names', source: 'Matterhorn 21-001', check: perFile(names) },
  { code: 'attachment-relationship', source: 'ISO 19005-3, 6.8', check: perFile(relationship) },
  { code: 'attachment-type', source: 'ISO 19005-3, 6.8', check: perFile(mimeType) },
  { code: 'attachment-associated', source: 'ISO 19005-3, 6.8', check: associated },
];

function embedded({ file }: Reading): [string, Dict][] {
  const tree = file.get(file.get(file.catalog, 'Names'), 'EmbeddedFiles');
  return nameTree(file, tree).map(([key, value]) => [key, file.dict(value) ?? new Dict()]);
}

function perFile(check: (spec: Dict, reading: Reading) => string[]): Rule['check'] {
  return (reading) =>
    embedded(reading).flatMap(([name, spec]) =>
      check(spec, reading).map((message) => `${name} ${message}`),
    );
}

/** PDF/A-2 takes PDF/A files only, which the checker does not look into. */
function part(reading: Reading): string[] {
  if (embedded(reading).length === 0) return [];
  const claim = claimedPdfA(reading);
  return claim === '3a' ? [] : [`the file has attachments and claims PDF/A-${claim}`];
}

function names(spec: Dict, { file }: Reading): string[] {
  return ['F', 'UF', 'Desc']
    .filter((key) => !textOf(file.get(spec, key)))
    .map((key) => `has no ${key}`);
}

const relationships = new Set(['Source', 'Data', 'Alternative', 'Supplement', 'Unspecified']);

function relationship(spec: Dict, { file }: Reading): string[] {
  const said = nameOf(file.get(spec, 'AFRelationship'));
  return said !== null && relationships.has(said) ? [] : [`has the relationship ${said}`];
}

function mimeType(spec: Dict, { file }: Reading): string[] {
  const stream = file.get(file.get(spec, 'EF'), 'F');
  if (!(stream instanceof Stream)) return ['has no embedded stream'];
  const found: string[] = [];
  if (!/^[\w.+-]+\/[\w.+-]+$/.test(nameOf(file.get(stream, 'Subtype')) ?? ''))
    found.push('has no MIME type');
  const parameters = file.get(stream, 'Params');
  if (textOf(file.get(parameters, 'ModDate')) === null) found.push('has no ModDate');
  if (file.get(parameters, 'Size') !== file.decode(stream)?.length) found.push('has a wrong Size');
  return found;
}

function associated(reading: Reading): string[] {
  const { file } = reading;
  const listed = new Set(
    file.array(file.catalog.entries.get('AF')).map((entry) => file.dict(entry)),
  );
  return embedded(reading)
    .filter(([, spec]) => !listed.has(spec))
    .map(([name]) => `${name} is not in the catalog's AF`);
}
