import type { Text } from 'mdast';
import type { Context, InlineConverter } from '../context.ts';
import { place } from '../place.ts';
import { splitAddresses } from '../text/addresses.ts';
import { splitCitations } from '../text/citations.ts';
import { reportSuspects } from '../text/suspects.ts';
import type { Inline } from '../types.ts';

/** Text; citations in it are taken out, and bare addresses become links. */
export const text: InlineConverter<Text> = (node, context) => {
  reportSuspects(node, context);
  if (!node.value.includes('@')) return plain(node, context);
  return splitCitations(node, context).flatMap((part) =>
    part.type === 'citation' ? [part] : plain(part, context),
  );
};

function plain(node: Text, context: Context): readonly Inline[] {
  if (!context.inLink && /:\/\/|www\.|@/i.test(node.value)) return splitAddresses(node, context);
  return [{ type: 'text', value: node.value, source: place(node, context) }];
}
