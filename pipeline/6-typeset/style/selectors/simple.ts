import { directionOf } from '../../dom/direction.ts';
import { langOf } from '../../dom/language.ts';
import type { Element } from '../../dom/types.ts';
import type { Test } from './types.ts';

/** Those without arguments. Selectors 4, sections 9 and 14. */
export const simplePseudoClasses: ReadonlyMap<string, Test> = new Map<string, Test>([
  ['root', (element) => element.parent === null],
  ['scope', (element) => element.parent === null],
  ['first-child', (element, { facts }) => facts.of(element).index === 1],
  [
    'last-child',
    (element, { facts }) => {
      const { index, count } = facts.of(element);
      return index === count;
    },
  ],
  ['only-child', (element, { facts }) => facts.of(element).count === 1],
  ['first-of-type', (element, { facts }) => facts.of(element).typeIndex === 1],
  [
    'last-of-type',
    (element, { facts }) => {
      const { typeIndex, typeCount } = facts.of(element);
      return typeIndex === typeCount;
    },
  ],
  ['only-of-type', (element, { facts }) => facts.of(element).typeCount === 1],
  ['empty', (element) => element.children.length === 0],
  ['link', isLink],
  ['any-link', isLink],
  ['checked', (element) => element.attributes.has('checked')],
  ['disabled', (element) => element.attributes.has('disabled')],
]);

function isLink(element: Element): boolean {
  return element.name === 'a' && element.attributes.has('href');
}

/** What depends on a reader's hand: never so on paper. */
export const interactivePseudoClasses: ReadonlySet<string> = new Set([
  'hover',
  'active',
  'focus',
  'focus-visible',
  'focus-within',
  'visited',
  'target',
  'target-within',
  'fullscreen',
  'modal',
  'popover-open',
  'playing',
  'paused',
  'valid',
  'invalid',
  'user-valid',
  'user-invalid',
  'in-range',
  'out-of-range',
  'autofill',
]);

/** `:lang(de, "*-CH")`: RFC 4647 extended filtering; a missing language matches nothing. */
export function langTest(ranges: readonly string[]): Test {
  const wanted = ranges.map((range) => range.toLowerCase().split('-'));
  return (element) => {
    const tag = langOf(element).toLowerCase();
    return tag !== '' && wanted.some((range) => inRange(tag.split('-'), range));
  };
}

function inRange(tag: readonly string[], range: readonly string[]): boolean {
  if (range[0] !== '*' && range[0] !== tag[0]) return false;
  let at = 1;
  for (const part of range.slice(1)) {
    if (part === '*') continue;
    while (tag[at] !== part) if (tag[at] === undefined || tag[at++]!.length === 1) return false;
    at++;
  }
  return true;
}

export function dirTest(direction: string): Test {
  return (element) => directionOf(element) === direction;
}
