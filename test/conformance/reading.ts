import { type FontCache, readContent } from './content/index.ts';
import type { ContentReading } from './content/types.ts';
import type { PdfFile } from './file/index.ts';
import { type Dict, nameOf, type PdfObject, Ref, Stream } from './file/objects.ts';
import type { FontReading } from './fonts/index.ts';
import { readStructure, type StructureReading } from './structure/index.ts';

/** All that the rules look at. */
export interface Reading {
  readonly file: PdfFile;
  readonly pages: readonly PageReading[];
  readonly structure: StructureReading;
  readonly fonts: readonly FontReading[];
  /** The metadata packet; '' where there is none. */
  readonly xmp: string;
}

export interface PageReading {
  readonly index: number;
  readonly number: number;
  readonly dict: Dict;
  readonly content: ContentReading;
  readonly annotations: readonly Annotation[];
}

export interface Annotation {
  readonly number: number;
  readonly dict: Dict;
}

export function readPdf(file: PdfFile): Reading {
  const cache: FontCache = new Map();
  const nodes = pageNodes(file, file.catalog.entries.get('Pages'));
  const pages = nodes.map(({ number, dict }, index): PageReading => {
    const annotations = file.array(dict.entries.get('Annots')).flatMap((entry) => {
      const found = file.dict(entry);
      return found === null ? [] : [{ number: numberOf(entry), dict: found }];
    });
    return { index, number, dict, content: readContent(file, dict, cache), annotations };
  });
  const numbers = new Map(pages.map(({ number, index }) => [number, index]));
  return {
    file,
    pages,
    structure: readStructure(file, numbers),
    fonts: [...cache.values()],
    xmp: packet(file),
  };
}

function pageNodes(file: PdfFile, node: PdfObject | undefined): { number: number; dict: Dict }[] {
  const dict = file.dict(node);
  if (dict === null) return [];
  if (nameOf(dict.entries.get('Type')) === 'Page') return [{ number: numberOf(node), dict }];
  return file.array(dict.entries.get('Kids')).flatMap((kid) => pageNodes(file, kid));
}

function numberOf(value: PdfObject | undefined): number {
  return value instanceof Ref ? value.number : -1;
}

function packet(file: PdfFile): string {
  const stream = file.get(file.catalog, 'Metadata');
  const bytes = stream instanceof Stream ? file.decode(stream) : null;
  return bytes === null ? '' : Buffer.from(bytes).toString('utf8');
}
