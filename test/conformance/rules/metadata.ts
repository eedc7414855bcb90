import { Dict, nameOf, Stream, textOf } from '../file/objects.ts';
import type { Reading } from '../reading.ts';
import type { Rule } from '../types.ts';
import { type Property, readXmp } from '../xmp.ts';

export const metadataRules: readonly Rule[] = [
  { code: 'xmp', source: 'Matterhorn 06-001; ISO 19005-2, 6.6.2.1', check: wellFormed },
  { code: 'pdfa-identifier', source: 'ISO 19005-2, 6.6.4', check: pdfA },
  { code: 'pdfua-identifier', source: 'Matterhorn 06-002', check: pdfUa },
  { code: 'xmp-title', source: 'Matterhorn 06-003', check: title },
  { code: 'xmp-schema', source: 'ISO 19005-2, 6.6.2.3', check: schemas },
  { code: 'info-differs', source: 'ISO 19005-2, 6.6.3', check: infoDiffers },
];

const ns = {
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  xmpMM: 'http://ns.adobe.com/xap/1.0/mm/',
  extension: 'http://www.aiim.org/pdfa/ns/extension/',
} as const;

function properties({ xmp }: Reading): readonly Property[] {
  try {
    return readXmp(xmp);
  } catch {
    return [];
  }
}

function valuesOf(reading: Reading, namespace: string, name: string): readonly string[] | null {
  const found = properties(reading).find((one) => one.namespace === namespace && one.name === name);
  return found?.values ?? null;
}

function wellFormed({ file, xmp }: Reading): string[] {
  const stream = file.get(file.catalog, 'Metadata');
  if (!(stream instanceof Stream)) return ['there is no metadata stream'];
  if (nameOf(stream.dict.entries.get('Subtype')) !== 'XML')
    return ['metadata is not of Subtype XML'];
  if (stream.dict.entries.has('Filter')) return ['the metadata stream is filtered'];
  if (/<\?xpacket begin=[^?]*(bytes|encoding)=/.test(xmp))
    return ['the packet has bytes or encoding'];
  try {
    readXmp(xmp);
    return [];
  } catch (error) {
    return [`the packet is not well-formed: ${(error as Error).message}`];
  }
}

/** The part and level that a file claims; null where it claims none. */
export function claimedPdfA(reading: Reading): string | null {
  const part = valuesOf(reading, ns.pdfaid, 'part')?.[0];
  const level = valuesOf(reading, ns.pdfaid, 'conformance')?.[0];
  return part === undefined || level === undefined ? null : `${part}${level.toLowerCase()}`;
}

function pdfA(reading: Reading): string[] {
  const claim = claimedPdfA(reading);
  return claim === '2a' || claim === '3a' ? [] : [`PDF/A-2a or 3a is not claimed, but ${claim}`];
}

function pdfUa(reading: Reading): string[] {
  return valuesOf(reading, ns.pdfuaid, 'part')?.[0] === '1' ? [] : ['PDF/UA-1 is not claimed'];
}

function title(reading: Reading): string[] {
  return valuesOf(reading, ns.dc, 'title')?.[0]?.trim() ? [] : ['dc:title is missing or empty'];
}

const predefined: ReadonlySet<string> = new Set([
  ...[ns.dc, ns.xmp, ns.pdf, ns.xmpMM, ns.pdfaid, ns.extension],
]);

/** Namespaces that XMP does not predefine need an extension schema that names each property. */
function schemas(reading: Reading): string[] {
  const all = properties(reading);
  const extension = all.find(({ namespace }) => namespace === ns.extension);
  const described = JSON.stringify(extension?.element.children ?? []);
  return all
    .filter(({ namespace }) => !predefined.has(namespace))
    .filter(
      ({ namespace, name }) =>
        !described.includes(`"${namespace}"`) || !described.includes(`"${name}"`),
    )
    .map(({ prefix, name }) => `${prefix}:${name} has no extension schema`);
}

const pairs: readonly (readonly [string, string, string])[] = [
  ['Title', ns.dc, 'title'],
  ['Subject', ns.dc, 'description'],
  ['Keywords', ns.pdf, 'Keywords'],
  ['Reference', ns.dc, 'identifier'],
  ['Edition', ns.xmpMM, 'VersionID'],
  ['Creator', ns.xmp, 'CreatorTool'],
  ['Producer', ns.pdf, 'Producer'],
  ['CreationDate', ns.xmp, 'CreateDate'],
  ['ModDate', ns.xmp, 'ModifyDate'],
];

function infoDiffers(reading: Reading): string[] {
  const { file } = reading;
  const info = file.dict(file.trailer.entries.get('Info')) ?? new Dict();
  const found: string[] = [];
  for (const [key, namespace, name] of pairs) {
    const said = textOf(file.get(info, key));
    const xmp = valuesOf(reading, namespace, name)?.[0] ?? null;
    const equal = /Date$/.test(key) ? instant(said) === instant(xmp) : said === xmp;
    if (!equal) found.push(`${key} is ${said} in Info and ${xmp} in XMP`);
  }
  const author = textOf(file.get(info, 'Author'));
  const creators = valuesOf(reading, ns.dc, 'creator');
  // One entry alone may stand for the whole of Author (6.6.3, note).
  if (author !== null && creators?.join('; ') !== author)
    found.push(`Author is ${author} in Info and ${creators?.join('; ')} in XMP`);
  return found;
}

/** Milliseconds of a date of PDF (7.9.4) or of XMP; null for no date. */
function instant(value: string | null): number | null {
  if (value === null) return null;
  const pdf = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(Z|[+-]\d\d'?\d\d'?)?$/.exec(value);
  if (pdf === null) return Date.parse(value);
  const [, year, month, day, hour, minute, second, zone = 'Z'] = pdf;
  const offset = zone === 'Z' ? 'Z' : zone.replace(/'/g, '').replace(/(\d\d)$/, ':$1');
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`);
}
