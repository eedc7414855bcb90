import type { Definition, Image, ImageReference } from 'mdast';
import { didYouMean } from '../../nearest.ts';
import type { Context, InlineConverter } from '../context.ts';
import { address, folderOf } from '../paths.ts';
import { type Positioned, place } from '../place.ts';
import type * as ours from '../types.ts';

export const image: InlineConverter<Image> = (node, context) => [resolveImage(node, node, context)];

/** `![alt][label]`: the parser makes a reference only where a definition is. */
export const imageReference: InlineConverter<ImageReference> = (node, context) => [
  resolveImage(node, context.definitions.get(node.identifier)!, context),
];

export function resolveImage(
  node: Image | ImageReference,
  { url, title }: Image | Definition,
  context: Context,
): ours.Image {
  return {
    type: 'image',
    url,
    file: findImage(url, node, context),
    alt: node.alt ?? '',
    title: title ?? null,
    source: place(node, context),
  };
}

/** The file of an image in the pack; null, and a diagnostic, where there is none. */
export function findImage(url: string, node: Positioned, context: Context): string | null {
  const { assets, manifest } = context.pack;
  const found = address(url, context.path, folderOf(manifest.source.path));
  if (found.kind === 'remote') {
    const message = `the image \`${url.slice(0, 80)}\` is not in the pack`;
    const hint = 'save it beside the document: nothing is fetched while building';
    context.report('remote-image', place(node, context), message, hint);
    return null;
  }
  const file = found.paths.find((path) => assets.has(path));
  if (file !== undefined) return file;
  const hint = didYouMean(found.paths[0]!, assets.keys());
  context.report('missing-image', place(node, context), `there is no image \`${url}\``, hint);
  return null;
}
