import Handlebars from 'handlebars';
import { createHelpers } from '../helpers/index.ts';
import { type Precompiled, precompile } from './compile.ts';

/**
 * Our own templates as JavaScript, for `prepared.ts`: run by esbuild.config.mjs.
 *
 * @param partials all that the themes have together
 * @throws Error where one is faulty
 */
export function prepareTemplates(
  texts: readonly string[],
  partials: readonly string[],
): readonly Precompiled[] {
  const engine = Handlebars.create();
  const helpers = Object.keys(createHelpers({ lang: 'en', word: (name) => name }));
  return texts.map((text) => precompile(engine, text, { helpers, partials }));
}
