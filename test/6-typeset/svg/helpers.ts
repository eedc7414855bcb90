import { parseFragment } from 'parse5';
import type { DomNode, Element } from '../../../pipeline/6-typeset/dom/types.ts';
import type { ComputedStyle, SvgPaint } from '../../../pipeline/6-typeset/style/types.ts';
import { layoutSvg } from '../../../pipeline/6-typeset/svg/index.ts';
import type { SvgEnv } from '../../../pipeline/6-typeset/svg/types.ts';
import type {
  Color,
  DisplayItem,
  Paint,
  Path,
  PathItem,
  Tag,
} from '../../../pipeline/6-typeset/types.ts';
import { sans, shape } from '../../7-paint/helpers/fonts.ts';

/** parse5's tree as our DOM. */
interface Parsed {
  readonly nodeName: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly namespaceURI?: string;
  readonly attrs?: readonly {
    readonly name: string;
    readonly prefix?: string;
    readonly value: string;
  }[];
  readonly childNodes?: readonly Parsed[];
}

export function parseSvg(markup: string): Element {
  let order = 0;
  const convert = (node: Parsed, parent: Element | null): DomNode | null => {
    if (node.nodeName === '#text')
      return { type: 'text', text: node.value!, parent: parent!, order: order++ };
    if (node.tagName === undefined) return null;
    const children: DomNode[] = [];
    const element: Element = {
      type: 'element',
      name: node.tagName,
      namespace: node.namespaceURI?.endsWith('svg') ? 'svg' : 'html',
      attributes: new Map(
        node.attrs!.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value]),
      ),
      children,
      parent,
      order: order++,
    };
    for (const child of node.childNodes ?? []) {
      const made = convert(child, element);
      if (made !== null) children.push(made);
    }
    return element;
  };
  const found = (parseFragment(markup) as Parsed).childNodes!.find(({ tagName }) => tagName);
  return convert(found!, null) as Element;
}

const named: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
};

export function color(name: string, alpha = 1): Color {
  const hex = named[name] ?? name;
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return { type: 'color', r: channel(1), g: channel(3), b: channel(5), alpha };
}

function paint(text: string): SvgPaint {
  if (text === 'none') return 'none';
  const url = /^url\((.*)\)$/.exec(text)?.[1];
  return url === undefined ? color(text) : { url };
}

const px = (text: string) => Number.parseFloat(text) * 0.75;

/** Presentation attributes that the tests use: name of the property, reader, inherited or not. */
const properties: Readonly<
  Record<string, readonly [keyof ComputedStyle, (text: string) => unknown, 'inherited' | 'own']>
> = {
  fill: ['fill', paint, 'inherited'],
  stroke: ['stroke', paint, 'inherited'],
  'fill-opacity': ['fillOpacity', Number, 'inherited'],
  'stroke-opacity': ['strokeOpacity', Number, 'inherited'],
  'fill-rule': ['fillRule', String, 'inherited'],
  'stroke-width': ['strokeWidth', px, 'inherited'],
  'stroke-dasharray': ['strokeDasharray', (text) => text.split(/[\s,]+/).map(px), 'inherited'],
  'stroke-linecap': ['strokeLinecap', String, 'inherited'],
  'font-size': ['fontSize', px, 'inherited'],
  'text-anchor': ['textAnchor', String, 'inherited'],
  'dominant-baseline': ['dominantBaseline', String, 'inherited'],
  visibility: ['visibility', String, 'inherited'],
  direction: ['direction', String, 'inherited'],
  display: ['display', String, 'own'],
  opacity: ['opacity', Number, 'own'],
  'stop-color': ['stopColor', color, 'own'],
  'stop-opacity': ['stopOpacity', Number, 'own'],
};

const initial = {
  display: 'inline',
  opacity: 1,
  visibility: 'visible',
  direction: 'ltr',
  fill: color('black'),
  fillOpacity: 1,
  fillRule: 'nonzero',
  stroke: 'none',
  strokeOpacity: 1,
  strokeWidth: 0.75,
  strokeDasharray: [],
  strokeDashoffset: 0,
  strokeLinecap: 'butt',
  strokeLinejoin: 'miter',
  strokeMiterlimit: 4,
  fontSize: 12,
  textAnchor: 'start',
  dominantBaseline: 'auto',
  whiteSpace: 'normal',
  stopColor: color('black'),
  stopOpacity: 1,
} as unknown as ComputedStyle;

/** A cascade of presentation attributes alone. */
export function styleOf(element: Element): ComputedStyle {
  const style = styles.get(element) ?? compute(element);
  styles.set(element, style);
  return style;
}

const styles = new WeakMap<Element, ComputedStyle>();

function compute(element: Element): ComputedStyle {
  const style: Record<string, unknown> = { ...initial };
  const parent = element.parent && styleOf(element.parent);
  for (const [name, [property, read, kind]] of Object.entries(properties)) {
    const text = element.attributes.get(name);
    if (text !== undefined) style[property] = read(text);
    else if (kind === 'inherited' && parent !== null) style[property] = parent[property];
  }
  return style as unknown as ComputedStyle;
}

export const tag: Tag = { type: 'artifact', kind: 'Layout', subtype: null };

export const env: SvgEnv = {
  style: styleOf,
  shapeText: (text, { fontSize }) => [shape(text, { face: sans, size: fontSize })],
  image: () => null,
  source: { path: 'a.svg', line: 1, column: 1, endLine: 1, endColumn: 1 },
  name: 'a.svg',
};

/** Sets the content of a 100 × 100 px drawing into 75 × 75 pt: a user unit is 0.75 pt. */
export function set(content: string, rest: Partial<SvgEnv> = {}) {
  const svg = parseSvg(`<svg viewBox="0 0 100 100">${content}</svg>`);
  const { value, diagnostics } = layoutSvg(
    svg,
    { ...env, ...rest },
    { x: 0, y: 0, width: 75, height: 75 },
    tag,
  );
  return {
    items: insideClip(value),
    diagnostics,
    messages: diagnostics.map(({ message }) => message),
  };
}

/** The outermost group clips to the drawing's box. */
function insideClip(items: readonly DisplayItem[]): readonly DisplayItem[] {
  const [outer] = items;
  return outer?.type === 'group' ? outer.items : items;
}

/** A readable form of display items; numbers in pt with two decimals. */
export function show(items: readonly DisplayItem[], indent = ''): string[] {
  return items.flatMap((item) => {
    const inner = item.type === 'group' ? show(item.items, `${indent}  `) : [];
    return [`${indent}${showItem(item)}`, ...inner];
  });
}

function showItem(item: DisplayItem): string {
  switch (item.type) {
    case 'path':
      return [pathText(item.path), fillText(item), strokeText(item)].filter(Boolean).join(' ');
    case 'glyphs': {
      const { x, y, run } = item;
      return `"${run.text}" at ${n(x)} ${n(y)} size ${n(run.size)} ${paintText(item.color)}`;
    }
    case 'image':
      return `image at ${n(item.x)} ${n(item.y)} ${n(item.width)}×${n(item.height)}`;
    case 'link':
      return 'link';
    case 'group':
      return [
        'group',
        item.transform && `matrix ${item.transform.map(n).join(' ')}`,
        item.clip && `clip ${pathText(item.clip.path)}`,
        item.clip?.rule === 'evenodd' && 'evenodd',
        item.opacity < 1 && `opacity ${n(item.opacity)}`,
      ]
        .filter(Boolean)
        .join(' ');
  }
}

function fillText({ fill, fillRule }: PathItem): string {
  if (fill === null) return '';
  return `fill ${paintText(fill)}${fillRule === 'evenodd' ? ' evenodd' : ''}`;
}

function strokeText({ stroke }: PathItem): string {
  if (stroke === null) return '';
  const dash = stroke.dash.length > 0 ? ` dash ${stroke.dash.map(n)}` : '';
  return `stroke ${paintText(stroke.paint)} ${n(stroke.width)}${dash}`;
}

function n(value: number): string {
  return String(Math.round(value * 100) / 100 || 0);
}

export function pathText(path: Path): string {
  return path
    .map(([letter, ...values]) => [letter, ...values.map((value) => n(value as number))].join(' '))
    .join(' ');
}

function paintText(paint: Paint): string {
  if (paint.type === 'color') {
    const { r, g, b, alpha } = paint;
    const hex = [r, g, b].map((value) => value.toString(16).padStart(2, '0')).join('');
    return `#${hex}${alpha === 1 ? '' : `/${n(alpha)}`}`;
  }
  const stops = paint.stops.map((stop) => `${n(stop.offset)} ${paintText(stop.color)}`);
  return `${paint.type}(${paint.coords.map(n).join(' ')}; ${stops.join(', ')})`;
}
