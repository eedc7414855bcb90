import { hex4, latin1, utf16Hex } from '../bytes.ts';

export const softHyphen = '\u00ad';

/**
 * What a glyph says when it stands for `text`. Characters that share a glyph with a plainer one
 * give it the plain meaning, lest the first use of a no-break space made all spaces of the face
 * exceptions.
 */
export function meaningOf(text: string): string {
  if (text.length === 1 && text < '\u0080') return text;
  const plain = text === '\u00a0' ? ' ' : text;
  return speakable(plain.length === 1 ? plain : plain.normalize('NFC'));
}

const unspeakable = /[\0\ufeff\ufffe\uffff\p{Co}\p{Cs}]/u;

/**
 * The text without what no glyph may mean: U+0000, U+FEFF, U+FFFE (PDF/UA-1 7.21.7), and characters
 * for private use, which say nothing to a reader (ISO 19005-2, 6.2.11.7.3).
 */
export function speakable(text: string): string {
  if (!unspeakable.test(text)) return text;
  return text.replaceAll('\ufeff', '\u2060').replace(/[\0\ufffe\uffff\p{Co}\p{Cs}]/gu, '\ufffd');
}

/** The map of codes to what they say: PDF 32000-1 9.10.3. At most 100 entries a block. */
export function toUnicodeMap(entries: Iterable<readonly [code: number, text: string]>): Uint8Array {
  const sorted = [...entries].sort(([a], [b]) => a - b);
  const blocks: string[] = [];
  for (let i = 0; i < sorted.length; i += 100) {
    const block = sorted.slice(i, i + 100);
    const lines = block.map(([code, text]) => `<${hex4(code)}> <${utf16Hex(text)}>`);
    blocks.push(`${block.length} beginbfchar\n${lines.join('\n')}\nendbfchar`);
  }
  return latin1(`/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`);
}
