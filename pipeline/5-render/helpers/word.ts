import type { Helper, HelperSettings } from './types.ts';

/** `{{word "figure"}}`: a word of the theme in the pack's language. */
export function wordHelper({ word }: HelperSettings): Helper {
  return (name: unknown) => word(String(name));
}
