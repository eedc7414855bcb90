import { deflateSync } from 'node:zlib';

export function deflate(bytes: Uint8Array, level = 6): Uint8Array {
  return deflateSync(bytes, { level });
}

export function latin1(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}

/** UTF-16BE in hexadecimal, as ToUnicode maps and text strings in content streams have it. */
export function utf16Hex(text: string): string {
  let hex = '';
  for (let i = 0; i < text.length; i++) hex += hex4(text.charCodeAt(i));
  return hex;
}

export function hex4(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0');
}
