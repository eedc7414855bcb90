import { report } from '../codes.ts';
import type { Reading } from '../disk/reading.ts';
import type { Layer } from './layer.ts';

/**
 * The words of a theme in the pack's language (BCP 47): those of `fr-CA`, where they lack those of
 * `fr`, where they lack those of `en`; of each, the theme's before those it inherits.
 */
export function stringsFor(
  reading: Reading,
  layers: readonly Layer[],
  lang: string,
): ReadonlyMap<string, string> {
  const wanted = ['en', ...prefixes(lang)];
  const inheritedFirst = [...layers].reverse();
  const tables = wanted.map((tag) => inheritedFirst.flatMap((layer) => entries(layer, tag)));
  if (tables.flat().length > 0 && tables.slice(1).flat().length === 0) {
    const message = `The theme has no words in the language \`${lang}\`: the English ones are used`;
    const hint = `add them to theme.yaml under \`strings: { ${prefixes(lang)[0]}: … }\``;
    reading.diagnostics.push(report('untranslated-theme', { message, hint }));
  }
  return new Map(tables.flat());
}

/** `fr-CA` → `fr`, `fr-CA`. */
function prefixes(lang: string): string[] {
  const parts = lang.split('-');
  return parts.map((_, index) => parts.slice(0, index + 1).join('-'));
}

function entries(layer: Layer, tag: string): [string, string][] {
  const tables = Object.entries(layer.keys.strings ?? {});
  const table = tables.find(([name]) => name.toLowerCase() === tag.toLowerCase());
  return Object.entries(table?.[1] ?? {});
}
