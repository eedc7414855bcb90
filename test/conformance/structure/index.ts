import type { PdfFile } from '../file/index.ts';
import { Dict, nameOf, type PdfObject, Ref, textOf, utf8Of } from '../file/objects.ts';

/** What an element holds, in reading order: ISO 32000-1, 14.7.2 and 14.7.4. */
export type Kid =
  | { readonly type: 'element'; readonly element: StructElement }
  | { readonly type: 'content'; readonly page: number | null; readonly mcid: number }
  | { readonly type: 'object'; readonly page: number | null; readonly object: number | null };

export interface StructElement {
  /** Object number. */
  readonly number: number;
  readonly dict: Dict;
  /** `S` as it is written. */
  readonly type: string;
  /** The standard type that the role map leads to; null where it leads to none. */
  readonly role: string | null;
  readonly parent: StructElement | null;
  readonly kids: readonly Kid[];
  readonly id: string | null;
  attribute(owner: string, key: string): PdfObject;
  text(key: 'Alt' | 'ActualText' | 'E' | 'Lang' | 'T'): string | null;
}

export interface StructureReading {
  readonly root: Dict | null;
  readonly elements: readonly StructElement[];
  readonly top: readonly StructElement[];
  readonly byNumber: ReadonlyMap<number, StructElement>;
  /** The parent tree: for each key an element's number, or one for each MCID. */
  readonly parents: ReadonlyMap<number, number | readonly (number | null)[]>;
  readonly roleMap: ReadonlyMap<string, string>;
  readonly faults: readonly string[];
}

export const standardTypes: ReadonlySet<string> = new Set(
  `Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5
   H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link
   Annot Ruby RB RT RP Warichu WT WP Figure Formula Form`.split(/\s+/),
);

export function readStructure(
  file: PdfFile,
  pageNumbers: ReadonlyMap<number, number>,
): StructureReading {
  const root = file.dict(file.catalog.entries.get('StructTreeRoot'));
  const roleMap = readRoleMap(file, root);
  const reader = new StructureReader(file, root, pageNumbers, roleMap);
  const top = root === null ? [] : reader.children(root, null, null);
  return {
    root,
    elements: [...reader.byNumber.values()],
    top: top.flatMap((kid) => (kid.type === 'element' ? [kid.element] : [])),
    byNumber: reader.byNumber,
    parents: readParents(file, root),
    roleMap,
    faults: reader.faults,
  };
}

function readRoleMap(file: PdfFile, root: Dict | null): ReadonlyMap<string, string> {
  const dict = file.dict(root?.entries.get('RoleMap'));
  return new Map(
    [...(dict?.entries ?? [])].map(([key, value]) => [key, nameOf(file.resolve(value)) ?? '']),
  );
}

class StructureReader {
  readonly byNumber = new Map<number, StructElement>();
  readonly faults: string[] = [];
  readonly #file: PdfFile;
  readonly #pages: ReadonlyMap<number, number>;
  readonly #roles: ReadonlyMap<string, string>;
  readonly #root: Dict | null;

  constructor(
    file: PdfFile,
    root: Dict | null,
    pages: ReadonlyMap<number, number>,
    roles: ReadonlyMap<string, string>,
  ) {
    this.#file = file;
    this.#root = root;
    this.#pages = pages;
    this.#roles = roles;
  }

  children(holder: Dict, parent: StructElement | null, page: number | null): Kid[] {
    const value = holder.entries.get('K');
    const resolved = this.#file.resolve(value);
    const list = Array.isArray(resolved) ? resolved : value === undefined ? [] : [value];
    return list.flatMap((entry) => this.#kid(entry, parent, page));
  }

  #kid(entry: PdfObject, parent: StructElement | null, page: number | null): Kid[] {
    const value = this.#file.resolve(entry);
    if (typeof value === 'number') return [{ type: 'content', page, mcid: value }];
    if (!(value instanceof Dict)) {
      this.faults.push('an entry of K is neither number nor dictionary');
      return [];
    }
    const own = this.#pageOf(value) ?? page;
    const type = nameOf(value.entries.get('Type'));
    if (type === 'MCR')
      return [{ type: 'content', page: own, mcid: value.entries.get('MCID') as number }];
    if (type === 'OBJR') {
      const object = value.entries.get('Obj');
      return [{ type: 'object', page: own, object: object instanceof Ref ? object.number : null }];
    }
    if (!(entry instanceof Ref)) {
      this.faults.push('a structure element is no indirect object');
      return [];
    }
    return this.#element(entry.number, value, parent, own);
  }

  #element(number: number, dict: Dict, parent: StructElement | null, page: number | null): Kid[] {
    if (this.byNumber.has(number)) {
      this.faults.push(`the element ${number} has two parents`);
      return [];
    }
    const type = nameOf(this.#file.get(dict, 'S')) ?? '?';
    const kids: Kid[] = [];
    const element: StructElement = {
      number,
      dict,
      type,
      role: this.#role(type),
      parent,
      kids,
      id: utf8Of(this.#file.get(dict, 'ID')),
      attribute: (owner, key) => this.#attribute(dict, owner, key),
      text: (key) => textOf(this.#file.get(dict, key)),
    };
    this.byNumber.set(number, element);
    const back = dict.entries.get('P');
    const wanted = this.#file.dict(back);
    if (wanted === null || wanted !== (parent?.dict ?? this.#root))
      this.faults.push(`P of the element ${number} is not its parent`);
    if (nameOf(dict.entries.get('Type')) !== 'StructElem')
      this.faults.push(`Type of the element ${number} is not StructElem`);
    kids.push(...this.children(dict, element, page));
    return [{ type: 'element', element }];
  }

  #role(type: string): string | null {
    let role: string | undefined = type;
    for (let hops = 0; hops < 20 && role !== undefined; hops++) {
      if (standardTypes.has(role)) return role;
      role = this.#roles.get(role);
    }
    return null;
  }

  #pageOf(dict: Dict): number | null {
    const page = dict.entries.get('Pg');
    return page instanceof Ref ? (this.#pages.get(page.number) ?? null) : null;
  }

  #attribute(dict: Dict, owner: string, key: string): PdfObject {
    const value = this.#file.get(dict, 'A');
    for (const entry of Array.isArray(value) ? value : [value]) {
      if (nameOf(this.#file.get(entry, 'O')) !== owner) continue;
      const found = this.#file.get(entry, key);
      if (found !== null) return found;
    }
    return null;
  }
}

function readParents(file: PdfFile, root: Dict | null): StructureReading['parents'] {
  const parents = new Map<number, number | (number | null)[]>();
  for (const [key, value] of numberTree(file, root?.entries.get('ParentTree'))) {
    const list = file.resolve(value);
    const numberOf = (entry: PdfObject) => (entry instanceof Ref ? entry.number : null);
    if (Array.isArray(list)) parents.set(key, list.map(numberOf));
    else if (value instanceof Ref) parents.set(key, value.number);
  }
  return parents;
}

/** ISO 32000-1, 7.9.7. */
export function numberTree(file: PdfFile, node: PdfObject | undefined): [number, PdfObject][] {
  const dict = file.dict(node);
  if (dict === null) return [];
  const numbers = file.array(dict.entries.get('Nums'));
  const own: [number, PdfObject][] = [];
  for (let i = 0; i + 1 < numbers.length; i += 2)
    own.push([file.resolve(numbers[i]) as number, numbers[i + 1]!]);
  return [...own, ...file.array(dict.entries.get('Kids')).flatMap((kid) => numberTree(file, kid))];
}

/** ISO 32000-1, 7.9.6; keys as UTF-8. */
export function nameTree(file: PdfFile, node: PdfObject | undefined): [string, PdfObject][] {
  const dict = file.dict(node);
  if (dict === null) return [];
  const names = file.array(dict.entries.get('Names'));
  const own: [string, PdfObject][] = [];
  for (let i = 0; i + 1 < names.length; i += 2)
    own.push([utf8Of(file.resolve(names[i])) ?? '', names[i + 1]!]);
  return [...own, ...file.array(dict.entries.get('Kids')).flatMap((kid) => nameTree(file, kid))];
}
