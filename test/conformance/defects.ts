import { type Breaker, dict, name, text } from './breaker.ts';
import { Dict, type PdfObject, type Ref, Stream } from './file/objects.ts';

export type { Breaker } from './breaker.ts';

type Defect = (breaker: Breaker) => void;

const kids = (element: Dict): PdfObject[] => {
  const value = element.entries.get('K');
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
};
const set = (element: Dict, key: string, value: PdfObject): void => {
  element.entries.set(key, value);
};
const drop = (element: Dict, key: string): void => {
  if (!element.entries.delete(key)) throw new Error(`${key} is not there`);
};
const firstPage = ({ find }: Breaker): Dict => find({ Type: 'Page' });
const link = ({ find }: Breaker): Dict => find({ Type: 'Annot' });

/** One defect each, by the code that has to find it. */
export const defects: Readonly<Record<string, readonly Defect[]>> = {
  // The file
  header: [
    (b) => b.edit((file) => file.replace('%PDF-1.7', '%PDF-2.x')),
    (b) => b.edit((file) => file.replace('%\xff\xff\xff\xff', '%text')),
  ],
  syntax: [
    (b) => b.edit((file) => file.replace('>>\nendobj', '>> endobj')),
    (b) => b.edit((file) => file.replace(/(XML[^>]*\/Length )(\d+)/, (_, key, n) => key + (n - 1))),
  ],
  'file-end': [(b) => b.edit((file) => `${file}\n% more`)],
  'file-id': [(b) => drop(b.file.trailer, 'ID')],
  encrypted: [(b) => set(b.file.trailer, 'Encrypt', b.add(dict({ Filter: name('Standard') })))],
  filter: [
    (b) => b.add(new Stream(dict({ Filter: name('LZWDecode') }), new Uint8Array(3))),
    (b) => b.add(new Stream(dict({ Filter: name('Crypt') }), new Uint8Array(3))),
  ],
  'external-stream': [(b) => b.add(new Stream(dict({ F: text('a.bin') }), new Uint8Array(3)))],
  limits: [
    (b) => b.add(2 ** 31),
    (b) => b.content((content) => `0.0000000000000000000000000000000000000001 w\n${content}`),
    (b) => b.add(name('n'.repeat(128))),
  ],

  // Metadata
  xmp: [
    (b) => drop(b.catalog, 'Metadata'),
    (b) => b.xmp((xml) => xml.replace('&amp;', '&')),
    (b) => b.xmp((xml) => xml.replace('</rdf:RDF>', '')),
    (b) => b.xmp((xml) => xml.replace(' id="W5M0', ' bytes="9" id="W5M0')),
  ],
  'pdfa-identifier': [
    (b) => b.xmp((xml) => xml.replace('<pdfaid:part>2<', '<pdfaid:part>1<')),
    (b) => b.xmp((xml) => xml.replace('<pdfaid:conformance>A<', '<pdfaid:conformance>B<')),
  ],
  'pdfua-identifier': [(b) => b.xmp((xml) => xml.replace('<pdfuaid:part>1</pdfuaid:part>', ''))],
  'xmp-title': [(b) => b.xmp((xml) => xml.replace(/<dc:title>[\s\S]*<\/dc:title>/, ''))],
  'xmp-schema': [
    (b) => b.xmp((xml) => xml.replace('<pdfaProperty:name>part', '<pdfaProperty:name>pat')),
  ],
  'xmp-prefix': [
    (b) => b.xmp((xml) => xml.replace(/pdfuaid(?=[:=])/g, 'ua')),
    (b) => b.xmp((xml) => xml.replace(/pdfaid(?=[:=])/g, 'a')),
  ],
  'xmp-value': [
    (b) => b.xmp((xml) => xml.replace(/(<\/?)dc:format/g, '$1dc:form')),
    (b) => b.xmp((xml) => xml.replace(/(<\/?)rdf:Alt/g, '$1rdf:Bag')),
    (b) => b.xmp((xml) => xml.replace(/<xmp:MetadataDate>[^<]*/, '<xmp:MetadataDate>today')),
  ],
  'xmp-extension': [
    (b) => b.xmp((xml) => xml.replace(/<pdfaProperty:category>.*/, '')),
    (b) => b.xmp((xml) => xml.replace('>internal<', '>inside<')),
    (b) => b.xmp((xml) => xml.replace(/<pdfaSchema:prefix>.*/, '')),
  ],
  'info-differs': [
    (b) => b.xmp((xml) => xml.replace('Everything', 'Something')),
    (b) => b.xmp((xml) => xml.replace('A. Uthor', 'B. Uthor')),
    (b) => b.xmp((xml) => xml.replace('FCO/2026', 'FCO/2025')),
    (b) => b.xmp((xml) => xml.replace('VersionID>2<', 'VersionID>3<')),
    (b) => b.xmp((xml) => xml.replace(/<xmp:CreateDate>1970/, '<xmp:CreateDate>1971')),
  ],

  // The catalog
  'not-marked': [(b) => drop(b.catalog, 'MarkInfo')],
  'no-structure': [(b) => drop(b.catalog, 'StructTreeRoot')],
  'document-title': [(b) => drop(b.catalog, 'ViewerPreferences')],
  'document-language': [(b) => drop(b.catalog, 'Lang'), (b) => set(b.catalog, 'Lang', text(''))],
  'forbidden-action': [
    (b) => set(b.catalog, 'OpenAction', dict({ S: name('JavaScript'), JS: text('1') })),
    (b) => set(firstPage(b), 'AA', dict({})),
    (b) => set(b.catalog, 'OpenAction', dict({ S: name('Named'), N: name('Print') })),
  ],
  'forbidden-feature': [
    (b) => set(b.catalog, 'OCProperties', dict({})),
    (b) => set(b.catalog, 'AcroForm', dict({ Fields: [] })),
    (b) => set(firstPage(b), 'PresSteps', dict({})),
  ],

  // Graphics
  'output-intent': [(b) => drop(b.catalog, 'OutputIntents')],
  'device-color': [
    (b) => b.content((content) => `${content}\n0 0 0 1 k`),
    (b) =>
      b.add(
        new Stream(
          dict({ Subtype: name('Image'), ColorSpace: name('DeviceCMYK') }),
          new Uint8Array(4),
        ),
      ),
  ],
  'graphics-state': [
    (b) => {
      const resources = b.file.dict(firstPage(b).entries.get('Resources'))!;
      set(resources, 'ExtGState', dict({ Bad: dict({ TR: name('Identity') }) }));
      b.content((content) => `/Bad gs\n${content}`);
    },
  ],
  'icc-profile': [
    (b) => set(outputProfile(b).dict, 'N', 4),
    (b) => b.add([name('ICCBased'), b.add(new Stream(dict({ N: 3 }), new Uint8Array(200)))]),
  ],
  'output-intents': [
    (b) => {
      const list = b.file.array(b.catalog.entries.get('OutputIntents'));
      const profile = b.add(new Stream(dict({ N: 3 }), new Uint8Array(200)));
      set(b.catalog, 'OutputIntents', [...list, dict({ DestOutputProfile: profile })]);
    },
    (b) => {
      const [intent] = b.file.array(b.catalog.entries.get('OutputIntents'));
      set(b.file.dict(intent)!, 'DestOutputProfileRef', dict({}));
    },
  ],
  'rendering-intent': [
    (b) => b.add(new Stream(dict({ Intent: name('Pretty') }), new Uint8Array(4))),
  ],
  image: [
    (b) =>
      b.add(new Stream(dict({ Subtype: name('Image'), Interpolate: true }), new Uint8Array(4))),
  ],
  form: [
    (b) => b.add(new Stream(dict({ Subtype: name('Form'), Ref: dict({}) }), new Uint8Array())),
    (b) => b.add(new Stream(dict({ Subtype: name('Form') }), new Uint8Array())),
  ],
  'content-syntax': [
    (b) => b.content((content) => `${content}\nEMC`),
    (b) => b.content((content) => `q\n${content}`),
    (b) => b.content((content) => `${content}\nfrobnicate`),
    (b) => {
      const own = dict({ Subtype: name('Form'), Resources: dict({}) });
      const form = b.add(new Stream(own, Buffer.from('/P <</MCID 0>> BDC EMC')));
      const resources = b.file.dict(firstPage(b).entries.get('Resources'))!;
      set(resources, 'XObject', dict({ Bad: form }));
      b.content((content) => `/Bad Do\n${content}`);
    },
    (b) => b.content((content) => content.replace(/\/F\d+ /, '/F99 ')),
  ],
  'nesting-depth': [(b) => b.content((content) => 'q '.repeat(29) + content + ' Q'.repeat(29))],
  'page-size': [(b) => set(firstPage(b), 'MediaBox', [0, 0, 2, 20000])],
  'page-resources': [(b) => drop(firstPage(b), 'Resources')],

  // Fonts
  'font-not-embedded': [(b) => drop(b.find({ Type: 'FontDescriptor' }), 'FontFile2')],
  'font-dictionary': [
    (b) => drop(b.find({ Subtype: 'CIDFontType2' }), 'CIDToGIDMap'),
    (b) => set(b.find({ Type: 'FontDescriptor' }), 'FontName', name('Other')),
    (b) => set(b.find({ Subtype: 'Type0' }), 'Encoding', name('WinAnsiEncoding')),
    (b) => set(b.find({ Subtype: 'Type0' }), 'Subtype', name('TrueType')),
    (b) => drop(b.find({ Subtype: 'CIDFontType2' }), 'Type'),
    (b) => set(b.find({ Type: 'FontDescriptor' }), 'CIDSet', dict({})),
    (b) => {
      const descriptor = b.find({ Type: 'FontDescriptor' });
      const program = b.file.resolve(descriptor.entries.get('FontFile2')) as Stream;
      drop(descriptor, 'FontFile2');
      set(program.dict, 'Subtype', name('Type1C'));
      set(descriptor, 'FontFile3', b.add(program));
    },
  ],
  'to-unicode-missing': [(b) => drop(b.find({ Subtype: 'Type0' }), 'ToUnicode')],
  'to-unicode-invalid': [
    (b) => editToUnicode(b, (map) => map.replace(/(beginbfchar\s<\w+> )<\w+>/, '$1<FEFF>')),
  ],
  notdef: [(b) => b.content((content) => content.replace(/<[0-9A-F]{4}/, '<0000'))],
  'font-widths': [(b) => set(b.find({ Subtype: 'CIDFontType2' }), 'W', [])],

  // Content
  'untagged-content': [(b) => b.content((content) => `${content}\n0 0 9 9 re f`)],
  'artifact-in-content': [
    (b) =>
      b.content((content) =>
        content.replace(
          /(\/\w+ <<\/MCID 0>> BDC)([\s\S]*?)EMC/,
          '$1$2/Artifact <</Type /Layout>> BDC EMC EMC',
        ),
      ),
  ],
  'content-in-artifact': [
    (b) =>
      b.content((content) =>
        content.replace(
          /(\/\w+ <<\/MCID 0>> BDC[\s\S]*?EMC)/,
          '/Artifact <</Type /Layout>> BDC $1 EMC',
        ),
      ),
  ],
  'content-in-content': [
    (b) =>
      b.content((content) =>
        content.replace(/(<<\/MCID 0>> BDC)/, '$1 /Span <</MCID 99>> BDC EMC'),
      ),
  ],
  'artifact-type': [(b) => b.content((content) => content.replace(/\/Type \/Pagination/, ''))],
  'artifact-text': [
    (b) =>
      b.content((content) =>
        content.replace(/\/\w+ <<\/MCID 2>> BDC/, '/Artifact <</Type /Layout>> BDC'),
      ),
  ],
  'mcid-twice': [(b) => b.content((content) => content.replace('<</MCID 1>>', '<</MCID 0>>'))],

  // The parent tree
  'structure-syntax': [
    (b) => set(b.element('H1'), 'P', b.add(dict({}))),
    (b) => drop(b.element('Document'), 'P'),
    (b) => drop(b.element('H1'), 'Type'),
  ],
  'mcid-not-in-structure': [(b) => drop(b.element('H1'), 'K')],
  'mcid-in-two-elements': [
    (b) => set(b.element('H1'), 'K', [...kids(b.element('H1')), ...kids(b.element('Quote'))]),
  ],
  'mcid-without-content': [(b) => set(b.element('H1'), 'K', [...kids(b.element('H1')), 999])],
  'parent-tree-wrong': [
    (b) => {
      const list = parentList(b);
      [list[0], list[list.length - 1]] = [list.at(-1)!, list[0]!];
    },
    (b) => drop(firstPage(b), 'StructParents'),
  ],
  'parent-tree-object': [
    (b) => set(link(b), 'StructParent', 0),
    (b) => drop(link(b), 'StructParent'),
  ],
  'tag-differs': [(b) => b.content((content) => content.replace(/\/H1 <</, '/P <<'))],

  // Nesting
  'role-map': [
    (b) => set(b.element('H1'), 'S', name('Heading')),
    (b) => set(b.find({ Type: 'StructTreeRoot' }), 'RoleMap', dict({ P: name('H1') })),
  ],
  nesting: [
    (b) => set(b.element('LBody'), 'S', name('P')),
    (b) => set(b.element('TBody'), 'S', name('Div')),
    (b) => set(b.element('TOCI'), 'S', name('P')),
    (b) => set(b.element('Document'), 'S', name('Part')),
  ],
  'content-in-container': [
    (b) => {
      const body = b.element('LBody');
      set(b.element('LI'), 'K', kids(body));
    },
  ],
  'empty-element': [
    (b) =>
      set(b.element('Document'), 'K', [
        ...kids(b.element('Document')),
        b.add(dict({ Type: name('StructElem'), S: name('P') })),
      ]),
  ],

  // Meaning
  'heading-first': [(b) => set(b.element('H1'), 'S', name('H2'))],
  'heading-skipped': [(b) => set(b.element('H2'), 'S', name('H3'))],
  'heading-empty': [(b) => b.content((content) => emptied(content, 'H1'))],
  'heading-mixed': [(b) => set(b.element('H2'), 'S', name('H'))],
  'figure-alt': [
    (b) => drop(b.element('Figure'), 'Alt'),
    (b) => set(b.element('Figure'), 'Alt', text(' ')),
  ],
  'figure-bbox': [(b) => drop(b.element('Figure'), 'A')],
  'note-id': [
    (b) => drop(b.element('Note'), 'ID'),
    (b) => set(b.element('P'), 'ID', b.element('Note').entries.get('ID')!),
  ],
  'list-numbering': [(b) => drop(b.element('L'), 'A')],
  'element-language': [
    (b) => b.content((content) => content.replace('<</MCID 0>>', '<</MCID 0 /Lang (no tag)>>')),
    (b) => set(b.find({ Type: 'StructElem', S: 'Quote' }), 'Lang', text('not a language')),
  ],

  // Tables
  'table-without-th': [
    (b) => {
      for (const object of b.file.objects.values())
        if (object instanceof Dict && isType(object, 'TH')) set(object, 'S', name('TD'));
    },
  ],
  'th-without-scope': [(b) => drop(b.element('TH'), 'A')],
  'headers-unknown': [
    (b) => set(b.element('TD'), 'A', dict({ O: name('Table'), Headers: [text('nobody')] })),
  ],
  'cell-without-header': [
    (b) => {
      for (const object of b.file.objects.values())
        if (object instanceof Dict && isType(object, 'TH'))
          set(object, 'A', dict({ O: name('Table'), Scope: name('Row') }));
    },
  ],
  'table-parts': [
    (b) => set(b.element('TBody'), 'S', name('THead')),
    (b) =>
      set(
        b.element('Table'),
        'K',
        [...kids(b.element('Table')).slice(1)].toSpliced(1, 0, kids(b.element('Table'))[0]!),
      ),
  ],
  'table-irregular': [
    (b) => set(b.element('TD'), 'A', dict({ O: name('Table'), ColSpan: 2 })),
    (b) => set(b.element('TD'), 'A', dict({ O: name('Table'), RowSpan: 9 })),
  ],

  // Annotations
  'tab-order': [(b) => set(firstPage(b), 'Tabs', name('R'))],
  'annotation-flags': [(b) => drop(link(b), 'F'), (b) => set(link(b), 'F', 6)],
  'annotation-type': [(b) => set(link(b), 'Subtype', name('Movie'))],
  'annotation-contents': [(b) => drop(link(b), 'Contents')],
  'link-outside-link': [(b) => set(b.element('Link'), 'S', name('Span'))],
  'link-without-objr': [
    (b) =>
      set(
        b.element('Link'),
        'K',
        kids(b.element('Link')).filter((kid) => typeof kid === 'number'),
      ),
  ],
  'link-leads-nowhere': [
    (b) => set(link(b), 'Dest', text('nowhere')),
    (b) => set(uriAction(b), 'URI', text('')),
  ],
  'annotation-box': [(b) => set(link(b), 'Rect', [0, 0, 0, 0])],

  // Navigation
  destination: [
    (b) => {
      const list = b.file.get(
        b.file.get(b.file.get(b.catalog, 'Names'), 'Dests'),
        'Names',
      ) as PdfObject[];
      list.unshift(...list.splice(2, 2));
    },
  ],
  outline: [
    (b) =>
      set(b.file.dict(b.file.get(b.file.get(b.catalog, 'Outlines'), 'First'))!, 'Title', text('')),
  ],
  'page-labels': [(b) => set(b.catalog, 'PageLabels', dict({ Nums: [1, dict({ S: name('D') })] }))],

  // Attachments
  'attachment-part': [(b) => attach(b)],
  'attachment-names': [(b) => drop(attach(b), 'UF')],
  'attachment-relationship': [(b) => drop(attach(b), 'AFRelationship')],
  'attachment-type': [
    (b) => drop(b.file.dict(b.file.get(attach(b), 'EF'))!, 'F'),
    (b) =>
      set(b.file.dict(b.file.get(b.file.get(attach(b), 'EF'), 'F'))!, 'Subtype', name('markdown')),
  ],
  'attachment-associated': [
    (b) => {
      attach(b);
      drop(b.catalog, 'AF');
    },
  ],
};

function isType(element: Dict, type: string): boolean {
  const value = element.entries.get('S');
  return value !== undefined && JSON.stringify(value) === JSON.stringify(name(type));
}

function outputProfile({ file, catalog }: Breaker): Stream {
  const [intent] = file.array(catalog.entries.get('OutputIntents'));
  return file.get(intent, 'DestOutputProfile') as Stream;
}

function uriAction({ file }: Breaker): Dict {
  const actions = [...file.objects.values()].map((object) => file.dict(file.get(object, 'A')));
  return actions.find((action) => action?.entries.has('URI'))!;
}

function parentList({ file, catalog }: Breaker): PdfObject[] {
  const numbers = file.get(file.get(file.get(catalog, 'StructTreeRoot'), 'ParentTree'), 'Nums');
  return file.resolve((numbers as PdfObject[])[1]) as PdfObject[];
}

function editToUnicode({ file, find }: Breaker, change: (map: string) => string): void {
  const ref = find({ Subtype: 'Type0' }).entries.get('ToUnicode') as Ref;
  const stream = file.resolve(ref) as Stream;
  const map = change(Buffer.from(file.decode(stream)!).toString('latin1'));
  const objects = file.objects as Map<number, PdfObject>;
  objects.set(ref.number, new Stream(dict({}), Buffer.from(map, 'latin1')));
}

/** Takes the text out of a sequence and leaves the sequence. */
function emptied(content: string, tag: string): string {
  return content.replace(
    new RegExp(`(/${tag} <</MCID \\d+>> BDC)[\\s\\S]*?EMC`),
    '$1 0 0 1 1 re f EMC',
  );
}

/** Attaches a file as PDF/A-3 wants it; gives its specification. */
function attach({ add, file, catalog }: Breaker): Dict {
  const bytes = Buffer.from('# Note');
  const params = dict({ Size: bytes.length, ModDate: text('D:19700101000000Z') });
  const stream = add(new Stream(dict({ Subtype: name('text/markdown'), Params: params }), bytes));
  const spec = dict({
    F: text('note.md'),
    UF: text('note.md'),
    Desc: text('The source'),
    AFRelationship: name('Source'),
    EF: dict({ F: stream }),
  });
  const ref = add(spec);
  set(catalog, 'AF', [ref]);
  set(
    file.dict(catalog.entries.get('Names'))!,
    'EmbeddedFiles',
    dict({ Names: [text('note.md'), ref] }),
  );
  return spec;
}
