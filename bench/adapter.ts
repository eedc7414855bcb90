import type { Pack } from '../pipeline/1-read/types.ts';
import { parse } from '../pipeline/2-parse/index.ts';
import { blocksOf, type DocumentBlocks } from '../pipeline/3-extract/prose/blocks/index.ts';

/** The blocks of one Markdown text, as a build would read them. */
export function blocksOfMarkdown(text: string, path = 'text.md'): DocumentBlocks {
  const clean = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const document = {
    file: { path, text: clean, hash: '' },
    as: 'document' as const,
    title: null,
    audiences: [],
    frontMatterLines: frontMatterLines(clean),
  };
  // Parsing needs of a pack only what is given here.
  const pack = {
    id: 'text',
    documents: [document],
    includes: new Map(),
    assets: new Map(),
    missing: [],
    manifest: { audiences: [], lang: 'en', source: { path } },
  };
  return blocksOf(parse(pack as unknown as Pack).value);
}

/** YAML between `---`, TOML between `+++`. */
function frontMatterLines(text: string): number {
  const match = /^(---|\+\+\+)[ \t]*\n[\s\S]*?\n\1[ \t]*(?:\n|$)/.exec(text);
  return match === null ? 0 : match[0].trimEnd().split('\n').length;
}
