import type { ContainerDirective } from 'mdast-util-directive';
import type { BlockConverter } from '../context.ts';
import { takeAttribution } from '../nodes/quote-attribution.ts';
import { place } from '../place.ts';
import type { Inline } from '../types.ts';
import { attributes } from './attributes.ts';
import { labelled } from './label.ts';

/** `:::quote[Name, *work*]` or `:::quote{source="Name, work"}`, or with a last line `— Name`. */
export const quote: BlockConverter<ContainerDirective> = (node, context) => {
  const given = attributes(node, ['source'], context);
  const { label, body } = labelled(node);
  const source = place(node, context);
  const named = namedSource(label && context.inlines(label), given.get('source'), source);
  const { children, attribution } =
    named === null ? takeAttribution(body, context) : { children: body, attribution: null };
  const said = named ?? (attribution && context.inlines(attribution));
  return [
    {
      type: 'blockquote',
      children: context.blocks(children),
      ...(said === null ? {} : { attribution: said }),
      ...given.id,
      source,
    },
  ];
};

/** Both may be given: what is written is not lost. */
function namedSource(
  label: readonly Inline[] | null,
  value: string | null,
  source: ReturnType<typeof place>,
): readonly Inline[] | null {
  if (value === null) return label;
  const text = (words: string): Inline => ({ type: 'text', value: words, source });
  return label === null ? [text(value)] : [...label, text(`, ${value}`)];
}
