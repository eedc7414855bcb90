import type { Theme } from '../../1-read/types.ts';
import { type SafeHtml, safe } from '../html.ts';
import { chartColourCss } from './chart-colours.ts';
import { faceCss } from './faces.ts';
import type { Palette } from './palette.ts';
import { policyElement } from './script.ts';

/**
 * What the head of the self-contained file needs: its policy, then the `<style>` elements. They are written here and handed to the
 * template, so that nothing has to be looked for in what users wrote.
 */
export function styleElements(theme: Theme, palette: Palette, generated: string): SafeHtml {
  const { screen, print } = theme.stylesheets;
  return safe(
    policyElement(theme.script ?? null) +
      styleElement('all', faceCss(theme.faces) + generated) +
      styleElement('screen', screen.text + chartColourCss(palette)) +
      styleElement('print', print.text),
  );
}

/** `</` would end the element, even in a CSS string or comment, where `<\/` means the same. */
function styleElement(media: string, css: string): string {
  return `<style media="${media}">\n${css.replaceAll('</', '<\\/')}</style>\n`;
}
