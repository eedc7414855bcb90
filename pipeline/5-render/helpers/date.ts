import { formatDate } from '../dates.ts';
import type { Helper, HelperSettings } from './types.ts';

/** `{{date pack.date}}`: an ISO date in words of the pack's language; other text as it is. */
export function dateHelper({ lang }: HelperSettings): Helper {
  return (text: unknown) => (typeof text === 'string' ? formatDate(text, lang) : '');
}
