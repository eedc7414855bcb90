import type { InputFile, Pack } from '../../1-read/types.ts';
import type { Node } from '../../2-parse/types.ts';
import type { Brief } from '../../3-extract/types.ts';
import type { Html } from '../../5-render/types.ts';
import { walk } from '../../tree.ts';

/**
 * The files that manifest.json may name. An audience is told of no document, include, image, data
 * file or list of works that is not for it: even the name of a file can say too much.
 */
export function sourcesShown(
  pack: Pack,
  brief: Brief,
  html: Pick<Html, 'document'>,
): readonly InputFile[] {
  if (brief.pack.audience === null) return pack.inputs;
  const content = contentOf(pack);
  const shown = pathsOf(brief, html);
  return pack.inputs.filter(({ path, name }) => {
    if (pack.manifest.bibliography.includes(name)) return shown.cites;
    return !content.has(path) || shown.paths.has(path);
  });
}

/** All that is for some readers and perhaps not for others; the rest is manifest and theme. */
function contentOf({ documents, includes, assets }: Pack): ReadonlySet<string> {
  const files = documents.map(({ file }) => file.path);
  return new Set([...files, ...includes.keys(), ...assets.keys()]);
}

/** Where what the audience sees was written, and what it is shown. */
function pathsOf({ documents, charts }: Brief, html: Pick<Html, 'document'>) {
  const paths = new Set(documents.map(({ document }) => document.path));
  let cites = false;
  const visit = (node: Node) => {
    paths.add(node.source.path);
    cites ||= node.type === 'citation';
  };
  for (const { children, document } of documents) {
    walk<Node>(children, visit);
    walk<Node>([...document.footnotes.values()], visit);
  }
  for (const { spec } of charts.keys()) if (spec.file !== null) paths.add(spec.file);
  for (const [, src] of html.document.matchAll(/\bsrc="([^"]*)"/g)) paths.add(unescaped(src!));
  return { paths, cites };
}

function unescaped(value: string): string {
  return value
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}
