import type { Language } from '../languages/marked.ts';
import { languages } from '../languages/spoken.ts';
import { regionNames } from './regions.ts';

/** Tells who is addressed, in the words of the languages that we know. */
export interface Actors {
  /**
   * Who is addressed by `To the Government of X` or `For companies`; null for other texts. A name
   * that is not known to be an actor's must be written like a name, and `known` excludes it.
   */
  addressed(text: string, language: Language, known?: boolean): readonly string[] | null;
  /** Whether a lead or heading names somebody who can be told to do something. */
  isActor(text: string, language: Language): boolean;
  /**
   * The names in `the Governments of Türkiye and Qatar`: split at semicolons, and where a plural
   * stands for several. `Ministry of Trade and Industry` is one name: `and` alone splits nothing.
   */
  names(text: string, language: Language): readonly string[];
}

/** Names of more words than this are sentences. */
const longestName = 14;

/** `tag` is the language in which the pack names states. */
export function createActors(tag: string): Actors {
  const nouns = new Map(languages.map(({ code, actors }) => [code, new Set(actors.nouns)]));
  const regions = regionNames([tag, 'en']);
  const isState = (name: string) => regions().has(name.toLowerCase());
  const separators = new Map(languages.map((language) => [language.code, separatorOf(language)]));
  const partsOf: Parts = (name, { code }) => name.split(separators.get(code)!);
  const isActor: Actors['isActor'] = (text, language) => {
    const name = withoutArticle(bareText(text), language);
    const words = wordsOf(name);
    if (words.length === 0 || words.length > longestName) return false;
    const known = nouns.get(language.code);
    const isNoun = (word: string) => known?.has(word.toLowerCase()) || isAcronym(word);
    if (isNoun(words[0]!) || partsOf(name, language).every(isState)) return true;
    return !language.actors.orders.test(name) && words.some(isNoun);
  };
  const isAddressed = (who: string, language: Language) =>
    isActor(who, language) ||
    (/^\p{Lu}/u.test(withoutArticle(who, language)) &&
      !language.actors.orders.test(who) &&
      wordsOf(who).length <= longestName);
  return {
    isActor,
    names: (text, language) => namesIn(text, language, { isState, partsOf }),
    addressed: (text, language, known = false) => {
      const plain = bareText(text);
      for (const pattern of language.actors.addressed) {
        const who = pattern.exec(plain)?.[1];
        if (!who || !(known ? isActor : isAddressed)(who, language)) continue;
        return namesIn(who, language, { isState, partsOf });
      }
      return null;
    },
  };
}

type Parts = (name: string, language: Language) => readonly string[];

interface Splitting {
  readonly isState: (name: string) => boolean;
  /** The parts of a name between commas and `and`. */
  readonly partsOf: Parts;
}

function separatorOf({ and }: Language): RegExp {
  const words = and.join('|');
  return new RegExp(`\\s*,\\s*(?:(?:${words})\\s+)?|\\s+(?:${words})\\s+`, 'i');
}

function namesIn(text: string, language: Language, splitting: Splitting): readonly string[] {
  return bareText(text)
    .split(/\s*;\s*/)
    .flatMap((name) => apart(withoutArticle(name, language), language, splitting))
    .map((name) => name.replace(/[\s:.,–—-]+$/, ''))
    .filter((name) => name !== '')
    .map((name) => name.charAt(0).toUpperCase() + name.slice(1));
}

/** `Governments of A and B` is two governments, `A and B` two if both are states. */
function apart(name: string, language: Language, splitting: Splitting): readonly string[] {
  const { plurals } = language.actors;
  const plural = plurals.find(([head]) => name.toLowerCase().startsWith(`${head} `));
  if (plural) {
    const [head, singular] = plural;
    const owners = splitting.partsOf(name.slice(head.length + 1), language);
    return owners.map((owner) => `${singular} ${owner}`);
  }
  const parts = splitting.partsOf(name, language);
  return parts.every(splitting.isState) ? parts : [name];
}

function withoutArticle(name: string, { actors }: Language): string {
  const lower = name.toLowerCase();
  for (const article of actors.articles) {
    const start = /[’']$/.test(article) ? article : `${article} `;
    if (lower.startsWith(start)) return name.slice(start.length);
  }
  return name;
}

/** Without a typed number before it (`A) To companies`) and a colon after it. */
function bareText(text: string): string {
  return text
    .trim()
    .replace(/^(?:\d+(?:\.\d+)*|[ivx]+|[a-z])[.)]\s+/i, '')
    .replace(/\s*:$/, '');
}

/** `EU`, `UNHCR`, `DoT`. */
function isAcronym(word: string): boolean {
  return word.length <= 8 && /^\p{Lu}\p{L}*\p{Lu}$/u.test(word);
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}\p{M}’'-]+/gu) ?? [];
}
