import { toHtml } from 'hast-util-to-html';
import { common, createLowlight } from 'lowlight';

/** HTML of code with its parts marked up; null for a language that is not known. */
export type Highlight = (code: string, language: string) => string | null;

/** The languages that people write about. Loaded only where a pack has code in one. */
export function createHighlight(): Highlight {
  const lowlight = createLowlight(common);
  return (code, language) =>
    lowlight.registered(language) ? toHtml(lowlight.highlight(language, code)) : null;
}
