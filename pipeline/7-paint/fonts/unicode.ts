import { hex4, latin1, utf16Hex } from '../bytes.ts';

/** What each glyph of a face says, as far as one meaning a glyph can: the ToUnicode map. */
export interface Meanings {
  /**
   * Says that `glyph` stands for `text`. False when the glyph already stands for something else:
   * then the place itself has to say it, with ActualText.
   */
  says(glyph: number, text: string): boolean;
  /** Gives the glyph some meaning if it has none: PDF/A wants one for each. */
  mention(glyph: number, text: string): void;
  toUnicode(code: (glyph: number) => number): Uint8Array;
}

export const softHyphen = '\u00ad';

export function createMeanings(): Meanings {
  const meanings = new Map<number, string>();
  const says = (glyph: number, text: string) => {
    const meaning = plain(text);
    const known = meanings.get(glyph);
    if (known === undefined) meanings.set(glyph, meaning);
    return (known === undefined || known === meaning) && text !== softHyphen;
  };
  return {
    says,
    mention(glyph, text) {
      if (!meanings.has(glyph)) meanings.set(glyph, plain(text));
    },
    toUnicode: (code) => cmap([...meanings].map(([glyph, text]) => [code(glyph), text])),
  };
}

/**
 * Characters that share a glyph with a plainer one give it the plain meaning, lest the first use
 * of a no-break space made all spaces of the face exceptions.
 */
function plain(text: string): string {
  if (text.length === 1) {
    if (text < '\u0080') return text;
    return plainer.get(text) ?? text;
  }
  return text.normalize('NFC');
}

const plainer: ReadonlyMap<string, string> = new Map([
  ['\u00a0', ' '],
  [softHyphen, '-'],
]);

/** PDF 32000-1 9.10.3. At most 100 entries a block. */
function cmap(entries: readonly (readonly [code: number, text: string])[]): Uint8Array {
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
