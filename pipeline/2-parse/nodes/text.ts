import type { Text } from 'mdast';
import type { InlineConverter } from '../context.ts';
import { place } from '../place.ts';
import { splitAddresses } from '../text/addresses.ts';
import { reportSuspects } from '../text/suspects.ts';

/** Text; bare addresses in it become links. */
export const text: InlineConverter<Text> = (node, context) => {
  reportSuspects(node, context);
  if (!context.inLink && /:\/\/|www\.|@/i.test(node.value)) return splitAddresses(node, context);
  return [{ type: 'text', value: node.value, source: place(node, context) }];
};
