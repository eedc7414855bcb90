import type { InputFile, Pack } from '../../1-read/types.ts';
import type { Brief } from '../../3-extract/types.ts';
import type { Html } from '../../5-render/types.ts';

/**
 * The files that manifest.json may name. An audience is told of no document, include or image that
 * is not for it: even the name of a file can say too much.
 */
export function sourcesShown(
  { inputs, documents, includes, assets }: Pack,
  brief: Brief,
  html: Pick<Html, 'document'>,
): readonly InputFile[] {
  if (brief.pack.audience === null) return inputs;
  const content = new Set([...documents.map(({ file }) => file.path), ...includes.keys()]);
  const shown = pathsOf(brief);
  return inputs.filter(({ path }) => {
    if (assets.has(path)) return html.document.includes(path);
    return !content.has(path) || shown.has(path);
  });
}

/** Where what the audience sees was written. */
function pathsOf({ documents, sections, figures, recommendations, footnotes }: Brief): Set<string> {
  const entries = [...sections, ...figures, ...recommendations, ...footnotes];
  return new Set([
    ...documents.map(({ document }) => document.path),
    ...entries.map(({ source }) => source.path),
  ]);
}
