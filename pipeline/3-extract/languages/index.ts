import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { tr } from './tr.ts';
import type { LanguageData } from './types.ts';

/** The languages that the extraction reads. The first is taken where none can be told. */
export const languages: readonly LanguageData[] = [en, fr, de, es, tr];
