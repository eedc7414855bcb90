import { Dict, Name, type PdfArray, type PdfObject, Ref, Text } from './objects.ts';

/** What stands between objects: an operator of a content stream, `obj`, `R`, `stream` … */
export class Keyword {
  readonly word: string;
  constructor(word: string) {
    this.word = word;
  }
}

export type Token = PdfObject | Keyword | undefined;

const white = new Set([0, 9, 10, 12, 13, 32]);
const delimiters = new Set([...'()<>[]{}/%'].map((c) => c.charCodeAt(0)));
const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
};

/** Reads objects and keywords from bytes: ISO 32000-1, 7.2 and 7.3. Throws on broken syntax. */
export class Lexer {
  readonly bytes: Uint8Array;
  at: number;
  readonly #end: number;

  constructor(bytes: Uint8Array, at = 0, end = bytes.length) {
    this.bytes = bytes;
    this.at = at;
    this.#end = end;
  }

  /** The next object or keyword; undefined at the end. References count as objects. */
  next(references = true): Token {
    this.skip();
    if (this.at >= this.#end) return undefined;
    const char = String.fromCharCode(this.bytes[this.at]!);
    if (char === '/') return this.#name();
    if (char === '(') return this.#literal();
    if (char === '[') return this.#array(references);
    if (char === '<') return this.bytes[this.at + 1] === 60 ? this.#dict(references) : this.#hex();
    if (/[+\-.0-9]/.test(char)) return this.#number(references);
    if (delimiters.has(this.bytes[this.at]!)) throw this.#error(`stray ${char}`);
    return this.#word();
  }

  skip(): void {
    while (this.at < this.#end) {
      const byte = this.bytes[this.at]!;
      if (byte === 37) while (this.at < this.#end && !isEol(this.bytes[this.at]!)) this.at++;
      else if (white.has(byte)) this.at++;
      else return;
    }
  }

  #regular(): string {
    const from = this.at;
    while (this.at < this.#end) {
      const byte = this.bytes[this.at]!;
      if (white.has(byte) || delimiters.has(byte)) break;
      this.at++;
    }
    return String.fromCharCode(...this.bytes.subarray(from, this.at));
  }

  #word(): Token {
    const word = this.#regular();
    if (word === 'true') return true;
    if (word === 'false') return false;
    return word === 'null' ? null : new Keyword(word);
  }

  #name(): Name {
    this.at++;
    const escaped = this.#regular();
    const bytes = escaped.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
    return new Name(Buffer.from(bytes, 'latin1').toString('utf8'));
  }

  #number(references: boolean): number | Ref {
    const word = this.#regular();
    if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) throw this.#error(`no number: ${word}`);
    const value = Number(word);
    if (!references || !/^\d+$/.test(word)) return value;
    const rest = latin1(this.bytes.subarray(this.at, this.at + 24));
    const reference = /^\s+(\d+)\s+R(?![A-Za-z0-9])/.exec(rest);
    if (reference === null) return value;
    this.at += reference[0].length;
    return new Ref(value, Number(reference[1]));
  }

  #literal(): Text {
    let out = '';
    let depth = 1;
    for (this.at++; ; this.at++) {
      if (this.at >= this.#end) throw this.#error('a string without end');
      const char = String.fromCharCode(this.bytes[this.at]!);
      if (char === '\\') {
        out += this.#escape();
        continue;
      }
      if (char === '(') depth++;
      if (char === ')' && --depth === 0) break;
      out += char;
    }
    this.at++;
    return new Text(out);
  }

  /** Leaves `at` on the last byte of the escape. */
  #escape(): string {
    const rest = latin1(this.bytes.subarray(this.at + 1, this.at + 4));
    const octal = /^[0-7]{1,3}/.exec(rest)?.[0];
    if (octal !== undefined) {
      this.at += octal.length;
      return String.fromCharCode(Number.parseInt(octal, 8) & 255);
    }
    const line = /^(\r\n|\r|\n)/.exec(rest)?.[0];
    this.at += line?.length ?? 1;
    return line === undefined ? (escapes[rest[0]!] ?? rest[0]!) : '';
  }

  #hex(): Text {
    const from = ++this.at;
    while (this.at < this.#end && this.bytes[this.at] !== 62) this.at++;
    const digits = latin1(this.bytes.subarray(from, this.at)).replace(/\s/g, '');
    this.at++;
    if (!/^[0-9a-fA-F]*$/.test(digits)) throw this.#error('a hexadecimal string with other digits');
    if (digits.length % 2 === 1) throw this.#error('a hexadecimal string of odd length');
    return new Text(Buffer.from(digits, 'hex').toString('latin1'), true);
  }

  #array(references: boolean): PdfArray {
    const out: PdfArray = [];
    this.at++;
    for (;;) {
      this.skip();
      if (this.bytes[this.at] === 93) break;
      out.push(this.#object(references));
    }
    this.at++;
    return out;
  }

  #dict(references: boolean): Dict {
    const dict = new Dict();
    this.at += 2;
    for (;;) {
      this.skip();
      if (this.bytes[this.at] === 62 && this.bytes[this.at + 1] === 62) break;
      const key = this.next(references);
      if (!(key instanceof Name)) throw this.#error('a key that is no name');
      if (dict.entries.has(key.name)) throw this.#error(`the key ${key.name} comes twice`);
      dict.entries.set(key.name, this.#object(references));
    }
    this.at += 2;
    return dict;
  }

  #object(references: boolean): PdfObject {
    const token = this.next(references);
    if (token === undefined) throw this.#error('the end within an object');
    if (token instanceof Keyword) throw this.#error(`the keyword ${token.word} within an object`);
    return token;
  }

  #error(message: string): Error {
    return new Error(`${message}, at byte ${this.at}`);
  }
}

function isEol(byte: number): boolean {
  return byte === 10 || byte === 13;
}

export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
