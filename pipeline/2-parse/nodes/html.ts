import type { Html } from 'mdast';
import type { BlockConverter, Context, InlineConverter } from '../context.ts';
import { place } from '../place.ts';
import { findImage } from './image.ts';

const image = /<img\b[^>]*?\ssrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

export const htmlBlock: BlockConverter<Html> = (node, context) => {
  reportImages(node, context);
  return [{ type: 'html', value: node.value, source: place(node, context) }];
};

export const htmlInline: InlineConverter<Html> = (node, context) => {
  reportImages(node, context);
  return [{ type: 'htmlInline', value: node.value, source: place(node, context) }];
};

/** Images of raw HTML want their files as those of Markdown do. */
function reportImages(node: Html, context: Context): void {
  for (const [, double, single, bare] of node.value.matchAll(image)) {
    findImage(double ?? single ?? bare ?? '', node, context);
  }
}
