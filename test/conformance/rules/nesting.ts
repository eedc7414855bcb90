import type { Reading } from '../reading.ts';
import type { StructElement } from '../structure/index.ts';
import { standardTypes } from '../structure/index.ts';
import type { Rule } from '../types.ts';

export const nestingRules: readonly Rule[] = [
  { code: 'role-map', source: 'Matterhorn 02-001 to 02-004', check: roleMap },
  { code: 'nesting', source: 'Matterhorn 09-004 to 09-008; ISO 32000-1, 14.8.4', check: nesting },
  { code: 'content-in-container', source: 'ISO 32000-1, 14.8.4.2', check: looseContent },
  { code: 'empty-element', source: 'PDF/UA-1, 7.1', check: empty },
];

function roleMap({ structure }: Reading): string[] {
  const unknown = structure.elements
    .filter(({ role }) => role === null)
    .map(({ type }) => `${type} is mapped to no standard type`);
  const remapped = [...structure.roleMap.keys()]
    .filter((type) => standardTypes.has(type))
    .map((type) => `the standard type ${type} is mapped`);
  return [...new Set([...unknown, ...remapped])];
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const block =
  'P H H1 H2 H3 H4 H5 H6 L Table Figure Formula BlockQuote Caption Note TOC Div Sect Part Art NonStruct';
const inline =
  'Span Quote Note Reference BibEntry Code Link Annot Figure Formula Lbl Ruby Warichu NonStruct Private Form';

/** What may be inside of what, where the standard says. */
const children: Readonly<Record<string, ReadonlySet<string>>> = {
  Document: words(`${block} Index Private`),
  Table: words('Caption TR THead TBody TFoot'),
  THead: words('TR'),
  TBody: words('TR'),
  TFoot: words('TR'),
  TR: words('TH TD'),
  L: words('Caption L LI'),
  LI: words('Lbl LBody'),
  TOC: words('Caption TOC TOCI'),
  TOCI: words('Lbl Reference NonStruct P TOC'),
  // An inline table stands in a line of its paragraph.
  P: words(`${inline} Table`),
  H1: words(inline),
  H2: words(inline),
  H3: words(inline),
  H4: words(inline),
  H5: words(inline),
  H6: words(inline),
  Span: words(inline),
  Quote: words(inline),
  Code: words(inline),
  Reference: words(inline),
  Lbl: words(inline),
  Link: words(inline),
};

/** Where something may be, whatever else its parent takes. */
const parents: Readonly<Record<string, ReadonlySet<string>>> = {
  LI: words('L'),
  LBody: words('LI'),
  TOCI: words('TOC'),
  TR: words('Table THead TBody TFoot'),
  THead: words('Table'),
  TBody: words('Table'),
  TFoot: words('Table'),
  TH: words('TR'),
  TD: words('TR'),
  Caption: words(
    'Table L TOC Figure Formula Sect Div Part Art Document NonStruct Note LBody TD BlockQuote',
  ),
  Document: words('root'),
};

function nesting({ structure }: Reading): string[] {
  const found = structure.elements.flatMap((element) => {
    const { role, parent } = element;
    const above = parent?.role ?? 'root';
    if (role === null) return [];
    const fits = children[above]?.has(role) ?? true;
    const belongs = parents[role]?.has(above) ?? true;
    return fits && belongs ? [] : [`${role} in ${above}`];
  });
  const top = structure.top;
  if (top.length !== 1 || top[0]?.role !== 'Document') found.push('the root is not one Document');
  return found;
}

const containers = words(
  'Document Part Art Sect Div L LI Table THead TBody TFoot TR TOC TOCI BlockQuote',
);

/** Grouping elements, lists and tables hold elements, not content. */
function looseContent({ structure }: Reading): string[] {
  return structure.elements
    .filter(
      ({ role, kids }) => containers.has(role ?? '') && kids.some(({ type }) => type !== 'element'),
    )
    .map(({ role, number }) => `content directly in ${role} (${number})`);
}

/** Cells may be empty, and a document of backgrounds alone; what else says nothing misleads. */
function empty({ structure }: Reading): string[] {
  const mayBeEmpty = words('TD TH Document');
  const bare = (element: StructElement) =>
    element.kids.length === 0 && !mayBeEmpty.has(element.role ?? '');
  return structure.elements.filter(bare).map(({ role, number }) => `an empty ${role} (${number})`);
}
