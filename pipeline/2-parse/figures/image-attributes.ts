import type { Paragraph } from 'mdast';
import { didYouMean } from '../../nearest.ts';
import type { Context } from '../context.ts';
import { firstLine } from '../place.ts';

/** What stands in braces behind an image: `{#map width=60%}`. */
export interface ImageAttributes {
  readonly id: string | null;
  /** A CSS length, or a part of the measure in per cent; as written. */
  readonly width: string | null;
  readonly others: readonly string[];
}

export const noAttributes: ImageAttributes = { id: null, width: null, others: [] };

const names = ['width'];
const id = /^#([\p{L}\p{N}_][\p{L}\p{N}_.:-]*)$/u;
const pair = /^([\w-]+)=(?:"([^"]*)"|(\S+))$/;
const lengths = /^\d{1,4}(?:\.\d{1,3})?(?:%|cm|mm|in|pt|px)$/;

/** Reads the text between the braces. Null where it is none of ours but words of the author's. */
export function imageAttributes(text: string): ImageAttributes | null {
  const tokens = text.match(/[\w-]+="[^"]*"|\S+/g) ?? [];
  const first = tokens[0] ?? '';
  if (!id.test(first) && !pair.test(first)) return null;
  let found = noAttributes;
  for (const token of tokens) {
    const given = id.exec(token)?.[1];
    const [, name, quoted, bare] = pair.exec(token) ?? [];
    const value = quoted ?? bare ?? '';
    if (given !== undefined) found = { ...found, id: given };
    else if (name === 'width' && lengths.test(value)) found = { ...found, width: value };
    else found = { ...found, others: [...found.others, token] };
  }
  return found;
}

/** Reports `unknown-attribute` for what an image does not take. */
export function reportOthers({ others }: ImageAttributes, node: Paragraph, context: Context): void {
  for (const token of others) {
    const name = pair.exec(token)?.[1] ?? token;
    context.report(
      'unknown-attribute',
      firstLine(node, context),
      name === 'width' ? `\`${token}\` is no width` : `an image has no attribute \`${name}\``,
      name === 'width'
        ? 'for example `width=60%` or `width=8cm`'
        : (didYouMean(name, names) ?? 'it takes `width`, `#id`'),
    );
  }
}
