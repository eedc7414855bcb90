import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { facesOf } from './faces.ts';

/**
 * An HTML file as all engines are given it: its print styles in one element, the same faces by
 * address, the same defaults of HTML (which no specification fixes), and without scripts.
 */
export function sharedPage(html: string, root: string): string {
  const css = printStyles(html);
  const page = html
    .replace(/<style\b[^>]*>[\s\S]*?<\/style>/g, '')
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
  const ua = readFileSync(join(root, 'pipeline/6-typeset/ua.css'), 'utf8');
  const style = [
    '<meta charset="utf-8">',
    `<style media="screen, print">${ua}</style>`,
    `<style>\n${fontFaces(root)}\n${css}\n</style>`,
  ].join('\n');
  return /<\/title>/.test(page) ? page.replace('</title>', `</title>\n${style}`) : style + page;
}

/** Of all styles those that are for print, without faces of their own. */
export function printStyles(html: string): string {
  return [...html.matchAll(/<style\b([^>]*)>([\s\S]*?)<\/style>/g)]
    .filter(([, attributes = '']) => !attributes.includes('media="screen'))
    .map(([, , css = '']) => css)
    .join('\n')
    .replace(/@font-face\s*\{[^}]*\}/g, '');
}

function fontFaces(root: string): string {
  return facesOf(root)
    .map(
      ({ family, weight, style, path }) =>
        `@font-face { font-family: "${family}"; font-weight: ${weight}; font-style: ${style}; src: url("${pathToFileURL(path).href}") }`,
    )
    .join('\n');
}
