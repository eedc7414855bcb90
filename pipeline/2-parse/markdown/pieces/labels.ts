import type { Construct, Extension, ParseContext, Tokenizer } from 'micromark-util-types';

/** What `[label]` and `[^label]` may refer to, in the parser's spelling. */
export interface Labels {
  readonly defined: string[];
  readonly footnotes: string[];
}

type Parser = ParseContext & { gfmFootnotes?: string[] };

/**
 * Lets the parser of one piece know the labels that others define, and gives those that it finds:
 * all have the same two lists. It is tried at each line, and is never found.
 */
export function sharing({ defined, footnotes }: Labels): Extension {
  const tokenize: Tokenizer = function (_effects, _ok, nok) {
    const parser = this.parser as Parser;
    parser.defined = share(parser.defined, defined);
    parser.gfmFootnotes = share(parser.gfmFootnotes ?? [], footnotes);
    return nok;
  };
  const construct: Construct = { partial: true, tokenize };
  return { flowInitial: { null: construct } };
}

/** The parser may have found some before it came to its first line. */
function share(own: readonly string[], shared: string[]): string[] {
  if (own !== shared) for (const label of own) if (!shared.includes(label)) shared.push(label);
  return shared;
}
