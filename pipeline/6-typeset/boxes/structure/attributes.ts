import { langOf } from '../../dom/index.ts';
import type { Element } from '../../dom/types.ts';
import type { ComputedStyle } from '../../style/types.ts';
import type { StructAttributes } from '../../types.ts';
import { alternativeOf } from './alternative.ts';

type ListNumbering = NonNullable<StructAttributes['listNumbering']>;

/** The attributes of the structure element that an HTML element makes. */
export function attributesOf(
  element: Element,
  role: string,
  style: ComputedStyle,
): StructAttributes {
  return {
    ...language(element),
    ...expansion(element),
    ...alternative(element, role),
    ...(role === 'L' ? { listNumbering: numberingOf(element, style) } : {}),
    ...(role === 'Note' || role === 'TH' ? identity(element) : {}),
  };
}

/** BCP 47 by its shape: what is no language tag would make the file invalid. */
const languageTag = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

/** Only where it changes. */
function language(element: Element): StructAttributes {
  if (!element.attributes.has('lang') && !element.attributes.has('xml:lang')) return {};
  const lang = langOf(element);
  const around = element.parent === null ? '' : langOf(element.parent);
  return lang !== around && languageTag.test(lang) ? { lang } : {};
}

function expansion({ name, attributes }: Element): StructAttributes {
  const title = name === 'abbr' ? attributes.get('title') : undefined;
  return title ? { expansion: title } : {};
}

function alternative(element: Element, role: string): StructAttributes {
  if (role === 'Figure') return { alt: alternativeOf(element) };
  const label = element.attributes.get('role') === 'img' && element.attributes.get('aria-label');
  return label ? { alt: label } : {};
}

function identity({ attributes }: Element): StructAttributes {
  const id = attributes.get('id');
  return id ? { id } : {};
}

/** PDF 32000-1, table 347. */
const numberings: Readonly<Record<string, ListNumbering>> = {
  none: 'None',
  disc: 'Disc',
  circle: 'Circle',
  square: 'Square',
  'lower-roman': 'LowerRoman',
  'upper-roman': 'UpperRoman',
  'lower-alpha': 'LowerAlpha',
  'lower-latin': 'LowerAlpha',
  'upper-alpha': 'UpperAlpha',
  'upper-latin': 'UpperAlpha',
};

/** Markers that the standard has no name for count as the usual ones of their kind of list. */
function numberingOf({ name }: Element, { listStyleType }: ComputedStyle): ListNumbering {
  if (name === 'dl') return 'None';
  return numberings[listStyleType] ?? (name === 'ol' ? 'Decimal' : 'Disc');
}
