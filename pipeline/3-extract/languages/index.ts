import { en } from './en.ts';
import type { LanguageData } from './types.ts';

/** The languages that the extraction reads. The first is taken where none can be told. */
export const languages: readonly LanguageData[] = [en];
