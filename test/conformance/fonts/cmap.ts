import { Keyword, Lexer, type Token } from '../file/lexer.ts';
import { Text } from '../file/objects.ts';

/** A ToUnicode map (ISO 32000-1, 9.10.3): what each code says. */
export function readToUnicode(bytes: Uint8Array): ReadonlyMap<number, string> {
  const map = new Map<number, string>();
  const lexer = new Lexer(bytes);
  let operands: Token[] = [];
  for (let token = lexer.next(false); token !== undefined; token = lexer.next(false)) {
    if (!(token instanceof Keyword)) operands.push(token);
    else {
      if (token.word === 'endbfchar') addCharacters(operands, map);
      if (token.word === 'endbfrange') addRanges(operands, map);
      operands = [];
    }
  }
  return map;
}

function addCharacters(operands: readonly Token[], map: Map<number, string>): void {
  for (let i = 0; i + 1 < operands.length; i += 2)
    map.set(codeOf(operands[i]), meaning(operands[i + 1]));
}

function addRanges(operands: readonly Token[], map: Map<number, string>): void {
  for (let i = 0; i + 2 < operands.length; i += 3) {
    const [from, to, target] = [codeOf(operands[i]), codeOf(operands[i + 1]), operands[i + 2]];
    for (let code = from; code <= to; code++) {
      const offset = code - from;
      map.set(
        code,
        Array.isArray(target) ? meaning(target[offset]) : shifted(meaning(target), offset),
      );
    }
  }
}

function codeOf(token: Token): number {
  const bytes = token instanceof Text ? token.bytes : '';
  return [...bytes].reduce((sum, char) => sum * 256 + char.charCodeAt(0), 0);
}

function meaning(token: Token): string {
  if (!(token instanceof Text)) return '';
  return Buffer.from(token.bytes, 'latin1').swap16().toString('utf16le');
}

function shifted(text: string, offset: number): string {
  const last = text.charCodeAt(text.length - 1) + offset;
  return text.slice(0, -1) + String.fromCharCode(last);
}
