import { textContent } from './text.ts';
import type { Element } from './types.ts';

/** Hebrew, Arabic, Syriac, Thaana, NKo … up to Arabic Extended, and their presentation forms. */
const rightToLeft =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const letter = /\p{L}/u;

/** HTML 3.2.6.4: the directionality of an element by its own or an ancestor's `dir`. */
export function directionOf(element: Element): 'ltr' | 'rtl' {
  for (let at: Element | null = element; at !== null; at = at.parent) {
    const own = ownDirection(at);
    if (own !== null) return own;
  }
  return 'ltr';
}

/** What the element's own `dir` says; `auto` looks at its text. Null without a valid one. */
export function ownDirection(element: Element): 'ltr' | 'rtl' | null {
  const dir = element.attributes.get('dir')?.toLowerCase();
  if (dir === 'ltr' || dir === 'rtl') return dir;
  if (dir === 'auto' || (dir === undefined && element.name === 'bdi')) return firstStrong(element);
  return null;
}

function firstStrong(element: Element): 'ltr' | 'rtl' {
  const first = letter.exec(textContent(element))?.[0];
  return first !== undefined && rightToLeft.test(first) ? 'rtl' : 'ltr';
}
