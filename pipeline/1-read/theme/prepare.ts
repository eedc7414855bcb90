import { parseYaml } from '../yaml/parse.ts';
import { typedKeys } from './schema.ts';

/**
 * What the `theme.yaml` of our own themes say, for `yaml/prepared.ts`: run by esbuild.config.mjs.
 *
 * @throws Error where one is faulty
 */
export function prepareThemes(texts: readonly string[]): readonly unknown[] {
  return texts.map((text) => {
    const { data, diagnostics } = parseYaml(
      { path: 'theme.yaml', text, linesBefore: 0 },
      typedKeys,
    );
    if (diagnostics.length > 0) throw new Error(diagnostics[0]!.message);
    return data;
  });
}
