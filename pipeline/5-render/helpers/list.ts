import type { Helper, HelperSettings } from './types.ts';

/** `{{list addressees}}`: “A, B and C” as the pack's language writes it. */
export function listHelper({ lang }: HelperSettings): Helper {
  const format = new Intl.ListFormat(lang, { type: 'conjunction' });
  return (items: unknown) => (Array.isArray(items) ? format.format(items.map(String)) : '');
}
