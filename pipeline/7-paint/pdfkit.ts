import { createHash } from 'node:crypto';
import PDFDocument from 'pdfkit';
import { deflate } from './bytes.ts';
import { createLock, type Lock } from './encryption/index.ts';
import type { Encryption } from './encryption/types.ts';
import { assemble } from './file/index.ts';
import type { RawObject } from './file/types.ts';
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
  readonly _info: Ref;
  _security: Security | null;
  _write(data: string | Uint8Array): void;
  _addInfo(): void;
  _addPdfaMetadata(): void;
  _finalize(): void;
  read(): Uint8Array;
  ref(data?: PdfObject): KitRef;
  addPage(options: { size: [number, number]; margin: 0 }): void;
  appendXML(xml: string): void;
  getStructTreeRoot(): { data: Dictionary };
  end(): void;
}

interface KitRef extends Ref {
  finalize(): void;
}

/** What pdfkit asks of encryption. */
interface Security {
  getEncryptFn(): (bytes: Uint8Array) => Uint8Array;
  end(): void;
}

export interface FileOptions {
  readonly lang: string;
  /** The document information dictionary: strings and dates. */
  readonly info: Readonly<Record<string, string | Date>>;
  readonly encryption?: Encryption | undefined;
}

/** Opens a tagged PDF 1.7 file with the output intent of PDF/A. */
export function openFile(options: FileOptions): PdfFile {
  const doc = open(options);
  const header = doc.read();
  const objects = collectObjects(doc);
  const lock = options.encryption === undefined ? null : lockFile(doc, options.encryption);
  const hash = createHash('md5');
  const ref = (data?: PdfObject) => (lock === null ? doc.ref(data) : lockedRef(doc, data, lock));
  return {
    catalog: doc._root.data,
    names: doc._root.data.Names.data,
    structTreeRoot: doc.getStructTreeRoot().data,
    ref,
    object: (data) => written(ref(data)),
    stream: (data, bytes) => written(ref({ ...data, Filter: 'FlateDecode' }), deflate(bytes)),
    rawStream: (data, bytes) => written(ref(data), bytes),
    addPage(page) {
      hash.update(page.content);
      return addPage(doc, page);
    },
    finish(xmp) {
      // pdfkit writes the information dictionary into XMP without escaping it.
      doc._addInfo = () => doc.appendXML(xmp);
      end(doc);
      const id = hash.update(xmp).digest();
      const encrypt = lock?.ref.id ?? null;
      return assemble(header, objects, { root: doc._root.id, info: doc._info.id, id, encrypt });
    },
  };
}

function open({ lang, info }: FileOptions): Internals {
  // The types lack two values: null, which keeps Helvetica out, and conformance level 2a.
  const options = {
    font: null,
    pdfVersion: '1.7',
    tagged: true,
    lang,
    displayTitle: true,
    subset: 'PDF/A-2a',
    autoFirstPage: false,
    info,
  } as unknown as PDFKit.PDFDocumentOptions;
  const doc = new PDFDocument(options) as unknown as Internals;
  // What the file claims is known at its end.
  doc._addPdfaMetadata = () => {};
  return doc;
}

/** Takes the objects where pdfkit hands them to its stream: we put the file together. */
function collectObjects(doc: Internals): readonly RawObject[] {
  const objects: RawObject[] = [];
  let parts: (string | Uint8Array)[] = [];
  doc._write = (data) => {
    if (data !== 'endobj') parts.push(data);
    else {
      const [head, body, , stream] = parts as [string, string, string?, Uint8Array?];
      objects.push({ id: Number.parseInt(head, 10), body, stream: stream ?? null });
      parts = [];
    }
  };
  return objects;
}

/** PDF 1.7 knows revision 6 of encryption by Adobe's extension level 8. */
function lockFile(doc: Internals, encryption: Encryption): Lock & { readonly ref: Ref } {
  const lock = createLock(encryption);
  const ref = doc.ref(lock.dictionary);
  doc._security = { getEncryptFn: () => lock.encrypt, end: () => ref.end() };
  doc._root.data.Extensions = { ADBE: { BaseVersion: '1.7', ExtensionLevel: 8 } };
  return { ...lock, ref };
}

/** pdfkit encrypts text and streams, but no byte strings. */
function lockedRef(doc: Internals, data: PdfObject | undefined, lock: Lock): Ref {
  const ref = doc.ref(data);
  const finalize = ref.finalize.bind(ref);
  ref.finalize = () => {
    ref.data = lockedBytes(ref.data, lock);
    finalize();
  };
  return ref;
}

function lockedBytes(value: PdfObject, lock: Lock): PdfObject {
  if (value instanceof Uint8Array) return lock.encrypt(value);
  if (Array.isArray(value)) return value.map((entry) => lockedBytes(entry, lock));
  if (Object.getPrototypeOf(value ?? 0) !== Object.prototype) return value;
  return Object.fromEntries(
    Object.entries(value as Dictionary).map(([key, entry]) => [
      key,
      entry === undefined ? entry : lockedBytes(entry, lock),
    ]),
  );
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
  content.write(page.deflated);
  Object.assign(resources.data, page.resources);
  Object.assign(dictionary.data, page.entries);
  return dictionary;
}

/** pdfkit finalizes the file once every object has been ended. */
function end(doc: Internals): void {
  let done = false;
  doc._finalize = () => {
    done = true;
  };
  doc.end();
  if (!done) throw new Error('an indirect object was opened and never ended');
}
