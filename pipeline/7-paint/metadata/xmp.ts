import type { Claims } from '../claims.ts';
import type { Metadata } from '../types.ts';
import { creator, joinedAuthors, joinedKeywords, producer } from './info.ts';

/**
 * The XMP properties of the document as `rdf:Description` elements (ISO 16684-1), saying the same
 * as the information dictionary, and the identifiers of the standards that the file keeps; that of
 * PDF/UA-1 with the extension schema that PDF/A asks for (ISO 19005-2 6.6.2.3).
 */
export function xmp(metadata: Metadata, claims: Claims): string {
  return [
    basic(metadata),
    dublinCore(metadata),
    adobePdf(metadata),
    ...(metadata.edition ? [version(metadata.edition)] : []),
    ...(claims.pdfA === null ? [] : [pdfA(claims.pdfA)]),
    ...(claims.pdfUa ? [pdfUa, pdfUaSchema] : []),
  ].join('\n');
}

/** ISO 19005-2 6.6.4. */
function pdfA([part, level]: string): string {
  return description('pdfaid', 'http://www.aiim.org/pdfa/ns/id/', [
    `<pdfaid:part>${part}</pdfaid:part>`,
    `<pdfaid:conformance>${level}</pdfaid:conformance>`,
  ]);
}

function basic({ date }: Metadata): string {
  const at = `${date.toISOString().slice(0, 19)}Z`;
  return description('xmp', 'http://ns.adobe.com/xap/1.0/', [
    element('xmp:CreateDate', at),
    element('xmp:ModifyDate', at),
    element('xmp:MetadataDate', at),
    element('xmp:CreatorTool', creator),
  ]);
}

function dublinCore(metadata: Metadata): string {
  const { title, subject, keywords, lang, reference } = metadata;
  const author = joinedAuthors(metadata);
  return description('dc', 'http://purl.org/dc/elements/1.1/', [
    '<dc:format>application/pdf</dc:format>',
    alternative('dc:title', title),
    author === null ? '' : list('dc:creator', 'Seq', metadata.authors),
    subject === null ? '' : alternative('dc:description', subject),
    keywords.length === 0 ? '' : list('dc:subject', 'Bag', keywords),
    reference ? element('dc:identifier', reference) : '',
    list('dc:language', 'Bag', [lang]),
  ]);
}

function adobePdf(metadata: Metadata): string {
  const keywords = joinedKeywords(metadata);
  return description('pdf', 'http://ns.adobe.com/pdf/1.3/', [
    element('pdf:Producer', producer),
    keywords === null ? '' : element('pdf:Keywords', keywords),
  ]);
}

/** The edition: XMP Media Management, `VersionID`. */
function version(edition: string): string {
  return description('xmpMM', 'http://ns.adobe.com/xap/1.0/mm/', [
    element('xmpMM:VersionID', edition),
  ]);
}

const pdfUa = description('pdfuaid', 'http://www.aiim.org/pdfua/ns/id/', [
  '<pdfuaid:part>1</pdfuaid:part>',
]);

const pdfUaSchema = `<rdf:Description rdf:about=""
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;

function description(prefix: string, namespace: string, properties: readonly string[]): string {
  const inner = properties.filter(Boolean).join('\n');
  return `<rdf:Description rdf:about="" xmlns:${prefix}="${namespace}">\n${inner}\n</rdf:Description>`;
}

function element(name: string, value: string): string {
  return `<${name}>${escapeXml(value)}</${name}>`;
}

function alternative(name: string, value: string): string {
  return `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(value)}</rdf:li></rdf:Alt></${name}>`;
}

function list(name: string, kind: 'Seq' | 'Bag', values: readonly string[]): string {
  const items = values.map((value) => element('rdf:li', value)).join('');
  return `<${name}><rdf:${kind}>${items}</rdf:${kind}></${name}>`;
}

function escapeXml(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
