import type { Lexicon } from '../lexicon.ts';
import { findPhrases, phraseAt } from '../phrases.ts';
import type { Sentence } from '../reading.ts';
import { isCapitalised, type Token, tokenize } from '../tokens.ts';
import type { ProseBlock } from '../types.ts';

/** Who speaks in a text: tells "the committee recommends" of its own report from a reported one. */
export interface Voice {
  /** Lower-case names by which the text calls its author. */
  readonly names: ReadonlySet<string>;
  readonly saysWe: boolean;
  /** The text itself demands again and again: who is quoted in it speaks for it. */
  readonly advocates: boolean;
}

const OFTEN = 3;
const AT_LEAST = 2;

export function voiceOf(
  blocks: readonly ProseBlock[],
  sentences: readonly (readonly Sentence[])[],
  authors: readonly string[],
  lexicon: Lexicon,
): Voice {
  const names = new Set(authors.map((author) => author.toLowerCase()));
  for (const { kind, text } of blocks) if (kind === 'heading') possessor(text, lexicon, names);
  const all = sentences.flat();
  let we = 0;
  let demands = 0;
  for (const { tokens, cues } of all) {
    if (tokens.some(({ lower }) => lexicon.we.has(lower))) we++;
    if (cues.some(({ tag }) => tag.category === 'own' && tag.weight === 1)) demands++;
  }
  const titles = blocks.filter(({ kind, text }) => kind === 'heading' && findPhrases(lexicon.headings, tokenize(text)).length > 0);
  return { names, saysWe: we >= OFTEN, advocates: demands >= AT_LEAST || demands + titles.length > AT_LEAST };
}

/** "ACME's recommendations": ACME is the author. */
function possessor(title: string, lexicon: Lexicon, names: Set<string>): void {
  const [first, second] = tokenize(title);
  const owner = first === undefined ? null : /^(.{2,})'s$/.exec(first.lower)?.[1];
  if (owner && second && phraseAt(lexicon.headings, tokenize(title), 1)) names.add(owner);
}

/** The tokens name the text's own voice: we, this report, the author's name. */
export function namesSelf(tokens: readonly Token[], lexicon: Lexicon, voice: Voice): boolean {
  return (
    findPhrases(lexicon.self, tokens).length > 0 ||
    (!voice.saysWe && findPhrases(lexicon.bodies, tokens).length > 0) ||
    tokens.some((token) => isCapitalised(token) && voice.names.has(token.lower.replace(/'s?$/, '')))
  );
}
