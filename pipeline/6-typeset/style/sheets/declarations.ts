import type { Declaration as DeclarationNode } from 'css-tree';
import { expand } from '../expand.ts';
import { type Reader, sourceOf, textOf } from '../log.ts';
import { nearest } from '../nearest.ts';
import { isIgnored } from '../properties/ignored.ts';
import { properties } from '../properties.ts';
import { components } from '../values/nodes.ts';
import { hasVariable } from '../values/substitute.ts';
import type { Nodes } from '../values/types.ts';
import type { Declaration } from './types.ts';

/** The declarations of a block that have an effect; the others are reported. */
export function readDeclarations(nodes: Nodes, reader: Reader): readonly Declaration[] {
  const list: Declaration[] = [];
  for (const node of nodes) {
    const declaration = node.type === 'Declaration' ? readDeclaration(node, reader) : null;
    if (declaration !== null) list.push(declaration);
  }
  return list;
}

function readDeclaration(node: DeclarationNode, reader: Reader): Declaration | null {
  const important = node.important === true;
  if (node.property.startsWith('--'))
    return { kind: 'custom', important, name: node.property, text: textOf(node.value, reader) };
  const property = node.property.toLowerCase();
  if (!properties.has(property) && property !== 'all') return unknown(property, node, reader);
  // A value that is no CSS was reported by the parser.
  if (node.value.type === 'Raw') return null;
  const text = textOf(node.value, reader);
  if (hasVariable(text))
    return { kind: 'deferred', important, property, text, source: sourceOf(node, reader) };
  const assignments = expand(property, components(node.value.children));
  return assignments === null
    ? unsupported(property, text, node, reader)
    : { kind: 'plain', important, assignments };
}

function unknown(property: string, node: DeclarationNode, reader: Reader): null {
  if (isIgnored(property)) return null;
  const near = nearest(property, properties.keys());
  reader.log.add('unsupported-property', {
    subject: property,
    message: `The property \`${property}\` is not supported`,
    hint: near === null ? undefined : `Did you mean \`${near}\`?`,
    source: sourceOf(node, reader),
  });
  return null;
}

function unsupported(property: string, text: string, node: DeclarationNode, reader: Reader): null {
  reader.log.add('unsupported-value', {
    subject: `${property}: ${text}`,
    message: `The value \`${text}\` of \`${property}\` is not supported`,
    hint: valuesHint(property),
    source: sourceOf(node, reader),
  });
  return null;
}

/** What the property does take. */
export function valuesHint(property: string): string | undefined {
  const entry = properties.get(property);
  switch (entry?.kind) {
    case 'longhand':
    case 'shorthand':
      return `Supported: ${entry.values}`;
    case 'fixed':
      return `Supported: ${entry.values.join(' | ')}`;
    case 'logical':
      return valuesHint(entry.ltr);
    default:
      return undefined;
  }
}
