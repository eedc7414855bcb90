import type { StructElement } from '../../6-typeset/types.ts';
import { type Dictionary, type PdfFile, type PdfObject, type Ref, utf8 } from '../objects.ts';
import { attributeObjects, entries } from './attributes.ts';
import type { Kid } from './content.ts';
import type { StructureSource } from './index.ts';
import { roleIn } from './roles.ts';

/** Writes the structure elements (PDF 32000-1 14.7.2), each with its kids in reading order. */
export function writeElements(
  file: PdfFile,
  source: StructureSource,
  ids: ReadonlyMap<StructElement, string>,
): ReadonlyMap<StructElement, Ref> {
  const refs = new Map<StructElement, Ref>();
  const lasts = lasting(source);
  const known = new Set(ids.values());
  const write = (element: StructElement, parent: PdfObject, more: readonly StructElement[]) => {
    const ref = file.ref();
    refs.set(element, ref);
    const kept = element.children.filter((child) => lasts.has(child));
    const children = [...kept, ...more].map((child): Placed => {
      return { order: child.order, value: write(child, ref, []) };
    });
    const id = ids.get(element);
    ref.data = {
      Type: 'StructElem',
      S: roleIn(element, source.content),
      P: parent,
      ...kids(source.content.kids.get(element) ?? [], children, source.pages),
      ID: id === undefined ? undefined : utf8(id),
      ...entries(element),
      A: attributeObjects(element, source.boxes.box(element), known),
    };
    ref.end();
    return ref;
  };
  write(source.root, file.catalog.StructTreeRoot as Ref, strays(source));
  return refs;
}

/** Cells keep their place in the table, empty or not. */
const cells: ReadonlySet<string> = new Set(['TH', 'TD']);

/** Elements that hold something: one without content would be announced and say nothing. */
function lasting({ root, content }: StructureSource): ReadonlySet<StructElement> {
  const found = new Set<StructElement>([root]);
  const visit = (element: StructElement): boolean => {
    const inside = element.children.map(visit).includes(true);
    const lasts = inside || cells.has(element.role) || content.kids.has(element);
    if (lasts) found.add(element);
    return lasts;
  };
  visit(root);
  return found;
}

/** Elements that content names and the tree lacks: they are read at the end, not lost. */
function strays({ root, content }: StructureSource): StructElement[] {
  const known = new Set<StructElement>();
  const visit = (element: StructElement) => {
    known.add(element);
    element.children.forEach(visit);
  };
  visit(root);
  return [...content.kids.keys()].filter((element) => !known.has(element));
}

interface Placed {
  readonly order: number;
  readonly value: PdfObject;
}

/** K and Pg. Content kids come in painting order; a stable sort keeps it within one place. */
function kids(
  content: readonly Kid[],
  children: readonly Placed[],
  pages: readonly Ref[],
): Dictionary {
  const first = content.find((kid) => 'mcid' in kid.content)?.page;
  const placed = content.map(
    (kid): Placed => ({ order: kid.order, value: reference(kid, first, pages) }),
  );
  const all = [...placed, ...children].sort((a, b) => a.order - b.order).map(({ value }) => value);
  return {
    Pg: first === undefined ? undefined : pages[first],
    K: all.length === 0 ? undefined : all.length === 1 ? all[0] : all,
  };
}

/** A bare MCID on the element's own page, else a reference that names its page: 14.7.4. */
function reference(kid: Kid, page: number | undefined, pages: readonly Ref[]): PdfObject {
  const { content } = kid;
  if ('annotation' in content) {
    return { Type: 'OBJR', Pg: pages[kid.page]!, Obj: content.annotation };
  }
  if (kid.page === page) return content.mcid;
  return { Type: 'MCR', Pg: pages[kid.page]!, MCID: content.mcid };
}
