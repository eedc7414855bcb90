import { border } from './properties/border.ts';
import { box } from './properties/box.ts';
import { color } from './properties/color.ts';
import { columns } from './properties/columns.ts';
import { decoration } from './properties/decoration.ts';
import type { Property } from './properties/define.ts';
import { type Fixed, fixedProperties } from './properties/fixed.ts';
import { flex } from './properties/flex.ts';
import { font } from './properties/font.ts';
import { fontFeatures } from './properties/font-features.ts';
import { fragmentation } from './properties/fragmentation.ts';
import { generated } from './properties/generated.ts';
import { images } from './properties/images.ts';
import { svg } from './properties/svg.ts';
import { table } from './properties/table.ts';
import { text } from './properties/text.ts';
import { borderShorthands } from './shorthands/border.ts';
import { boxShorthands } from './shorthands/box.ts';
import type { Shorthand } from './shorthands/define.ts';
import { fontShorthands } from './shorthands/font.ts';
import { layoutShorthands } from './shorthands/layout.ts';
import { type Logical, logicalProperties } from './shorthands/logical.ts';
import { textShorthands } from './shorthands/text.ts';

/**
 * The table of all that is supported, by group. A style is computed in this order: what other
 * values are relative to (the font size, the line height, the colour) comes first.
 */
export const groups: Readonly<Record<string, readonly Property[]>> = {
  Fonts: font,
  'Colours and visibility': color,
  'OpenType features': fontFeatures,
  Text: text,
  'Text decoration': decoration,
  Boxes: box,
  Borders: border,
  Tables: table,
  Columns: columns,
  Images: images,
  'Flexible boxes': flex,
  'Pages and breaks': fragmentation,
  'Lists, counters, generated content, footnotes': generated,
  SVG: svg,
};

export const longhands: readonly Property[] = Object.values(groups).flat();

/** A longhand's place in `longhands`. */
export const placeOf: ReadonlyMap<Property, number> = new Map(
  longhands.map((row, place) => [row, place]),
);

export const shorthands: readonly Shorthand[] = [
  ...boxShorthands,
  ...borderShorthands,
  ...fontShorthands,
  ...textShorthands,
  ...layoutShorthands,
];

export type Entry = Property | Shorthand | Logical | Fixed;

/** Every property by its name. */
export const properties: ReadonlyMap<string, Entry> = new Map(
  [...longhands, ...shorthands, ...logicalProperties, ...fixedProperties].map((row) => [
    row.name,
    row,
  ]),
);
