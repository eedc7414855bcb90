import type { StructElement } from '../../6-typeset/types.ts';
import { type PdfFile, type PdfObject, type Ref, utf8 } from '../objects.ts';
import { nameTree, numberTree } from '../trees.ts';
import type { FigureBoxes } from './boxes.ts';
import type { StructureContent } from './content.ts';
import { writeElements } from './elements.ts';
import { elementIds } from './ids.ts';
import { roleIn, roleMap } from './roles.ts';

/** All that the structure tree is made of. */
export interface StructureSource {
  readonly root: StructElement;
  readonly content: StructureContent;
  readonly boxes: FigureBoxes;
  /** The page objects. */
  readonly pages: readonly Ref[];
}

/** Writes the structure tree: PDF 32000-1 14.7. */
export function writeStructure(file: PdfFile, source: StructureSource): void {
  const { content } = source;
  const ids = elementIds(source.root);
  const refs = writeElements(file, source, ids);
  const { structTreeRoot } = file;
  structTreeRoot.K = [refs.get(source.root)!];
  structTreeRoot.ParentTree = numberTree(file, parents(file, content, refs));
  structTreeRoot.ParentTreeNextKey = content.pages.length + content.annotations.length;
  const roles = roleMap(new Set([...refs.keys()].map((element) => roleIn(element, content))));
  if (roles !== null) structTreeRoot.RoleMap = roles;
  if (ids.size > 0) structTreeRoot.IDTree = nameTree(file, idEntries(ids, refs));
}

type Refs = ReadonlyMap<StructElement, Ref>;

/** 14.7.4.4: for a page the elements of its MCIDs, for an annotation its element. */
function parents(file: PdfFile, content: StructureContent, refs: Refs): [number, PdfObject][] {
  const { pages, annotations } = content;
  return [
    ...pages.map((elements, key): [number, PdfObject] => [
      key,
      file.object(elements.map((element) => refs.get(element)!)),
    ]),
    ...annotations.map((element, i): [number, PdfObject] => [pages.length + i, refs.get(element)!]),
  ];
}

function idEntries(ids: ReadonlyMap<StructElement, string>, refs: Refs): [Uint8Array, PdfObject][] {
  return [...ids].map(([element, id]) => [utf8(id), refs.get(element)!]);
}
