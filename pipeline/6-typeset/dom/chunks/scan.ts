import { readTag, type Tag } from './tag.ts';
import type { Chunk, Part, Spine } from './types.ts';

/**
 * Finds the chunks of a document whose tags are written out and nest, which then parse the same
 * whatever stands around them. Null for any other document: it is parsed as a whole.
 *
 * Orders leave room: what is inserted moves those of what follows it in the same third level only
 * (`html > body > main > section`), so that an edit of one document keeps the others.
 */
export function scan(text: string): Spine | null {
  const start = text.indexOf('<body');
  const tag = start < 0 ? null : readTag(text, start);
  if (tag === null || tag.name !== 'body') return null;
  const scanner = new Scanner(text);
  const body = scanner.spine(tag, 1);
  const rest = text.slice(scanner.at).trim();
  return body !== null && (rest === '</html>' || rest === '') ? body : null;
}

const spines: ReadonlySet<string> = new Set(
  'main section article div nav header footer aside'.split(' '),
);
const voids: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
);
/** What is parsed in a way of its own, or has a say beyond its end. */
const peculiar: ReadonlySet<string> = new Set(
  'html head body script style textarea title xmp iframe noembed noframes noscript plaintext template select option optgroup form button nobr frameset frame image isindex'.split(
    ' ',
  ),
);
const foreign: ReadonlySet<string> = new Set(['svg', 'math']);

const slot = 1024;
const slotsOfDocument = 2 ** 22;
const documentLevel = 3;
/** Elements deeper than this may be moved by the conversion. */
const deepest = 100;

class Scanner {
  at = 0;
  readonly #text: string;
  /** The next free number is the first of this slot. What comes before the body has those below. */
  #slot = slot;

  constructor(text: string) {
    this.#text = text;
  }

  /** The element that `open` begins; `level` counts from the root. */
  spine(open: Tag, level: number): Spine | null {
    if (open.selfClosing || level > deepest) return null;
    if (level === documentLevel) this.#slot = nextMultiple(this.#slot, slotsOfDocument);
    const order = this.#take(1);
    const parts: Part[] = [];
    this.at = open.end;
    for (;;) {
      const start = this.#nextTag();
      const tag = start === null ? null : readTag(this.#text, start);
      if (tag === null) return null;
      if (tag.closes) {
        this.at = tag.end;
        return tag.name === open.name
          ? { type: 'spine', name: open.name, order, after: this.#take(1), parts }
          : null;
      }
      const part = spines.has(tag.name) ? this.spine(tag, level + 1) : this.#chunk(tag, start!);
      if (part === null) return null;
      parts.push(part);
    }
  }

  #chunk(open: Tag, start: number): Chunk | null {
    const elements = this.#balanced(open);
    if (elements === null) return null;
    // Each with a text before it, and what the parser adds to tables.
    const order = this.#take(Math.ceil((elements * 3 + 4) / slot));
    const after = this.#take(1);
    return { type: 'chunk', name: open.name, order, after, start, end: this.at };
  }

  /** Goes to the end of an element, and counts the elements in it with itself. */
  #balanced(open: Tag): number | null {
    const stack: string[] = [];
    let outside = 0;
    let elements = 0;
    for (let tag: Tag | null = open; tag !== null; ) {
      this.at = tag.end;
      if (tag.closes) {
        if (stack.pop() !== tag.name) return null;
        if (foreign.has(tag.name)) outside--;
      } else {
        elements++;
        if (outside === 0 && peculiar.has(tag.name)) return null;
        if (foreign.has(tag.name)) outside++;
        if (tag.selfClosing && outside === 0 && !voids.has(tag.name)) return null;
        if (tag.selfClosing && foreign.has(tag.name)) return null;
        if (!tag.selfClosing && (outside > 0 || !voids.has(tag.name))) stack.push(tag.name);
      }
      if (stack.length === 0) return elements;
      if (stack.length > deepest) return null;
      const next = this.#nextTag();
      tag = next === null ? null : readTag(this.#text, next);
    }
    return null;
  }

  /** Where the next tag begins; null at the end, and at what is neither tag nor text nor comment. */
  #nextTag(): number | null {
    for (let at = this.#text.indexOf('<', this.at); at >= 0; ) {
      const code = this.#text.charCodeAt(at + 1) | 32;
      const closes = this.#text[at + 1] === '/';
      const letter = closes ? this.#text.charCodeAt(at + 2) | 32 : code;
      if (letter >= 97 && letter <= 122) return at;
      if (closes || '!?'.includes(this.#text[at + 1] ?? '!')) return null;
      at = this.#text.indexOf('<', at + 1);
    }
    return null;
  }

  #take(slots: number): number {
    const order = this.#slot * slot;
    this.#slot += slots;
    return order;
  }
}

function nextMultiple(value: number, of: number): number {
  return Math.ceil(value / of) * of;
}
