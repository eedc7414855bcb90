import type { XmlElement } from './xml.ts';
import { parseXml } from './xml.ts';

/** A property of the metadata packet: its values, one for a simple property (ISO 16684-1). */
export interface Property {
  readonly namespace: string;
  readonly prefix: string;
  readonly name: string;
  readonly values: readonly string[];
  readonly element: XmlElement;
}

/** The properties of a packet. Throws where it is not well-formed XML. */
export function readXmp(packet: string): readonly Property[] {
  const root = parseXml(packet.replace(/^\ufeff/, ''));
  const rdf = root.name === 'rdf:RDF' ? root : root.children.find(({ name }) => name === 'rdf:RDF');
  const descriptions = (rdf?.children ?? []).filter(({ name }) => name === 'rdf:Description');
  return descriptions.flatMap((description) =>
    description.children.map((element) =>
      property(element, namespaces([root, rdf!, description, element])),
    ),
  );
}

function namespaces(path: readonly XmlElement[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { attributes } of path)
    for (const [name, value] of attributes)
      if (name.startsWith('xmlns:')) found.set(name.slice(6), value);
  return found;
}

function property(element: XmlElement, known: ReadonlyMap<string, string>): Property {
  const [prefix = '', name = ''] = element.name.split(':');
  const container = element.children[0];
  const values =
    container === undefined ? [element.text] : container.children.map((item) => item.text);
  return { namespace: known.get(prefix) ?? '', prefix, name, values, element };
}
