import { dateHelper } from './date.ts';
import { eq } from './eq.ts';
import { listHelper } from './list.ts';
import { slug } from './slug.ts';
import type { HelperSettings, Helpers } from './types.ts';
import { wordHelper } from './word.ts';

/** The helpers that templates may call, besides Handlebars' own; described in docs/themes.md. */
export function createHelpers(settings: HelperSettings): Helpers {
  return {
    word: wordHelper(settings),
    date: dateHelper(settings),
    list: listHelper(settings),
    slug,
    eq,
  };
}
