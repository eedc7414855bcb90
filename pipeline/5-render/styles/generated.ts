import type { Theme } from '../../1-read/types.ts';
import type { PackInfo } from '../../3-extract/types.ts';
import { handlingColours } from './handling.ts';
import type { Palette } from './palette.ts';

/**
 * The rules that come from the pack and not from the theme: the size of the page, and the theme's
 * colours, the handling mark with its colours, and a few words as custom properties. They are given
 * to the page context as well, which `:root` does not reach in every engine. The mark is a property
 * and no named string, so that a browser that prints the page prints it too.
 */
export function generatedCss(pack: PackInfo, theme: Theme, palette: Palette): string {
  const properties = [
    ...Object.entries(palette),
    ['handling', cssString(pack.handling ?? '')],
    ...Object.entries(handlingColours(pack.handling)),
    ...words.map((name) => [`word-${name}`, cssString(theme.strings.get(name) ?? '')] as const),
  ].map(([name, value]) => `  --${name}: ${value};`);
  const block = properties.join('\n');
  const page = `@page {\n  size: ${pack.page};\n${block}\n}\n`;
  return `:root {\n${block}\n}\n${page}@page landscape { size: ${pack.page} landscape; }\n`;
}

/** Words that stylesheets print. */
const words = ['page-short', 'of', 'continued'] as const;

export function cssString(text: string): string {
  return `"${text.replace(/["\\\n<]/g, (char) => `\\${char.charCodeAt(0).toString(16)} `)}"`;
}
