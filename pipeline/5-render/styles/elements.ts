import type { Theme } from '../../1-read/types.ts';
import type { TextFile } from '../../source.ts';
import { type SafeHtml, safe } from '../html.ts';
import { chartColourCss } from './chart-colours.ts';
import { faceCss } from './faces.ts';
import type { Palette } from './palette.ts';
import { policyElement } from './script.ts';

/**
 * What the head of the self-contained file needs: its policy, then the `<style>` elements. They are written here and handed to the
 * template, so that nothing has to be looked for in what users wrote.
 */
export function styleElements(
  theme: Theme,
  palette: Palette,
  generated: string,
  text: string,
): SafeHtml {
  const screen = sheets(theme, 'screen');
  const print = sheets(theme, 'print');
  return safe(
    policyElement(theme.script ?? null) +
      styleElement('all', faceCss(theme.faces, text) + generated) +
      styleElement('screen', `${textOf(screen)}${chartColourCss(palette)}`) +
      styleElement('print', textOf(print)),
  );
}

/** A theme's stylesheets for one target, in cascade order. */
export function sheets({ stylesheets }: Theme, target: 'print' | 'screen'): readonly TextFile[] {
  return [...(stylesheets.inherited?.[target] ?? []), stylesheets[target]];
}

function textOf(files: readonly TextFile[]): string {
  return files.map(({ text }) => text).join('\n');
}

/** `</` would end the element, even in a CSS string or comment, where `<\/` means the same. */
function styleElement(media: string, css: string): string {
  return `<style media="${media}">\n${css.replaceAll('</', '<\\/')}</style>\n`;
}
