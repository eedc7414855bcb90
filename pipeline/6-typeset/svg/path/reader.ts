/** Reads path data bit by bit: SVG 2, 9.3.9. */
export class PathReader {
  readonly #text: string;
  at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The next command letter, or null. */
  letter(): string | null {
    this.#skip(/[\s,]*/y);
    return this.#take(/[a-zA-Z]/y);
  }

  atEnd(): boolean {
    return this.at === this.#text.length;
  }

  hasNumber(): boolean {
    this.#skip(/[\s,]*/y);
    return /[\d.+-]/.test(this.#text[this.at] ?? '');
  }

  /** Numbers (n) and flags (f) in the order given; null where one is missing. */
  operands(kinds: string): number[] | null {
    const values: number[] = [];
    for (const kind of kinds) {
      this.#skip(/[\s,]*/y);
      const text = this.#take(kind === 'f' ? /[01]/y : /[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/iy);
      if (text === null) return null;
      values.push(Number(text));
    }
    return values;
  }

  #skip(pattern: RegExp): void {
    this.#take(pattern);
  }

  #take(sticky: RegExp): string | null {
    sticky.lastIndex = this.at;
    const match = sticky.exec(this.#text);
    if (match === null) return null;
    this.at = sticky.lastIndex;
    return match[0];
  }
}
