import { ownDirection } from '../../dom/direction.ts';
import type { Element } from '../../dom/types.ts';
import { svgPresentation } from './svg-hints.ts';

/**
 * What attributes say about looks, as declarations: WHATWG HTML, section 15 ("presentational
 * hints"). They count as author rules of no specificity. '' for most elements.
 */
export function hintsOf(element: Element): string {
  if (element.namespace === 'svg' && element.name !== 'svg') return svgPresentation(element);
  if (element.attributes.size === 0 && element.name !== 'bdi') return '';
  const own = hintsByName.get(element.name)?.(element) ?? '';
  return `${own}${direction(element)}${align(element)}`;
}

type Hint = (element: Element) => string;

const sizes: Hint = (element) => size(element, 'width') + size(element, 'height');
const width: Hint = (element) => size(element, 'width');

const hintsByName: ReadonlyMap<string, Hint> = new Map<string, Hint>([
  ['img', sizes],
  ['svg', (element) => sizes(element) + svgPresentation(element)],
  ['table', width],
  ['col', width],
  ['td', (element) => sizes(element) + verticalAlign(element)],
  ['th', (element) => sizes(element) + verticalAlign(element)],
  ['tr', (element) => size(element, 'height') + verticalAlign(element)],
  ['ol', orderedList],
  ['li', listItem],
]);

/** `300`, `300px`, `50%`, and in SVG any length. */
function size(element: Element, name: 'width' | 'height'): string {
  const value = element.attributes.get(name)?.trim() ?? '';
  if (/^\d+(\.\d+)?$/.test(value)) return `${name}:${value}px;`;
  return /^\d+(\.\d+)?(%|[a-z]{2,3})$/i.test(value) ? `${name}:${value};` : '';
}

function direction(element: Element): string {
  const own = ownDirection(element);
  return own === null ? '' : `direction:${own};`;
}

const alignable: ReadonlySet<string> = new Set(
  'p div h1 h2 h3 h4 h5 h6 td th tr thead tbody tfoot col caption'.split(' '),
);

function align(element: Element): string {
  const value = element.attributes.get('align')?.toLowerCase() ?? '';
  if (!alignable.has(element.name)) return '';
  return ['left', 'right', 'center', 'justify'].includes(value) ? `text-align:${value};` : '';
}

function verticalAlign(element: Element): string {
  const value = element.attributes.get('valign')?.toLowerCase() ?? '';
  return ['top', 'middle', 'bottom', 'baseline'].includes(value) ? `vertical-align:${value};` : '';
}

function integerOf(element: Element, name: string): number | null {
  const value = element.attributes.get(name)?.trim() ?? '';
  return /^[+-]?\d{1,9}$/.test(value) ? Number(value) : null;
}

/** The first item's number is one step from what the list sets: HTML 4.4.5. */
function orderedList(element: Element): string {
  const reversed = element.attributes.has('reversed');
  const start = integerOf(element, 'start');
  if (start === null && !reversed) return '';
  const first = start ?? element.children.filter(isItem).length;
  return `counter-reset:list-item ${first + (reversed ? 1 : -1)};`;
}

function isItem(node: Element['children'][number]): boolean {
  return node.type === 'element' && node.name === 'li';
}

function listItem(element: Element): string {
  const value = integerOf(element, 'value');
  const parent = element.parent;
  const down = parent?.name === 'ol' && parent.attributes.has('reversed');
  return `${down ? 'counter-increment:list-item -1;' : ''}${value === null ? '' : `counter-set:list-item ${value};`}`;
}
