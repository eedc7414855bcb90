import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { elements, parseHtml } from '../../../pipeline/6-typeset/dom/index.ts';
import type { Element } from '../../../pipeline/6-typeset/dom/types.ts';
import { cascade } from '../../../pipeline/6-typeset/style/index.ts';
import type {
  ComputedStyle,
  PageContext,
  PageStyle,
  PseudoName,
} from '../../../pipeline/6-typeset/style/types.ts';
import type { Color } from '../../../pipeline/6-typeset/types.ts';

export const root = join(import.meta.dirname, '../../..');

export function textFile(path: string, text: string) {
  return { path, text, hash: '' };
}

export const ua = textFile('ua.css', readFileSync(join(root, 'pipeline/6-typeset/ua.css'), 'utf8'));

/** A user agent that says nothing, where only the author's sheet is of interest. */
export const bare = textFile('ua.css', '');

export interface Styled {
  /** The style of the element with this id, or of the first with this name. */
  of(idOrName: string): ComputedStyle;
  pseudo(idOrName: string, name: PseudoName): ComputedStyle | null;
  page(context?: Partial<PageContext>): PageStyle;
  /** `file:line:column code message (hint)` */
  findings: string[];
  elements: Element[];
}

export function style(html: string, css: string | readonly string[], agent = ua): Styled {
  const tree = parseHtml(html);
  const sheets = typeof css === 'string' ? [css] : css;
  const author = sheets.map((text, at) => textFile(at === 0 ? 'a.css' : `${at}.css`, text));
  const { value, diagnostics } = cascade(tree, { ua: agent, author }, 'print');
  const all = [...elements(tree)];
  const find = (key: string): Element =>
    all.find((element) => element.attributes.get('id') === key) ??
    all.find((element) => element.name === key)!;
  return {
    of: (key) => value.style(find(key)),
    pseudo: (key, name) => value.pseudo(find(key), name),
    page: (context) => value.page({ index: 3, name: '', side: 'right', blank: false, ...context }),
    findings: diagnostics.map(({ code, message, hint, source }) => {
      const place = source ? `${source.path}:${source.line}:${source.column} ` : '';
      return `${place}${code} ${message}${hint ? ` (${hint})` : ''}`;
    }),
    elements: all,
  };
}

export function rgb(r: number, g: number, b: number, alpha = 1): Color {
  return { type: 'color', r, g, b, alpha };
}

export const red = rgb(255, 0, 0);
export const blue = rgb(0, 0, 255);
export const black = rgb(0, 0, 0);

/** Lengths to a thousandth of a point, so that tables can be read. */
export function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Math.round(value * 1000) / 1000;
  if (Array.isArray(value)) return value.map(rounded);
  if (value instanceof Map) return Object.fromEntries(value);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, rounded(one)]));
}
