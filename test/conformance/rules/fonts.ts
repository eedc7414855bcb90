import { nameOf } from '../file/objects.ts';
import type { FontReading } from '../fonts/index.ts';
import { readTrueType } from '../fonts/program.ts';
import type { Reading } from '../reading.ts';
import type { Rule } from '../types.ts';

export const fontRules: readonly Rule[] = [
  { code: 'font-not-embedded', source: 'Matterhorn 31-009', check: perFont(embedded) },
  { code: 'font-dictionary', source: 'Matterhorn 31-001 to 31-008', check: perFont(dictionary) },
  { code: 'to-unicode-missing', source: 'Matterhorn 10-001', check: perFont(mapped) },
  {
    code: 'to-unicode-invalid',
    source: 'Matterhorn 31-028; ISO 19005-2, 6.2.11.7',
    check: perFont(valid),
  },
  { code: 'notdef', source: 'Matterhorn 31-030', check: perFont(notdef) },
  { code: 'font-widths', source: 'Matterhorn 31-016', check: perFont(widths) },
];

function perFont(check: (font: FontReading, reading: Reading) => readonly string[]): Rule['check'] {
  return (reading) =>
    reading.fonts.flatMap((font) =>
      check(font, reading).map((message) => `${font.name} ${message}`),
    );
}

function embedded({ program, used }: FontReading): string[] {
  return program === null && used.size > 0 ? ['is not embedded'] : [];
}

function dictionary(
  { dict, descendant, descriptor, program }: FontReading,
  { file }: Reading,
): string[] {
  if (nameOf(dict.entries.get('Subtype')) !== 'Type0') return ['is no composite font'];
  const found: string[] = [];
  if ([dict, descendant].some((one) => nameOf(one?.entries.get('Type')) !== 'Font'))
    found.push('is of another Type than Font');
  if (file.get(descriptor ?? undefined, 'CIDSet') !== null)
    found.push('has a CIDSet, which is not compared with the program');
  const programType = nameOf(program?.stream.dict.entries.get('Subtype'));
  if (program?.key === 'FontFile3' && !/^(CIDFontType0C|OpenType)$/.test(programType ?? ''))
    found.push(`has a program of the type ${programType}`);
  const kind = nameOf(file.get(descendant ?? undefined, 'Subtype'));
  const system = file.get(descendant ?? undefined, 'CIDSystemInfo');
  if (file.get(system, 'Registry') === null) found.push('has no CIDSystemInfo');
  if (nameOf(file.get(dict, 'Encoding')) !== 'Identity-H')
    found.push('has an encoding that is not Identity-H');
  if (kind === 'CIDFontType2' && file.get(descendant ?? undefined, 'CIDToGIDMap') === null)
    found.push('has no CIDToGIDMap');
  if (kind === 'CIDFontType2' && program !== null && program.key !== 'FontFile2')
    found.push(`has its program in ${program.key}`);
  if (kind === 'CIDFontType0' && program !== null && program.key !== 'FontFile3')
    found.push(`has its program in ${program.key}`);
  const names = [dict, descendant].map((one) => nameOf(file.get(one ?? undefined, 'BaseFont')));
  if (new Set([...names, nameOf(file.get(descriptor ?? undefined, 'FontName'))]).size > 1)
    found.push('is called differently in its dictionaries');
  for (const key of ['Flags', 'FontBBox', 'ItalicAngle', 'Ascent', 'Descent', 'StemV', 'CapHeight'])
    if (file.get(descriptor ?? undefined, key) === null) found.push(`has no ${key}`);
  return found;
}

function mapped({ toUnicode, used }: FontReading): string[] {
  return [...used]
    .filter((code) => !toUnicode?.get(code))
    .map((code) => `has no meaning for the code ${code}`);
}

/** Nothing may mean U+0000, U+FEFF or U+FFFE; the private use area says nothing to a reader. */
function valid({ toUnicode }: FontReading): string[] {
  return [...(toUnicode ?? [])]
    .filter(([, text]) => /[\0\ufeff\ufffe\p{Co}]/u.test(text))
    .map(
      ([code, text]) => `gives the code ${code} the meaning U+${text.charCodeAt(0).toString(16)}`,
    );
}

function notdef({ used, glyph }: FontReading): string[] {
  return [...used]
    .filter((code) => glyph(code) === 0)
    .map((code) => `shows .notdef for the code ${code}`);
}

/** A deviation of one thousandth is allowed. */
function widths(font: FontReading): string[] {
  const program = font.program === null ? null : readTrueType(font.program.bytes);
  if (program === null) return [];
  return [...font.used].flatMap((code) => {
    const glyph = font.glyph(code);
    if (glyph >= program.glyphCount) return [`shows the glyph ${glyph}, which its program lacks`];
    const difference = Math.abs(program.width(glyph) - font.width(code));
    return difference <= 1
      ? []
      : [`has the code ${code} ${font.width(code)} wide, its program ${program.width(glyph)}`];
  });
}
