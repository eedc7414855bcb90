import { parse } from '../../pipeline/2-parse/index.ts';
import type { BinaryFile } from '../../pipeline/source.ts';
import { asset, packOf } from '../2-parse/pack.ts';
import { contextOf, plainBlocks } from '../5-render/nodes/context.ts';

/** A pack that has every image. */
class Everything extends Map<string, BinaryFile> {
  override has(): boolean {
    return true;
  }
  override get(path: string): BinaryFile {
    return asset(path);
  }
}

/** Markdown → HTML through parsing and the plain nodes' renderers. */
export function render(markdown: string): string {
  const pack = { ...packOf(markdown, { path: 'example.md' }), assets: new Everything() };
  const root = {
    ...pack,
    manifest: { ...pack.manifest, source: { ...pack.manifest.source, path: 'pack.yaml' } },
  };
  const [document] = parse(root).value;
  return contextOf().blocks(plainBlocks(document!.children));
}
