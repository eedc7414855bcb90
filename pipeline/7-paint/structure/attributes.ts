import type { StructElement } from '../../6-typeset/types.ts';
import type { Box } from '../content/bounds.ts';
import { type Dictionary, type PdfObject, text, utf8 } from '../objects.ts';

/** Entries of the structure element's dictionary that come of its attributes: 14.7.2. */
export function entries({ attributes }: StructElement): Dictionary {
  return {
    T: optionalText(attributes.title),
    Lang: optionalText(attributes.lang),
    Alt: optionalText(attributes.alt),
    E: optionalText(attributes.expansion),
    ActualText: optionalText(attributes.actualText),
  };
}

function optionalText(value: string | undefined): PdfObject | undefined {
  return value === undefined ? undefined : text(value);
}

/** The attribute objects, one for each owner: 14.8.5. Undefined when there are none. */
export function attributeObjects(
  element: StructElement,
  box: Box | null,
  ids: ReadonlySet<string>,
): PdfObject | undefined {
  const objects = [table(element, ids), list(element), layout(box)].filter(
    (object) => object !== null,
  );
  return objects.length > 1 ? objects : objects[0];
}

/** Table 349. Headers that no cell is are left out. */
function table({ attributes }: StructElement, ids: ReadonlySet<string>): Dictionary | null {
  const { scope, rowSpan, colSpan, summary } = attributes;
  const headers = attributes.headers?.filter((id) => ids.has(id));
  return owned('Table', {
    Scope: scope,
    Headers: headers?.length ? headers.map(utf8) : undefined,
    RowSpan: rowSpan === 1 ? undefined : rowSpan,
    ColSpan: colSpan === 1 ? undefined : colSpan,
    Summary: optionalText(summary),
  });
}

/** Table 347. */
function list({ attributes }: StructElement): Dictionary | null {
  return owned('List', { ListNumbering: attributes.listNumbering });
}

/** Table 344. */
function layout(box: Box | null): Dictionary | null {
  return owned('Layout', { BBox: box === null ? undefined : box.map(hundredths) });
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

function owned(owner: string, values: Dictionary): Dictionary | null {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  return given.length === 0 ? null : { O: owner, ...Object.fromEntries(given) };
}
