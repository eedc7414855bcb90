import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { tr } from './tr.ts';
import type { Language } from './types.ts';

/** The languages whose words we know. */
export const languages: readonly Language[] = [en, fr, de, es, tr];

/** The language of a BCP 47 tag; English for one that we do not know. */
export function languageOf(tag: string): Language {
  const code = tag.toLowerCase().split('-')[0];
  return languages.find((language) => language.code === code) ?? en;
}
