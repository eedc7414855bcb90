import type { Element } from '../dom/types.ts';
import { colourOf, contrast, type Rgb } from './colour.ts';
import { pixels } from './length.ts';

/** What of an element's style can hide its text. */
export interface Look {
  /** Winning declarations with their variables put in. */
  readonly values: ReadonlyMap<string, string>;
  /** Custom properties; they are inherited. */
  readonly variables: ReadonlyMap<string, string>;
  /** `visibility`, which what is inside may undo. */
  readonly visible: boolean;
  /** Of it and all around it. */
  readonly opacity: number;
  /** CSS px. */
  readonly fontSize: number;
  /** Null where unknown. */
  readonly color: Rgb | null;
  readonly background: Rgb | null;
}

/** All that is looked at. */
export const hidingProperties: ReadonlySet<string> = new Set(
  `display visibility content-visibility opacity color background background-color font font-size
  -webkit-text-fill-color clip clip-path mask mask-image filter transform translate scale
  overflow overflow-x overflow-y height max-height block-size max-block-size width max-width
  position top right bottom left inset inset-inline-start inset-inline-end
  margin margin-top margin-left margin-right margin-inline-start text-indent`.split(/\s+/),
);

export const rootLook: Look = {
  values: new Map(),
  variables: new Map(),
  visible: true,
  opacity: 1,
  fontSize: 16,
  color: null,
  background: null,
};

export function lookOf(winning: ReadonlyMap<string, string>, around: Look): Look {
  const own = [...winning].filter(([name]) => name.startsWith('--'));
  const variables = own.length === 0 ? around.variables : new Map([...around.variables, ...own]);
  const values = new Map(
    [...winning]
      .filter(([name]) => !name.startsWith('--'))
      .map(([name, value]) => [name, substituted(value, variables)]),
  );
  const visibility = values.get('visibility') ?? 'inherit';
  const ground = values.get('background-color') ?? values.get('background');
  return {
    values,
    variables,
    visible: visibility === 'inherit' ? around.visible : !/^(hidden|collapse)$/.test(visibility),
    opacity: around.opacity * opacityOf(values.get('opacity')),
    fontSize: fontSizeOf(values, around.fontSize),
    color: values.has('color') ? colourOf(values.get('color')!, around.color) : around.color,
    background: ground === undefined ? around.background : colourOf(ground, around.background),
  };
}

/** `var(--x, fallback)`, as deep as variables name each other. */
function substituted(value: string, variables: ReadonlyMap<string, string>, depth = 0): string {
  if (depth > 8 || !value.includes('var(')) return value;
  const next = value.replace(
    /var\(\s*(--[\w-]+)\s*(?:,([^()]*(?:\([^()]*\)[^()]*)*))?\)/g,
    (_, name: string, fallback: string | undefined) => variables.get(name) ?? fallback ?? '',
  );
  return substituted(next.toLowerCase(), variables, depth + 1);
}

function opacityOf(value: string | undefined): number {
  const [, number, percent] = /^([\d.]+)(%)?$/.exec(value ?? '') ?? [];
  return number === undefined ? 1 : Number(number) / (percent ? 100 : 1);
}

/** `font-size`, or the first length of `font`. */
function fontSizeOf(values: ReadonlyMap<string, string>, around: number): number {
  const shorthand = /(?:^|\s)(0|[\d.]+(?:px|pt|rem|em|%))(?:\/|\s)/.exec(values.get('font') ?? '');
  const size = values.get('font-size') ?? shorthand?.[1];
  return (size === undefined ? null : pixels(size, around, around)) ?? around;
}

/** CSS px: what is smaller, paler or fainter cannot be read. */
const least = { size: 8, contrast: 1.5, opacity: 0.3 };

type Rule = (values: ReadonlyMap<string, string>, look: Look) => boolean;

/** Ways to hide an element with all that is in it. */
const rules: readonly Rule[] = [
  (values) => values.get('display') === 'none',
  (values) => values.get('content-visibility') === 'hidden',
  (_, { opacity }) => opacity < least.opacity,
  (_, { fontSize }) => fontSize < least.size,
  (_, { color, background }) =>
    color !== null && color.alpha < least.opacity
      ? true
      : color !== null && background !== null && contrast(color, background) < least.contrast,
  (values) => (colourOf(values.get('-webkit-text-fill-color') ?? '', null)?.alpha ?? 1) < 0.3,
  (values) => isSet(values.get('clip-path')) || /^rect/.test(values.get('clip') ?? ''),
  (values) => isSet(values.get('mask')) || isSet(values.get('mask-image')),
  (values) => /opacity|blur|contrast|brightness/.test(values.get('filter') ?? ''),
  (values) => /scale|translate|matrix/.test(values.get('transform') ?? ''),
  (values) => isSet(values.get('translate')) || /^0/.test(values.get('scale') ?? ''),
  squeezed,
  moved,
];

export function hides(values: ReadonlyMap<string, string>, look: Look): boolean {
  return rules.some((rule) => rule(values, look));
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && !/^(none|auto|normal|initial|unset)$/.test(value);
}

/** No room, and what sticks out is cut. */
function squeezed(values: ReadonlyMap<string, string>, { fontSize }: Look): boolean {
  const cuts = /hidden|clip/.test(
    ['overflow', 'overflow-x', 'overflow-y'].map((name) => values.get(name) ?? '').join(' '),
  );
  const sizes = ['height', 'max-height', 'block-size', 'max-block-size', 'width', 'max-width'];
  return cuts && sizes.some((name) => lengthOf(values, name, fontSize, Infinity) < 6);
}

/** Off the screen: further than a mark is long, or than a line is high. */
function moved(values: ReadonlyMap<string, string>, { fontSize }: Look): boolean {
  const placed = /absolute|fixed|relative/.test(values.get('position') ?? '');
  const at = (name: string) => lengthOf(values, name, fontSize, 0);
  const insets = placed ? insetNames.map(at) : [];
  const margins = marginNames.map(at);
  return (
    insets.some((inset) => inset < -24 || inset > 3000) ||
    margins.some((margin) => margin < -200) ||
    Math.abs(at('text-indent')) > 1000
  );
}

const insetNames = [
  'top',
  'right',
  'bottom',
  'left',
  'inset',
  'inset-inline-start',
  'inset-inline-end',
];
const marginNames = ['margin', 'margin-top', 'margin-left', 'margin-right', 'margin-inline-start'];

/** Of the first component. */
function lengthOf(
  values: ReadonlyMap<string, string>,
  name: string,
  fontSize: number,
  otherwise: number,
): number {
  const [first = ''] = (values.get(name) ?? '').split(' ');
  return pixels(first, fontSize, 1280) ?? otherwise;
}

/** HTML, section 15.3.1, where no stylesheet says otherwise. */
export function hiddenByBrowser({ name, attributes, parent }: Element): boolean {
  if (unshown.has(name) || attributes.has('hidden') || attributes.has('popover')) return true;
  if (name === 'dialog') return !attributes.has('open');
  return parent?.name === 'details' && !parent.attributes.has('open') && name !== 'summary';
}

const unshown: ReadonlySet<string> = new Set([
  'datalist',
  'head',
  'noscript',
  'script',
  'style',
  'template',
  'title',
]);
