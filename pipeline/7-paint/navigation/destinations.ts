import type { Typeset } from '../../6-typeset/types.ts';
import { nums } from '../content/number.ts';
import { type PdfFile, type PdfObject, type Ref, utf8 } from '../objects.ts';
import { nameTree } from '../trees.ts';

/** Names a place for each id: PDF 32000-1 12.3.2.3. The magnification stays as it is. */
export function writeDestinations(file: PdfFile, typeset: Typeset, pages: readonly Ref[]): void {
  const entries = [...typeset.destinations]
    .filter(([, { page }]) => pages[page] !== undefined)
    .map(([id, { page, x, y }]): [Uint8Array, PdfObject] => {
      const top = typeset.pages[page]!.height - y;
      return [utf8(id), [pages[page]!, 'XYZ', Number(nums(x)), Number(nums(top)), null]];
    });
  if (entries.length > 0) file.names.Dests = nameTree(file, entries);
  else delete file.names.Dests;
}
