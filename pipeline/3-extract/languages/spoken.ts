import { languages as data } from './index.ts';
import type { Language } from './marked.ts';

/** What every language's file says for what is marked and listed. */
export const languages: readonly Language[] = data.map(({ code, marked }) => ({ code, ...marked }));

/** The language of a BCP 47 tag; English for one that we do not know. */
export function languageOf(tag: string): Language {
  const code = tag.toLowerCase().split('-')[0];
  return languages.find((language) => language.code === code) ?? languages[0]!;
}
