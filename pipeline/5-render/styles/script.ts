import { createHash } from 'node:crypto';
import type { TextFile } from '../../source.ts';
import { type SafeHtml, safe } from '../html.ts';

/**
 * The theme's script as an element. `</script` would end it, even in a string or comment; in a
 * string `\x3C/script` means the same.
 */
export function scriptElement(script: TextFile | null): SafeHtml {
  return safe(script === null ? '' : `<script>${scriptText(script)}</script>\n`);
}

/**
 * Content Security Policy Level 3 as an element: the file asks for nothing from outside itself,
 * sends nothing, and runs the theme's script and no other, whatever a source has smuggled in.
 */
export function policyElement(script: TextFile | null): string {
  const scripts = script === null ? "'none'" : `'sha256-${hashOf(scriptText(script))}'`;
  const policy = [
    "default-src 'none'",
    'img-src data:',
    'font-src data:',
    "style-src 'unsafe-inline'",
    `script-src ${scripts}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">\n`;
}

function scriptText({ text }: TextFile): string {
  return text.replace(/<(?=\/script|!--)/gi, '\\x3C');
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
