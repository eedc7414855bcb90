import type { Reading } from '../reading.ts';
import type { Rule } from '../types.ts';
import type { XmlElement } from '../xml.ts';
import { type Property, readXmp } from '../xmp.ts';

/** What XMP 2005 predefines and PDF/A-2 prescribes, as far as packs say it, by its kind of value. */
const known: Readonly<Record<string, Readonly<Record<string, Kind>>>> = {
  'http://purl.org/dc/elements/1.1/': {
    title: 'Alt',
    description: 'Alt',
    creator: 'Seq',
    subject: 'Bag',
    language: 'Bag',
    identifier: 'text',
    format: 'text',
  },
  'http://ns.adobe.com/xap/1.0/': {
    CreateDate: 'date',
    ModifyDate: 'date',
    MetadataDate: 'date',
    CreatorTool: 'text',
  },
  'http://ns.adobe.com/pdf/1.3/': { Producer: 'text', Keywords: 'text' },
  'http://ns.adobe.com/xap/1.0/mm/': { VersionID: 'text' },
  'http://www.aiim.org/pdfa/ns/id/': { part: 'text', conformance: 'text' },
  'http://www.aiim.org/pdfa/ns/extension/': { schemas: 'Bag' },
};

type Kind = 'Alt' | 'Seq' | 'Bag' | 'text' | 'date';

/** Namespaces whose prefix the standards prescribe. */
const prefixes: Readonly<Record<string, string>> = {
  'http://www.aiim.org/pdfa/ns/id/': 'pdfaid',
  'http://www.aiim.org/pdfua/ns/id/': 'pdfuaid',
  'http://www.aiim.org/pdfa/ns/extension/': 'pdfaExtension',
};

export const xmpRules: readonly Rule[] = [
  { code: 'xmp-prefix', source: 'ISO 19005-2, 6.6.4; PDF/UA-1, 5', check: perProperty(prefix) },
  { code: 'xmp-value', source: 'ISO 19005-2, 6.6.2.3.1', check: perProperty(value) },
  { code: 'xmp-extension', source: 'ISO 19005-2, 6.6.2.3.3', check: perProperty(extension) },
];

function perProperty(check: (property: Property) => string[]): Rule['check'] {
  return ({ xmp }: Reading) => {
    try {
      return readXmp(xmp).flatMap(check);
    } catch {
      return [];
    }
  };
}

function prefix({ namespace, prefix: said, name }: Property): string[] {
  const wanted = prefixes[namespace];
  return wanted === undefined || said === wanted
    ? []
    : [`${said}:${name} is not ${wanted}:${name}`];
}

/** Properties of predefined schemas are those that these have, with values of their type. */
function value({ namespace, prefix: said, name, element, values }: Property): string[] {
  const schema = known[namespace];
  if (schema === undefined) return [];
  const kind = schema[name];
  if (kind === undefined) return [`${said}:${name} is in no predefined schema`];
  const container = element.children[0]?.name.replace('rdf:', '') ?? 'text';
  if (container !== (kind === 'date' ? 'text' : kind)) return [`${said}:${name} is no ${kind}`];
  const isDate = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d))?)?)?$/.test(values[0]!);
  return kind !== 'date' || isDate ? [] : [`${said}:${name} is no date`];
}

/** The fields that describe a schema and each of its properties. */
function extension({ namespace, element }: Property): string[] {
  if (prefixes[namespace] !== 'pdfaExtension') return [];
  return itemsOf(element).flatMap((schema) => [
    ...missing(schema, 'pdfaSchema', ['schema', 'namespaceURI', 'prefix', 'property']),
    ...itemsOf(child(schema, 'pdfaSchema:property')).flatMap((property) => [
      ...missing(property, 'pdfaProperty', ['name', 'valueType', 'category', 'description']),
      ...(/^(internal|external)$/.test(child(property, 'pdfaProperty:category')?.text ?? '')
        ? []
        : ['a property is neither internal nor external']),
    ]),
  ]);
}

function child(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((one) => one.name === name);
}

function itemsOf(element: XmlElement | undefined): readonly XmlElement[] {
  return element?.children[0]?.children ?? [];
}

function missing(element: XmlElement, prefix: string, names: readonly string[]): string[] {
  return names
    .filter((name) => {
      const found = child(element, `${prefix}:${name}`);
      return !found?.text.trim() && !found?.children.length;
    })
    .map((name) => `an extension schema lacks ${prefix}:${name}`);
}
