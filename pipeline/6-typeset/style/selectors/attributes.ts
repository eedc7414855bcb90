import type { AttributeSelector } from 'css-tree';
import type { Element } from '../../dom/types.ts';
import { nameOf } from '../values/nodes.ts';
import type { Test } from './types.ts';

type Compare = (value: string, wanted: string) => boolean;

/** Selectors 4, section 6. An empty string is part of nothing. */
const operators: ReadonlyMap<string, Compare> = new Map<string, Compare>([
  ['=', (value, wanted) => value === wanted],
  ['~=', (value, wanted) => wanted !== '' && value.split(/\s+/).includes(wanted)],
  ['|=', (value, wanted) => value === wanted || value.startsWith(`${wanted}-`)],
  ['^=', (value, wanted) => wanted !== '' && value.startsWith(wanted)],
  ['$=', (value, wanted) => wanted !== '' && value.endsWith(wanted)],
  ['*=', (value, wanted) => wanted !== '' && value.includes(wanted)],
]);

export function attributeTest(node: AttributeSelector): Test | null {
  const name = nameOf(node.name.name).replace('|', ':');
  if (node.matcher === null) return (element) => attributeOf(element, name) !== undefined;
  const compare = operators.get(node.matcher);
  const wanted = node.value?.type === 'Identifier' ? nameOf(node.value.name) : node.value?.value;
  if (compare === undefined || wanted === undefined) return null;
  if (node.flags?.toLowerCase() !== 'i') return test(name, (value) => compare(value, wanted));
  const lower = wanted.toLowerCase();
  return test(name, (value) => compare(value.toLowerCase(), lower));
}

function test(name: string, accepts: (value: string) => boolean): Test {
  return (element) => {
    const value = attributeOf(element, name);
    return value !== undefined && accepts(value);
  };
}

/** Attribute names ignore case in HTML, where the parser made them lower case. */
function attributeOf(element: Element, name: string): string | undefined {
  return element.attributes.get(element.namespace === 'html' ? name.toLowerCase() : name);
}
