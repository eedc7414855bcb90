/** An element of XML 1.0 with its names as written. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text directly inside. */
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: XmlElement[];
  text: string;
}

const token =
  /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+|</g;
const predefined: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Reads a document strictly; throws where it is not well-formed. Entities: the predefined ones. */
export function parseXml(source: string): XmlElement {
  const root: Open = { name: '', attributes: new Map(), children: [], text: '' };
  const open: Open[] = [root];
  for (const [whole, closing, name, attributes, empty] of source.matchAll(token)) {
    if (whole === '<') throw new Error('stray <');
    if (whole.startsWith('<?') || whole.startsWith('<!--')) continue;
    if (name === undefined) open.at(-1)!.text += decode(whole);
    else if (closing) close(open, name);
    else {
      const element = { name, attributes: attributesOf(attributes ?? ''), children: [], text: '' };
      open.at(-1)!.children.push(element);
      if (!empty) open.push(element);
    }
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)!.name}> is not closed`);
  if (root.children.length !== 1) throw new Error('not one root element');
  return root.children[0]!;
}

function close(open: Open[], name: string): void {
  const last = open.length > 1 ? open.pop() : undefined;
  if (last?.name !== name) throw new Error(`</${name}> closes <${last?.name ?? ''}>`);
}

function attributesOf(source: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name, double, single] of source.matchAll(
    /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  )) {
    if (attributes.has(name!)) throw new Error(`the attribute ${name} comes twice`);
    attributes.set(name!, decode(double ?? single ?? ''));
  }
  return attributes;
}

function decode(text: string): string {
  if (/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(text))
    throw new Error('a character that XML cannot hold');
  return text.replace(/&(?:#x([\da-fA-F]+)|#(\d+)|(\w+))?;?/g, (whole, hex, decimal, name) => {
    if (!whole.endsWith(';')) throw new Error('stray &');
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    const known = predefined[name as string];
    if (known === undefined) throw new Error(`unknown entity ${whole}`);
    return known;
  });
}
