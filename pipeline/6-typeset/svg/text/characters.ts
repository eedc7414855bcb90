import type { Element } from '../../dom/types.ts';
import type { ComputedStyle } from '../../style/types.ts';
import { parseLength } from '../attributes/length.ts';
import { inside, styleAt } from '../place.ts';
import { type Place, unitsPerPt } from '../types.ts';

/** A character with what its elements say about its position, in user units. */
export interface Character {
  readonly text: string;
  readonly element: Element;
  readonly style: ComputedStyle;
  readonly place: Place;
  readonly x: number | null;
  readonly y: number | null;
  readonly dx: number;
  readonly dy: number;
}

type Attribute = 'x' | 'y' | 'dx' | 'dy';

/** The position lists of an element and how many of its characters were read. */
interface Lists {
  readonly values: Readonly<Record<Attribute, readonly number[]>>;
  read: number;
}

/**
 * The characters of a text element after white space is collapsed (CSS Text 3, 4.1.1), with their
 * positions (SVG 2, 11.4): the innermost list that has a value for a character counts.
 */
export function readCharacters(element: Element, place: Place): Character[] {
  const out: Character[] = [];
  collect(element, place, [], out);
  while (out.at(-1)?.text === ' ' && collapses(out.at(-1)!)) out.pop();
  return out;
}

function collect(element: Element, place: Place, around: readonly Lists[], out: Character[]): void {
  const style = styleAt(element, place);
  if (style.display === 'none') return;
  const lists = [...around, { values: positions(element, style, place), read: 0 }];
  const inner = inside(element, place);
  for (const child of element.children) {
    if (child.type === 'text') {
      for (const text of child.text) add(text, { element, style, place }, lists, out);
    } else if (child.name === 'tspan' || child.name === 'a') {
      collect(child, inner, lists, out);
    } else if (child.name === 'textPath' || child.name === 'tref') {
      place.drawing.unsupported(`<${child.name}>`);
    }
  }
}

function add(
  raw: string,
  owner: Pick<Character, 'element' | 'style' | 'place'>,
  lists: readonly Lists[],
  out: Character[],
): void {
  const text = /\s/.test(raw) && raw !== '\u00a0' ? ' ' : raw;
  const before = out.at(-1);
  if (text === ' ' && collapses(owner) && (before === undefined || before.text === ' ')) return;
  out.push({
    ...owner,
    text,
    x: take(lists, 'x') ?? null,
    y: take(lists, 'y') ?? null,
    dx: take(lists, 'dx') ?? 0,
    dy: take(lists, 'dy') ?? 0,
  });
  for (const list of lists) list.read++;
}

function take(lists: readonly Lists[], name: Attribute): number | undefined {
  const list = lists.findLast(({ values, read }) => values[name][read] !== undefined);
  return list?.values[name][list.read];
}

function collapses({ element, style }: Pick<Character, 'element' | 'style'>): boolean {
  return element.attributes.get('xml:space') !== 'preserve' && !style.whiteSpace.startsWith('pre');
}

function positions(element: Element, style: ComputedStyle, { viewport }: Place): Lists['values'] {
  const fontSize = style.fontSize * unitsPerPt;
  const read = (name: Attribute, percent: number) =>
    (element.attributes.get(name) ?? '')
      .split(/[\s,]+/)
      .filter(Boolean)
      .map((item) => parseLength(item, { percent, fontSize }) ?? 0);
  return {
    x: read('x', viewport.width),
    y: read('y', viewport.height),
    dx: read('dx', viewport.width),
    dy: read('dy', viewport.height),
  };
}
