import type { Paragraph } from 'mdast';
import type { Aside, Context } from '../context.ts';
import { resolveImage } from '../nodes/image.ts';
import { place } from '../place.ts';
import type { Figure, Inline } from '../types.ts';
import { reportOthers } from './image-attributes.ts';
import { afterWord } from './leading-word.ts';
import { loneImage } from './lone-image.ts';
import { attributionWords } from './words.ts';

/** `![alt](file "caption"){#id width=60%}`, alone in its paragraph or with `Source: …` in the next line. */
export function figure(node: Paragraph, context: Context, aside: Aside): Figure | null {
  const lone = loneImage(node);
  if (lone === null) return null;
  const rest: Paragraph = { ...node, children: [...lone.below] };
  const below = lone.below.length === 0 ? null : afterWord(rest, attributionWords, context);
  if (lone.below.length > 0 && below === null) return null;
  const target =
    lone.image.type === 'image' ? lone.image : context.definitions.get(lone.image.identifier)!;
  const content = resolveImage(lone.image, target, context);
  const attribution = below ?? aside.attribution;
  const { id, width } = lone.attributes;
  reportOthers(lone.attributes, node, context);
  return {
    type: 'figure',
    content,
    caption: content.title === null ? null : [caption(content.title, content.source)],
    attribution: attribution === null ? null : context.inlines(attribution),
    ...(id === null ? {} : { id }),
    ...(width === null ? {} : { width }),
    source: place(node, context),
  };
}

function caption(value: string, source: Inline['source']): Inline {
  return { type: 'text', value, source };
}
