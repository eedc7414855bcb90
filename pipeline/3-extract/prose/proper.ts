import type { Sentence } from './reading.ts';
import { isCapitalised } from './tokens.ts';

/** The words that stand with a capital inside a sentence: "Growth" at its head names nobody. */
export function properNames(sentences: readonly (readonly Sentence[])[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const block of sentences)
    for (const { tokens } of block)
      tokens.forEach((token, at) => {
        const inside = at > 0 && !/^["'“„«‘(:.]$/.test(tokens[at - 1]!.text);
        if (inside && token.type === 'word' && isCapitalised(token)) names.add(token.lower);
      });
  return names;
}
