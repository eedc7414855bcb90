import { createHash } from 'node:crypto';
import PDFDocument from 'pdfkit';
import { deflate } from './bytes.ts';
import type { Dictionary, PageObject, PdfFile, PdfObject, Ref } from './objects.ts';

/**
 * The one place that knows pdfkit, and the internals of it that we lean on; pdfkit's version is
 * pinned and test/7-paint/pdfkit.test.ts holds each of these.
 */
interface Internals {
  readonly _root: Ref & { data: Dictionary & { Names: { data: Dictionary } } };
  readonly page: {
    readonly dictionary: Ref & { data: Dictionary };
    readonly resources: { data: Dictionary };
    readonly content: {
      buffer: Uint8Array[];
      compress: boolean;
      data: Dictionary;
      write(bytes: Uint8Array): void;
    };
  };
  _id: Uint8Array;
  _offset: number;
  _write(data: string | Uint8Array): void;
  _addInfo(): void;
  read(): Uint8Array;
  ref(data?: PdfObject): Ref;
  addPage(options: { size: [number, number]; margin: 0 }): void;
  appendXML(xml: string): void;
  getStructTreeRoot(): { data: Dictionary };
  end(): void;
}

export interface FileOptions {
  readonly lang: string;
  /** The document information dictionary: strings and dates. */
  readonly info: Readonly<Record<string, string | Date>>;
  /** `rdf:Description` elements that say the same as `info`. */
  readonly xmp: string;
}

/** Opens a tagged PDF 1.7 file with the identifiers and the output intent of PDF/A-2a. */
export function openFile(options: FileOptions): PdfFile {
  const doc = open(options);
  const chunks = collectInto(doc);
  const hash = createHash('md5').update(options.xmp);
  const stream = (data: Dictionary, bytes: Uint8Array) =>
    written(doc.ref({ ...data, Filter: 'FlateDecode' }), deflate(bytes));
  return {
    catalog: doc._root.data,
    names: doc._root.data.Names.data,
    structTreeRoot: doc.getStructTreeRoot().data,
    ref: (data) => doc.ref(data),
    object: (data) => written(doc.ref(data)),
    stream,
    rawStream: (data, bytes) => written(doc.ref(data), bytes),
    addPage(page) {
      hash.update(page.content);
      return addPage(doc, page);
    },
    finish() {
      // pdfkit derives the ID from the title and the date alone; ours tells contents apart.
      doc._id = Uint8Array.from(hash.digest());
      doc.end();
      return joined(chunks);
    },
  };
}

function open(options: FileOptions): Internals {
  const doc = new PDFDocument({
    // biome-ignore lint/suspicious/noExplicitAny: null keeps Helvetica out; the types lack it.
    font: null as any,
    pdfVersion: '1.7',
    tagged: true,
    lang: options.lang,
    displayTitle: true,
    // biome-ignore lint/suspicious/noExplicitAny: the types lack 2a.
    subset: 'PDF/A-2a' as any,
    autoFirstPage: false,
    info: options.info,
  }) as unknown as Internals;
  // pdfkit writes the information dictionary into XMP without escaping it.
  doc._addInfo = () => doc.appendXML(options.xmp);
  return doc;
}

/** Takes the bytes where pdfkit hands them to its stream: no events to wait for. */
function collectInto(doc: Internals): Uint8Array[] {
  const chunks: Uint8Array[] = [doc.read()];
  doc._write = (data) => {
    const bytes = typeof data === 'string' ? Buffer.from(`${data}\n`, 'latin1') : data;
    chunks.push(bytes);
    doc._offset += bytes.length;
  };
  return chunks;
}

function written(ref: Ref, bytes?: Uint8Array): Ref {
  ref.end(bytes);
  return ref;
}

/** The page is written when the next one is added or the file is finished. */
function addPage(doc: Internals, page: PageObject): Ref {
  doc.addPage({ size: [page.width, page.height], margin: 0 });
  const { content, dictionary, resources } = doc.page;
  // pdfkit has turned the y axis upside down by now; we write in PDF's own coordinates.
  content.buffer = [];
  content.compress = false;
  content.data.Length = 0;
  content.data.Filter = 'FlateDecode';
  content.write(deflate(page.content));
  Object.assign(resources.data, page.resources);
  Object.assign(dictionary.data, page.entries);
  return dictionary;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = Buffer.concat(chunks);
  const end = bytes.subarray(-6).toString('latin1');
  if (end !== '%%EOF\n') throw new Error('an indirect object was opened and never ended');
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
