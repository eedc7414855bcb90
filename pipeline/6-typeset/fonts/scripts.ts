/**
 * First and last code point, ISO 15924 tag and name of the scripts that need to be told apart.
 * By block, not by property: enough to choose a shaper, and far cheaper.
 */
const scripts: readonly (readonly [number, number, string, string])[] = [
  [0x0041, 0x024f, 'Latn', 'Latin'],
  [0x0370, 0x03ff, 'Grek', 'Greek'],
  [0x0400, 0x052f, 'Cyrl', 'Cyrillic'],
  [0x0530, 0x058f, 'Armn', 'Armenian'],
  [0x0590, 0x05ff, 'Hebr', 'Hebrew'],
  [0x0600, 0x06ff, 'Arab', 'Arabic'],
  [0x0700, 0x074f, 'Syrc', 'Syriac'],
  [0x0750, 0x077f, 'Arab', 'Arabic'],
  [0x0780, 0x07bf, 'Thaa', 'Thaana'],
  [0x07c0, 0x07ff, 'Nkoo', 'N’Ko'],
  [0x08a0, 0x08ff, 'Arab', 'Arabic'],
  [0x0900, 0x097f, 'Deva', 'Devanagari'],
  [0x0980, 0x09ff, 'Beng', 'Bengali'],
  [0x0a00, 0x0a7f, 'Guru', 'Gurmukhi'],
  [0x0a80, 0x0aff, 'Gujr', 'Gujarati'],
  [0x0b00, 0x0b7f, 'Orya', 'Odia'],
  [0x0b80, 0x0bff, 'Taml', 'Tamil'],
  [0x0c00, 0x0c7f, 'Telu', 'Telugu'],
  [0x0c80, 0x0cff, 'Knda', 'Kannada'],
  [0x0d00, 0x0d7f, 'Mlym', 'Malayalam'],
  [0x0d80, 0x0dff, 'Sinh', 'Sinhala'],
  [0x0e00, 0x0e7f, 'Thai', 'Thai'],
  [0x0e80, 0x0eff, 'Laoo', 'Lao'],
  [0x0f00, 0x0fff, 'Tibt', 'Tibetan'],
  [0x1000, 0x109f, 'Mymr', 'Burmese'],
  [0x10a0, 0x10ff, 'Geor', 'Georgian'],
  [0x1100, 0x11ff, 'Hang', 'Hangul'],
  [0x1200, 0x139f, 'Ethi', 'Ethiopic'],
  [0x1780, 0x17ff, 'Khmr', 'Khmer'],
  [0x1800, 0x18af, 'Mong', 'Mongolian'],
  [0x1e00, 0x1eff, 'Latn', 'Latin'],
  [0x1f00, 0x1fff, 'Grek', 'Greek'],
  [0x2e80, 0x2fdf, 'Hani', 'Chinese'],
  [0x3005, 0x3007, 'Hani', 'Chinese'],
  [0x3040, 0x309f, 'Hira', 'Japanese'],
  [0x30a0, 0x30ff, 'Kana', 'Japanese'],
  [0x3130, 0x318f, 'Hang', 'Hangul'],
  [0x3400, 0x9fff, 'Hani', 'Chinese'],
  [0xac00, 0xd7af, 'Hang', 'Hangul'],
  [0xf900, 0xfaff, 'Hani', 'Chinese'],
  [0xfb1d, 0xfb4f, 'Hebr', 'Hebrew'],
  [0xfb50, 0xfdff, 'Arab', 'Arabic'],
  [0xfe70, 0xfeff, 'Arab', 'Arabic'],
  [0x1f000, 0x1faff, 'Zsye', 'emoji and pictographs'],
  [0x20000, 0x3ffff, 'Hani', 'Chinese'],
];

/** Null for characters of no script of their own: punctuation, digits, marks. */
export function scriptOf(codePoint: number): string | null {
  return find(codePoint)?.[2] ?? null;
}

/** For messages: what to look for in a face that should have the character. */
export function scriptName(codePoint: number): string | null {
  return find(codePoint)?.[3] ?? null;
}

function find(codePoint: number) {
  return scripts.find(([first, last]) => codePoint >= first && codePoint <= last);
}

/** For the common case that nothing has to be told apart. */
export const notLatin = /[\u0370-\u1dff\u1f00-\u1fff\u2c00-\uffff]/;

/** Cuts a text where its script changes; characters of no script go with what precedes them. */
export function scriptRuns(
  text: string,
): readonly { start: number; end: number; script: string }[] {
  if (!notLatin.test(text)) return [{ start: 0, end: text.length, script: 'Latn' }];
  const runs: { start: number; end: number; script: string | null }[] = [];
  let index = 0;
  for (const character of text) {
    const script = scriptOf(character.codePointAt(0)!);
    const last = runs.at(-1);
    const end = index + character.length;
    if (last && (script === null || last.script === null || last.script === script)) {
      last.script ??= script;
      last.end = end;
    } else runs.push({ start: index, end, script });
    index = end;
  }
  return runs.map(({ start, end, script }) => ({ start, end, script: script ?? 'Latn' }));
}
